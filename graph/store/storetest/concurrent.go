package storetest

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"entente/graph"
	"entente/graph/store"
)

// testConcurrent has readers read all they can while one writer puts, edits
// and retracts. On an isolated engine each of them must see whole states:
// then check finds nothing wrong, whatever it falls between.
func testConcurrent(t *testing.T, e Engine) {
	ctx := context.Background()
	const n = 12
	s := e.open(t)
	put(t, s, Readings(1, n)...)
	var told atomic.Int64
	s.OnChange(func() { told.Add(1) })

	done := make(chan struct{})
	var readers sync.WaitGroup
	read := func(fn func(i int) error) {
		readers.Go(func() {
			for i := 0; ; i++ {
				select {
				case <-done:
					return
				default:
				}
				if err := fn(i); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	read(func(i int) error {
		id := Reading(1, i%n).Article.ID
		a, err := s.Article(ctx, id)
		if errors.Is(err, store.ErrNotFound) {
			return nil
		}
		if e.Isolated && err == nil && a.Text != Reading(1, i%n).Article.Text && a.Text != Reading(2, i%n).Article.Text {
			return errors.New("an article's text is that of no version")
		}
		return err
	})
	read(func(int) error {
		_, err := s.Articles(ctx)
		if errors.Is(err, store.ErrNotFound) && !e.Isolated {
			return nil
		}
		return err
	})
	if e.Isolated {
		read(func(int) error {
			report, err := s.Check(ctx, nil)
			if err == nil && !report.OK() {
				t.Errorf("check: %s", report.Problems[0])
			}
			return err
		})
	} else {
		read(func(int) error { return s.Scan(ctx, func(graph.Quad) error { return nil }) })
	}
	want := int64(0)
	for round := range 3 {
		for i := range n {
			put(t, s, Reading(uint64(2-round%2), i))
			want++
			if i%4 == 0 {
				if _, err := s.Retract(ctx, Reading(1, i).Article.ID); err != nil {
					t.Error(err)
				}
				want++
			}
		}
	}
	close(done)
	readers.Wait()
	if told.Load() != want {
		t.Errorf("told of %d changes, want %d", told.Load(), want)
	}
	checked(t, s)
}

// testShared has several handles of one store load at the same time, each
// another part, and all of them some articles in common.
func testShared(t *testing.T, e Engine) {
	if !e.Shared {
		t.Skip("one process at a time holds this engine's store")
	}
	const n = 24
	address := e.Address(t)
	var loaders sync.WaitGroup
	for part := range 3 {
		s := open(t, address)
		loaders.Go(func() {
			for i := range n {
				if i%3 != part && i%4 != 0 {
					continue
				}
				if _, err := s.Put(context.Background(), Reading(1, i)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	loaders.Wait()
	s, alone := open(t, address), open(t, "memory:")
	put(t, alone, Readings(1, n)...)
	same(t, "loaded by several", dump(t, s), dump(t, alone))
	checked(t, s)
}
