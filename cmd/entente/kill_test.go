package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// killed is how many articles the loads of these tests have, enough for
// several transactions.
const killed = 2000

// A loadTest is a folder of articles and the export of its undisturbed load.
// Its program is built as users have it, without the race detector that the
// test itself may run under: what is tested is the store's files.
type loadTest struct {
	program  string
	articles string
	nquads   []byte
}

// builtProgram builds the program with some flags of go build and returns its path.
func builtProgram(t *testing.T, flags ...string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "entente")
	if out, err := exec.Command("go", append(append([]string{"build"}, flags...), "-o", program, ".")...).CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return program
}

func newLoadTest(t *testing.T) *loadTest {
	t.Helper()
	dir := t.TempDir()
	lt := &loadTest{program: builtProgram(t), articles: filepath.Join(dir, "articles")}
	if err := writeArticles(lt.articles, killed); err != nil {
		t.Fatal(err)
	}
	store := "pebble:" + filepath.Join(dir, "undisturbed.db")
	lt.run(t, "load", "--store", store, lt.articles)
	lt.nquads = lt.run(t, "export", "--store", store)
	return lt
}

// run runs the program to its end, which must be exit status 0.
func (lt *loadTest) run(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := exec.Command(lt.program, args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		t.Fatalf("entente %s: %v\n%s%s", strings.Join(args, " "), err, out.Bytes(), errs.Bytes())
	}
	return out.Bytes()
}

// disturb starts the load and sends it the signal a moment after a share of
// the articles is in the store, by its report; that moment is somewhere within
// the next transaction. It returns what the load printed on standard error,
// and how it ended.
func (lt *loadTest) disturb(t *testing.T, store string, share float64, moment time.Duration, sig os.Signal) (string, error) {
	t.Helper()
	report := filepath.Join(t.TempDir(), "report.jsonl")
	cmd := exec.Command(lt.program, "load", "--report", report, "--store", store, lt.articles)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(5 * time.Minute); ; time.Sleep(5 * time.Millisecond) {
		b, err := os.ReadFile(report)
		if err == nil && float64(bytes.Count(b, []byte("\n"))) >= share*killed {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("the load does not get on: %s", errs.String())
		}
	}
	time.Sleep(moment)
	if err := cmd.Process.Signal(sig); err != nil {
		t.Fatal(err)
	}
	err := cmd.Wait()
	return errs.String(), err
}

// resume checks the store, loads the articles again and requires the graph of
// the undisturbed load.
func (lt *loadTest) resume(t *testing.T, store string) {
	t.Helper()
	t.Logf("after the disturbance: %s", lt.run(t, "check", "--store", store))
	t.Logf("the load again: %s", lt.run(t, "load", "--store", store, lt.articles))
	if got := lt.run(t, "export", "--store", store); !bytes.Equal(got, lt.nquads) {
		t.Errorf("the graph differs from that of an undisturbed load: %d bytes of N-Quads, want %d", len(got), len(lt.nquads))
	}
}

// A load that is killed or interrupted at any moment leaves a store that is
// whole, and the same load again makes the graph of an undisturbed one.
func TestDisturbedLoad(t *testing.T) {
	if testing.Short() {
		t.Skip("loads 2,000 articles several times: skipped with -short")
	}
	lt := newLoadTest(t)
	for _, tt := range []struct {
		share  float64
		moment time.Duration
	}{{0.05, 20 * time.Millisecond}, {0.3, 100 * time.Millisecond}, {0.7, 250 * time.Millisecond}} {
		t.Run(fmt.Sprintf("kill -9 at %.0f%%", 100*tt.share), func(t *testing.T) {
			store := "pebble:" + filepath.Join(t.TempDir(), "killed.db")
			if _, err := lt.disturb(t, store, tt.share, tt.moment, os.Kill); err == nil {
				t.Fatal("the load was done before it was killed")
			}
			lt.resume(t, store)
		})
	}
	t.Run("interrupt at 50%", func(t *testing.T) {
		store := "pebble:" + filepath.Join(t.TempDir(), "interrupted.db")
		stderr, err := lt.disturb(t, store, 0.5, 50*time.Millisecond, os.Interrupt)
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != exitFailed {
			t.Errorf("the interrupted load ended with %v, want exit status %d", err, exitFailed)
		}
		if !strings.Contains(stderr, "the load was interrupted after") {
			t.Errorf("standard error is %q", stderr)
		}
		lt.resume(t, store)
	})
}
