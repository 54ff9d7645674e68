package graphtest

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
	"entente/graph/store"
)

func openStore(t testing.TB) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func putGenerated(t testing.TB, s *store.Store, from, to int) {
	t.Helper()
	w := graphgen.New(graphgen.Config{Articles: 100, Seed: 1})
	for i := from; i < to; i++ {
		r := w.Reading(i)
		if _, err := s.Put(t.Context(), &r); err != nil {
			t.Fatal(err)
		}
	}
}

// follow runs the live view until the test ends.
func follow(t testing.TB, origin projection.Origin, opts projection.LiveOptions) *projection.Live {
	t.Helper()
	l, err := projection.NewLive(t.Context(), origin, opts)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() {
		if err := l.Run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Run ends with %v", err)
		}
	})
	t.Cleanup(func() { cancel(); running.Wait() })
	return l
}

func await(t testing.TB, l *projection.Live) *projection.View {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if err := l.Await(ctx); err != nil {
		t.Fatal(err)
	}
	return l.View()
}

func TestLiveFollowsStore(t *testing.T) {
	s := openStore(t)
	l := follow(t, s, projection.LiveOptions{Poll: -1, Settle: time.Millisecond})
	if n := l.View().NumArticles(); n != 0 {
		t.Fatalf("the empty store shows %d articles", n)
	}
	putGenerated(t, s, 0, 5)
	old := await(t, l)
	if n := old.NumArticles(); n != 5 {
		t.Errorf("%d articles, want 5", n)
	}
	entities := old.NumEntities()
	putGenerated(t, s, 5, 20)
	if n := await(t, l).NumArticles(); n != 20 {
		t.Errorf("%d articles, want 20", n)
	}
	if old.NumArticles() != 5 || old.NumEntities() != entities {
		t.Error("the view that a reader kept has changed")
	}
	for i := range 15 {
		r := graphgen.New(graphgen.Config{Articles: 100, Seed: 1}).Reading(5 + i)
		if _, err := s.Retract(t.Context(), r.Article.ID); err != nil {
			t.Fatal(err)
		}
	}
	if got := await(t, l); got.Version() != old.Version() {
		t.Error("after retracting, the view is another than before")
	}
}

// TestLiveWhileReading reads without pause while articles come in: each view
// must be one state, and none may go back.
func TestLiveWhileReading(t *testing.T) {
	s := openStore(t)
	l := follow(t, s, projection.LiveOptions{Poll: -1, Settle: time.Microsecond})
	done := make(chan struct{})
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			last := 0
			for {
				select {
				case <-done:
					return
				default:
				}
				v := l.View()
				if v.NumArticles() < last {
					t.Errorf("%d articles after %d", v.NumArticles(), last)
				}
				last = v.NumArticles()
				for _, r := range v.Relations() {
					if from, to := v.Ends(r); v.ID(from) == "" || v.ID(to) == "" {
						t.Error("a relation without an end")
					}
				}
			}
		})
	}
	putGenerated(t, s, 0, 40)
	if n := await(t, l).NumArticles(); n != 40 {
		t.Errorf("%d articles, want 40", n)
	}
	close(done)
	readers.Wait()
}

// silent is a store whose changes are another process's: nobody is told.
type silent struct{ *store.Store }

func (silent) OnChange(func()) {}

func TestLivePolls(t *testing.T) {
	s := openStore(t)
	refreshed := make(chan projection.Refresh, 100)
	l := follow(t, silent{s}, projection.LiveOptions{Poll: 5 * time.Millisecond, Settle: time.Millisecond,
		Refreshed: func(r projection.Refresh) { refreshed <- r }})
	<-refreshed
	putGenerated(t, s, 0, 1)
	select {
	case r := <-refreshed:
		if want, _ := s.Version(t.Context()); r.Err != nil || r.Version != want || l.Version() != want {
			t.Errorf("refreshed %+v, want version %s", r, want)
		}
	case <-time.After(time.Minute):
		t.Fatal("the change was not noticed")
	}
	if n := l.View().NumArticles(); n != 1 {
		t.Errorf("%d articles, want 1", n)
	}
}

// failing fails some scans, and knows of no changes.
type failing struct {
	*store.Store
	fails atomic.Int32
}

func (f *failing) ScanVersion(ctx context.Context, fn func(graph.Quad) error) (string, error) {
	if f.fails.Add(-1) >= 0 {
		return "", errors.New("the disk is away")
	}
	return f.Store.ScanVersion(ctx, fn)
}

func (*failing) ChangedSince(context.Context, string, int, func(graph.ID, []graph.Quad) error) (string, error) {
	return "", store.ErrHistory
}

func TestLiveAfterFailure(t *testing.T) {
	f := &failing{Store: openStore(t)}
	var failures atomic.Int32
	opts := projection.LiveOptions{Poll: -1, Settle: time.Millisecond, Refreshed: func(r projection.Refresh) {
		if r.Err != nil {
			failures.Add(1)
		}
	}}
	l := follow(t, f, opts)
	f.fails.Store(3)
	putGenerated(t, f.Store, 0, 2)
	if n := await(t, l).NumArticles(); n != 2 {
		t.Errorf("%d articles, want 2", n)
	}
	if failures.Load() != 3 {
		t.Errorf("told of %d failures, want 3", failures.Load())
	}
	f.fails.Store(1)
	if _, err := projection.NewLive(t.Context(), f, opts); err == nil {
		t.Error("the first view failed and nobody says so")
	}
}
