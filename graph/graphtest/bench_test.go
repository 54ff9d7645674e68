package graphtest

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
	"entente/graph/store"
)

// benchArticles is the size of the generated store; ENTENTE_BENCH_ARTICLES sets another.
func benchArticles() int {
	if n, err := strconv.Atoi(os.Getenv("ENTENTE_BENCH_ARTICLES")); err == nil {
		return n
	}
	return 2000
}

// benchStore opens an embedded store of generated articles, in the directory
// that ENTENTE_BENCH_STORE names (and loads it once), or else a new one.
func benchStore(b *testing.B, w *graphgen.World, n int) *store.Store {
	b.Helper()
	dir := filepath.Join(b.TempDir(), "bench.db")
	if kept := os.Getenv("ENTENTE_BENCH_STORE"); kept != "" {
		dir = filepath.Join(kept, fmt.Sprint(n))
	}
	s := openAt(b, dir)
	b.Cleanup(func() { s.Close() })
	if found, err := s.Articles(b.Context()); err != nil || len(found) >= n {
		return s
	}
	var batch []*graph.Reading
	for i := range n {
		r := w.Reading(i)
		if batch = append(batch, &r); len(batch) == 500 || i == n-1 {
			if _, err := s.Put(b.Context(), batch...); err != nil {
				b.Fatal(err)
			}
			batch = nil
		}
	}
	return s
}

// BenchmarkLive starts a live view on a store without and with a snapshot, and
// has it follow one replaced article after another. Besides the time until the
// view shows a written article it reports that of the refresh alone.
func BenchmarkLive(b *testing.B) {
	n := benchArticles()
	w := graphgen.New(graphgen.Config{Articles: n, Seed: 1})
	s := benchStore(b, w, n)
	opts := projection.LiveOptions{Poll: -1, Settle: time.Microsecond, Snapshot: filepath.Join(b.TempDir(), "bench.view")}
	start := func(b *testing.B, want projection.RefreshWay) {
		for b.Loop() {
			var r projection.Refresh
			opts := opts
			opts.Refreshed = func(last projection.Refresh) { r = last }
			l, err := projection.NewLive(b.Context(), s, opts)
			if err != nil || r.Way != want {
				b.Fatalf("%+v, %v", r, err)
			}
			l.View().Search("nguyen", nil, 10)
		}
	}
	b.Run("start from the snapshot", func(b *testing.B) {
		if err := writeSnapshot(b, s, opts.Snapshot); err != nil {
			b.Fatal(err)
		}
		start(b, projection.Mapped)
	})
	b.Run("follow", func(b *testing.B) {
		var refreshing time.Duration
		opts := opts
		opts.Refreshed = func(r projection.Refresh) {
			if r.Way == projection.Followed {
				refreshing += r.Took
			}
		}
		l := follow(b, s, opts)
		for i := 0; b.Loop(); i++ {
			r := w.Reading(i % 50)
			r.Article.Title += strconv.Itoa(int(time.Now().UnixNano()))
			putOne(b, s, &r)
			await(b, l)
		}
		b.ReportMetric(float64(refreshing.Microseconds())/float64(b.N), "µs-refresh/op")
	})
	b.Run("start from all quads", func(b *testing.B) {
		os.Remove(opts.Snapshot)
		start(b, projection.Built)
	})
}

// writeSnapshot has a live view write its snapshot.
func writeSnapshot(b *testing.B, s *store.Store, path string) error {
	l := follow(b, s, projection.LiveOptions{Poll: -1, Snapshot: path})
	for range 60000 {
		if _, err := os.Stat(path); err == nil {
			return nil
		}
		time.Sleep(time.Millisecond)
	}
	return fmt.Errorf("there is no snapshot of %s yet", l.Version())
}
