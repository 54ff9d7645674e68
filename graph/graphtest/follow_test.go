package graphtest

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/projection"
	"entente/graph/projection/projectiontest"
	"entente/graph/store"
	"entente/graph/store/storetest"
)

// change puts, replaces or retracts some article of few.
func change(t testing.TB, s *store.Store, rng *rand.Rand) {
	t.Helper()
	r := storetest.Reading(1+rng.Uint64N(3), rng.IntN(12))
	if _, err := s.Text(t.Context(), r.Article.ID); err == nil && rng.IntN(3) == 0 {
		if _, err := s.Retract(t.Context(), r.Article.ID); err != nil {
			t.Fatal(err)
		}
		return
	}
	if _, err := s.Put(t.Context(), r); err != nil {
		t.Fatal(err)
	}
}

// equalsBuild compares the view with what the store gives from scratch.
func equalsBuild(t testing.TB, got *projection.View, s *store.Store) {
	t.Helper()
	want, err := projection.Build(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	if diff := projectiontest.Difference(got, want); diff != "" {
		t.Fatal(diff)
	}
}

// ways counts how views were made.
func ways(into map[projection.RefreshWay]int, snapshots *[]error) func(projection.Refresh) {
	return func(r projection.Refresh) {
		into[r.Way]++
		if r.Snapshot != nil && snapshots != nil {
			*snapshots = append(*snapshots, r.Snapshot)
		}
	}
}

// TestLiveEqualsBuild has a store change at random; each view that follows
// must be what a build gives.
func TestLiveEqualsBuild(t *testing.T) {
	s := openStore(t)
	table := []graph.Quad{{Subject: "province/vn-quang-ninh", Predicate: graph.PredPreferred, Object: graph.Literal("Province de Quảng Ninh"), Label: "table/x"}}
	made := map[projection.RefreshWay]int{}
	// No article changes without a refresh of its own, so that none is skipped.
	l := follow(t, s, projection.LiveOptions{Poll: -1, Settle: time.Microsecond, Refreshed: ways(made, nil)})
	rng := rand.New(rand.NewPCG(1, 1))
	for i := range 60 {
		change(t, s, rng)
		if i == 30 {
			if err := s.PutTables(t.Context(), "table/x", table); err != nil {
				t.Fatal(err)
			}
		}
		equalsBuild(t, await(t, l), s)
	}
}

// TestLiveFollowsPostgres follows a database that another handle, as of
// another process, writes to without a word.
func TestLiveFollowsPostgres(t *testing.T) {
	address := storetest.Postgres(t).Address(t)
	open := func() *store.Store {
		s, err := store.Open(t.Context(), address, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	reader, writer := open(), open()
	rng := rand.New(rand.NewPCG(2, 2))
	for range 10 {
		change(t, writer, rng)
	}
	refreshed := make(chan projection.Refresh, 1000)
	l := follow(t, reader, projection.LiveOptions{Poll: 5 * time.Millisecond, Settle: time.Millisecond,
		Refreshed: func(r projection.Refresh) { refreshed <- r }})
	if r := <-refreshed; r.Way != projection.Built {
		t.Errorf("the first view was %s", r.Way)
	}
	followed := 0
	for range 10 {
		change(t, writer, rng)
		want, err := writer.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for l.Version() != want {
			select {
			case r := <-refreshed:
				if r.Err != nil {
					t.Error(r.Err)
				}
				if r.Way == projection.Followed {
					followed++
				}
			case <-time.After(time.Minute):
				t.Fatal("the change was not noticed")
			}
		}
		equalsBuild(t, l.View(), writer)
	}
	if followed == 0 {
		t.Error("all quads were read each time")
	}
	// Several writers at once, and changes while one is being followed.
	done := make(chan struct{})
	go func() {
		defer close(done)
		other := rand.New(rand.NewPCG(3, 3))
		for range 15 {
			r := storetest.Reading(1+other.Uint64N(3), 100+other.IntN(5))
			if _, err := reader.Put(context.Background(), r); err != nil {
				t.Error(err)
			}
		}
	}()
	for range 15 {
		r := storetest.Reading(1+rng.Uint64N(3), 200+rng.IntN(5))
		if _, err := writer.Put(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	<-done
	equalsBuild(t, await(t, l), writer)
}

// openAt opens the embedded store in the directory.
func openAt(t testing.TB, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), "pebble:"+dir, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// serve opens the store, has a live view until its snapshot is written and
// fits, and closes all. It returns the way in which the first view was made.
func serve(t *testing.T, dir string, opts projection.LiveOptions) (first projection.Refresh, snapshots []error) {
	t.Helper()
	s := openAt(t, dir)
	defer s.Close()
	var all []projection.Refresh
	opts.Refreshed = func(r projection.Refresh) {
		all = append(all, r)
		if r.Snapshot != nil {
			snapshots = append(snapshots, r.Snapshot)
		}
	}
	l, err := projection.NewLive(t.Context(), s, opts)
	if err != nil {
		t.Fatal(err)
	}
	equalsBuild(t, l.View(), s)
	first = all[len(all)-1]
	ctx, cancel := context.WithCancel(t.Context())
	path := s.SnapshotPath()
	before, _ := os.Stat(path) // nil where there is none
	ended := make(chan error)
	go func() { ended <- l.Run(ctx) }()
	for deadline := time.Now().Add(time.Minute); opts.Snapshot == "" && first.Way == projection.Built; time.Sleep(time.Millisecond) {
		if now, err := os.Stat(path); err == nil && (before == nil || !os.SameFile(before, now)) {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("no snapshot was written")
		}
	}
	cancel()
	<-ended
	return first, snapshots
}

// TestLiveStartsFromSnapshot starts again and again on one store.
func TestLiveStartsFromSnapshot(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "graph.db")
	s := openAt(t, dir)
	rng := rand.New(rand.NewPCG(4, 4))
	for range 12 {
		change(t, s, rng)
	}
	path := s.SnapshotPath()
	s.Close()
	write := func(fn func(*store.Store)) func() {
		return func() {
			s := openAt(t, dir)
			defer s.Close()
			fn(s)
		}
	}
	alter := func(fn func([]byte) []byte) func() {
		return func() {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, fn(b), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, step := range []struct {
		name     string
		before   func()
		way      projection.RefreshWay
		articles int
		warned   bool
	}{
		{"without one", func() {}, projection.Built, 0, false},
		{"with one", func() {}, projection.Mapped, 0, false},
		{"behind by one article", write(func(s *store.Store) { putOne(t, s, storetest.Reading(7, 3)) }), projection.Mapped, 1, false},
		{"behind by two changes of it", write(func(s *store.Store) { putOne(t, s, storetest.Reading(8, 3)) }), projection.Mapped, 1, false},
		{"behind a table", write(func(s *store.Store) {
			table := []graph.Quad{{Subject: "country/france", Predicate: graph.PredPreferred, Object: graph.Literal("République française"), Label: "table/x"}}
			if err := s.PutTables(t.Context(), "table/x", table); err != nil {
				t.Fatal(err)
			}
		}), projection.Built, 0, true},
		{"written anew", func() {}, projection.Mapped, 0, false},
		{"a byte flipped", alter(func(b []byte) []byte { b[len(b)/2] ^= 1; return b }), projection.Built, 0, true},
		{"mended", func() {}, projection.Mapped, 0, false},
		{"cut off", alter(func(b []byte) []byte { return b[:len(b)-100] }), projection.Built, 0, true},
		{"gone", func() { os.Remove(path) }, projection.Built, 0, false},
		{"after compacting", func() {
			if _, err := store.Compact(t.Context(), "pebble:"+dir, store.Options{}, nil); err != nil {
				t.Fatal(err)
			}
		}, projection.Mapped, 0, false},
	} {
		step.before()
		first, snapshots := serve(t, dir, projection.LiveOptions{Poll: -1})
		if first.Way != step.way || first.Articles != step.articles || (len(snapshots) > 0) != step.warned {
			t.Errorf("%s: %+v, told of %v; want %s, %d articles", step.name, first, snapshots, step.way, step.articles)
		}
	}
	if first, _ := serve(t, dir, projection.LiveOptions{Poll: -1, Snapshot: projection.NoSnapshot}); first.Way != projection.Built {
		t.Errorf("no snapshot was wanted, and the view %s", first.Way)
	}
}

func putOne(t testing.TB, s *store.Store, r *graph.Reading) {
	t.Helper()
	if _, err := s.Put(t.Context(), r); err != nil {
		t.Fatal(err)
	}
}

// TestLiveRebuilds has more articles change than a view keeps beside its base.
func TestLiveRebuilds(t *testing.T) {
	s := openStore(t)
	l := follow(t, s, projection.LiveOptions{Poll: -1, Settle: time.Millisecond})
	for i := range 30 {
		putOne(t, s, storetest.Reading(1, i))
		await(t, l)
	}
	for deadline := time.Now().Add(time.Minute); l.View().Changed() > 0; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%d articles are still beside the base", l.View().Changed())
		}
	}
	equalsBuild(t, l.View(), s)
}
