package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"entente/graph/store/pebblekv"
)

// Options tunes a store. The zero value is good for a laptop.
type Options struct {
	// CacheBytes bounds the embedded engine's block cache, in bytes; 0 is 128 MiB.
	CacheBytes int64
	// NoSync lets writes of the embedded engine return before they are on
	// disk. A power cut may then lose the last of them, though never part of one.
	NoSync bool
}

func (o Options) pebble() pebblekv.Options {
	return pebblekv.Options{CacheBytes: o.CacheBytes, NoSync: o.NoSync}
}

// A Store keeps the graph. It is safe for concurrent use.
type Store struct {
	address string
	engine  engine

	writing sync.Mutex // held while a change is worked out and applied

	mu        sync.Mutex
	listeners []func()
}

// Open opens the store at the address, and makes it where there is none:
// pebble:DIR or DIR, memory:, postgres://… or cockroachdb://…. Opening reads
// a few keys only, however large the store.
func Open(ctx context.Context, address string, opts Options) (*Store, error) {
	e, err := openEngine(ctx, address, opts)
	if err != nil {
		return nil, err
	}
	return &Store{address: address, engine: e}, nil
}

// Address returns what the store was opened with.
func (s *Store) Address() string { return s.address }

// SnapshotPath returns where a reader may keep its view of an embedded store,
// a file beside the store's directory, and "" for other stores.
func (s *Store) SnapshotPath() string {
	if _, embedded := s.engine.(*pebbleEngine); !embedded || s.address == "memory:" {
		return ""
	}
	return filepath.Clean(strings.TrimPrefix(s.address, "pebble:")) + ".view"
}

// Close waits for reads under way and closes the store. Further calls do nothing.
func (s *Store) Close() error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.engine.close()
}

// Version names the state of the graph: equal for equal quads, however they
// came to be there, and different after every change. It is 32 hexadecimal
// digits, and takes no scan.
func (s *Store) Version(ctx context.Context) (string, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return "", err
	}
	defer v.release()
	return v.version.String(), nil
}

// OnChange has fn called after every change that this handle of the store
// writes, once it can be read. Calls come one at a time from the goroutine
// that wrote; fn must return soon and must not write. Changes by another
// process show in [Store.Version] only.
func (s *Store) OnChange(fn func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.listeners = append(s.listeners, fn)
}

// maxConflicts is how often a change is worked out anew because another
// process got in between, before the write is given up.
const maxConflicts = 20

// update works a change out from the present state and applies it.
func (s *Store) update(ctx context.Context, work func(v *view) (change, error)) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	for try := 1; ; try++ {
		changed, err := s.tryUpdate(ctx, work)
		switch {
		case errors.Is(err, errConflict) && try < maxConflicts:
			continue
		case err != nil:
			return err
		case changed:
			s.notify()
		}
		return nil
	}
}

func (s *Store) tryUpdate(ctx context.Context, work func(v *view) (change, error)) (changed bool, err error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return false, err
	}
	defer v.release()
	c, err := work(v)
	if err != nil || c.empty() {
		return false, err
	}
	c.from, c.to = v.version, v.version
	c.to.merge(c.turn)
	if err := ctx.Err(); err != nil {
		return false, err
	}
	if err := s.engine.apply(ctx, c); err != nil {
		return false, fmt.Errorf("writing to the store: %w", err)
	}
	return true, nil
}

func (s *Store) notify() {
	s.mu.Lock()
	listeners := s.listeners
	s.mu.Unlock()
	for _, fn := range listeners {
		fn()
	}
}
