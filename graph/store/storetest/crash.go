package storetest

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/store"
)

const (
	crashAddress = "STORETEST_CRASH_ADDRESS" // set in the child process
	crashPhase   = "STORETEST_CRASH_PHASE"
	crashBatch   = 16
)

// A phase is one load that is killed time and again.
type phase struct {
	seed     uint64
	articles int
	kills    int
}

// phases are a load of new articles, and one of other versions of some of them.
var phases = []phase{{seed: 1, articles: 160, kills: 3}, {seed: 2, articles: 80, kills: 3}}

// Crash kills a process with SIGKILL while it loads articles into the store,
// and then while it loads other versions. After each kill the store must open,
// prove right, and hold whole batches only; at the end it must hold what an
// undisturbed load gives. The address must be of a store that outlives a
// process. The child is the test binary running the same test again. There are
// no more articles than the kills let be loaded: under the race detector,
// Pebble notes the stack of whoever opens an iterator, which makes reading
// them back an order of magnitude slower.
func Crash(t *testing.T, e Engine) {
	if address := os.Getenv(crashAddress); address != "" {
		i, err := strconv.Atoi(os.Getenv(crashPhase))
		if err != nil {
			t.Fatal(err)
		}
		load(t, address, phases[i])
		return
	}
	if testing.Short() {
		t.Skip("loads hundreds of articles several times; not under -short")
	}
	address := e.Address(t)
	rng := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	for i, p := range phases {
		readings := Readings(p.seed, p.articles)
		for kill := range p.kills {
			killLoad(t, address, i, 1+rng.IntN(4), time.Duration(rng.IntN(100))*time.Millisecond)
			s := openFor(t, address)
			checked(t, s)
			t.Logf("phase %d, kill %d: %d of %d batches are there, all whole", i, kill, whole(t, s, readings), p.articles/crashBatch)
			shut(t, s)
		}
		s, fresh := openFor(t, address), openFor(t, "memory:")
		put(t, s, readings...)
		for _, done := range phases[:i+1] {
			put(t, fresh, Readings(done.seed, done.articles)...)
		}
		same(t, fmt.Sprintf("phase %d, killed and loaded again", i), dump(t, s), dump(t, fresh))
		shut(t, s)
		shut(t, fresh)
	}
}

// openFor opens a store that the test shuts itself.
func openFor(t *testing.T, address string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func shut(t *testing.T, s *store.Store) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// load is the child: it puts batch after batch and says so.
func load(t *testing.T, address string, p phase) {
	s := open(t, address)
	for batch := range slices.Chunk(Readings(p.seed, p.articles), crashBatch) {
		if put(t, s, batch...).Quads > 0 {
			fmt.Println("wrote a batch")
		}
	}
}

// killLoad starts the child, lets it write some batches, and kills it a while after.
func killLoad(t *testing.T, address string, phase, batches int, after time.Duration) {
	child := exec.Command(os.Args[0], "-test.run=^"+strings.ReplaceAll(t.Name(), "/", "$/^")+"$", "-test.count=1")
	child.Env = append(os.Environ(), crashAddress+"="+address, crashPhase+"="+strconv.Itoa(phase))
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for n := 0; n < batches && lines.Scan(); {
		if lines.Text() == "wrote a batch" {
			n++
		}
	}
	time.Sleep(after)
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	child.Wait() // says that it was killed
}

// whole counts the batches that are there, and fails where one is there in part.
func whole(t *testing.T, s *store.Store, readings []*graph.Reading) int {
	batches := 0
	for batch := range slices.Chunk(readings, crashBatch) {
		there := 0
		for _, r := range batch {
			if text, err := s.Text(context.Background(), r.Article.ID); err == nil && text == r.Article.Text {
				there++
			}
		}
		switch there {
		case len(batch):
			batches++
		case 0:
		default:
			t.Fatalf("%d of the %d articles of one transaction are there", there, len(batch))
		}
	}
	return batches
}
