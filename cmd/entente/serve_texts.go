package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"entente/graph/fulltext"
	"entente/graph/store"
)

// Where the index of texts may be, besides a directory.
const (
	textsBeside = "auto"   // in the store's directory; in memory where it has none
	textsMemory = "memory" // made anew at every start
	textsOff    = "off"
)

// openTexts opens the index of texts; nil where there is to be none.
func openTexts(s *store.Store, where string) (*fulltext.Index, error) {
	dir, embedded := strings.CutPrefix(s.Address(), "pebble:")
	switch {
	case where == textsOff:
		return nil, nil
	case where == textsMemory || where == textsBeside && !embedded:
		return fulltext.New()
	case where == textsBeside:
		where = filepath.Join(dir, "fulltext")
	}
	index, err := fulltext.Open(where)
	if err != nil {
		return nil, fmt.Errorf("%w; or give another directory by --full-text, or off", err)
	}
	return index, nil
}

// followTexts keeps the index up to date with the store until stop is called,
// and then closes it.
func (a *app) followTexts(ctx context.Context, index *fulltext.Index, s *store.Store, changed <-chan struct{}) (stop func()) {
	if index == nil {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var following sync.WaitGroup
	following.Go(func() {
		index.Follow(ctx, s, changed, func(err error) {
			if !errors.Is(err, context.Canceled) {
				fmt.Fprintf(a.stderr, "entente: %v; texts are found as of the last reading\n", err)
			}
		})
	})
	return func() {
		cancel()
		following.Wait()
		_ = index.Close() // it is read only from here, and what was written is known by its digests
	}
}
