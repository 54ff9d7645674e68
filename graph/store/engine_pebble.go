package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"entente/graph/store/pebblekv"

	cayley "github.com/cayleygraph/cayley/graph"
	cayleykv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"
	"github.com/hidal-go/hidalgo/kv/flat"
)

// format names how quads are kept: Cayley's layout and indexes, and our own
// keys beside it. It changes when an older program could not read the store.
const format = "entente 1, cayley kv 2, sp ops c"

// Our own keys, beside Cayley's buckets; the journal has some more.
var (
	keyFormat = kv.SKey("entente", "format")
	keyDigest = kv.SKey("entente", "digest") // the digest of all quads, written with every change
)

// noScan keeps Cayley from reading the whole store into a Bloom filter when it
// opens it. It costs 6–10 % of the load rate.
var noScan = cayley.Options{cayleykv.OptNoBloom: true}

// indexLabels makes Cayley index labels in stores that it initialises from
// then on; the indexes of a store are fixed with that.
var indexLabels = sync.OnceFunc(func() {
	cayleykv.DefaultQuadIndexes = append(slices.Clone(cayleykv.DefaultQuadIndexes),
		cayleykv.QuadIndex{Dirs: []quad.Direction{quad.Label}})
})

var _ engine = (*pebbleEngine)(nil)

type pebbleEngine struct {
	db     *pebblekv.DB
	group  *group
	writer cayley.QuadStore // made by the first write, and anew after one that failed

	mu     sync.Mutex
	latest *pebbleView // nil where a commit came after it
	closed bool
}

func openDirectory(dir string, opts Options) (engine, error) {
	db, err := pebblekv.Open(dir, opts.pebble())
	switch {
	case errors.Is(err, pebblekv.ErrLocked):
		return nil, fmt.Errorf("opening the store: %w: end the program that holds it, or use that one's server (--server, --url)", err)
	case errors.Is(err, pebblekv.ErrForeign):
		return nil, fmt.Errorf("opening the store: %s: %w: %v; name an empty or a new directory", dir, ErrForeign, err)
	case errors.Is(err, pebblekv.ErrDamaged):
		return nil, fmt.Errorf("opening the store: %w; put a copy of the directory back, or load the articles into a new one", err)
	case err != nil:
		return nil, fmt.Errorf("opening the store: %w", err)
	}
	return newPebbleEngine(db, dir)
}

func openMemory(opts Options) (engine, error) {
	db, err := pebblekv.OpenMemory(opts.pebble())
	if err != nil {
		return nil, fmt.Errorf("opening the store in memory: %w", err)
	}
	return newPebbleEngine(db, "memory:")
}

func newPebbleEngine(db *pebblekv.DB, name string) (engine, error) {
	e := &pebbleEngine{db: db, group: &group{KV: flat.Upgrade(db)}}
	if err := e.prepare(context.Background()); err != nil {
		return nil, errors.Join(fmt.Errorf("opening the store: %s: %w", name, err), db.Close())
	}
	return e, nil
}

// prepare initialises an empty database in one commit, and checks the format of any other.
func (e *pebbleEngine) prepare(ctx context.Context) error {
	empty, err := e.db.Empty()
	if err != nil {
		return fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	if empty {
		indexLabels()
		return e.group.do(ctx, func(tx kv.Tx) error {
			if err := cayleykv.Init(e.group, nil); err != nil {
				return err
			}
			return errors.Join(tx.Put(keyFormat, kv.Value(format)), tx.Put(keyDigest, kv.Value(digest{}.String())))
		})
	}
	tx, err := e.group.Tx(false)
	if err != nil {
		return err
	}
	defer tx.Close()
	found, err := tx.Get(ctx, keyFormat)
	switch {
	case errors.Is(err, kv.ErrNotFound):
		return fmt.Errorf("%w: the database is another program's; name an empty or a new directory", ErrForeign)
	case err != nil:
		return fmt.Errorf("%w: %v", ErrDamaged, err)
	case string(found) != format:
		return fmt.Errorf("%w (%q, wanted %q): load the articles into a new directory", ErrFormat, found, format)
	}
	return nil
}

func (e *pebbleEngine) apply(ctx context.Context, c change) error {
	err := e.group.do(ctx, func(tx kv.Tx) error {
		if e.writer == nil {
			w, err := cayleykv.New(e.group, noScan)
			if err != nil {
				return err
			}
			e.writer = w
		}
		if len(c.add) > 0 {
			if err := e.writer.ApplyDeltas(deltas(cayley.Add, c.add), cayley.IgnoreOpts{}); err != nil {
				return err
			}
		}
		if len(c.remove) > 0 {
			if err := e.writer.ApplyDeltas(deltas(cayley.Delete, c.remove), cayley.IgnoreOpts{}); err != nil {
				return err
			}
		}
		return errors.Join(writeJournal(ctx, tx, c), tx.Put(keyDigest, kv.Value(c.to.String())))
	})
	if err != nil {
		// Cayley's writer remembers ids and index entries of what was not committed.
		e.writer = nil
		return err
	}
	e.outdate()
	return nil
}

func (e *pebbleEngine) isolated() bool { return true }

func (e *pebbleEngine) size(context.Context) int64 { return e.db.DiskBytes() }

func (e *pebbleEngine) close() error {
	e.mu.Lock()
	e.closed = true
	e.mu.Unlock()
	e.outdate()
	return e.db.Close()
}
