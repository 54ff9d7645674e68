package store

import (
	"context"
	"fmt"

	"entente/graph/store/pebblekv"

	cayleykv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/hidal-go/hidalgo/kv/flat"
)

// A pebbleView is a view that readers share until the next commit. It has a
// Cayley store of its own over a snapshot: Cayley caches the ids of values, and
// a cache that a reader and the writer share would hand ids on that the writer
// has just removed.
type pebbleView struct {
	view
	snapshot *pebblekv.Snapshot
	users    int // readers, and the engine while it is the latest; under the engine's lock
}

func (e *pebbleEngine) view(ctx context.Context) (*view, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return nil, ErrClosed
	}
	if e.latest == nil {
		v, err := e.newView(ctx)
		if err != nil {
			return nil, err
		}
		e.latest = v
	}
	v := e.latest
	v.users++
	return &v.view, nil
}

func (e *pebbleEngine) newView(ctx context.Context) (*pebbleView, error) {
	snapshot, err := e.db.Snapshot()
	if err != nil {
		return nil, err
	}
	v := &pebbleView{snapshot: snapshot, users: 1}
	if err := v.open(ctx); err != nil {
		snapshot.Close()
		return nil, fmt.Errorf("reading the store: %w", err)
	}
	v.release = func() {
		e.mu.Lock()
		defer e.mu.Unlock()
		v.leave()
	}
	return v, nil
}

func (v *pebbleView) open(ctx context.Context) error {
	db := flat.Upgrade(v.snapshot)
	quads, err := cayleykv.New(db, noScan)
	if err != nil {
		return err
	}
	tx, err := db.Tx(false)
	if err != nil {
		return err
	}
	defer tx.Close()
	written, err := tx.Get(ctx, keyDigest)
	if err != nil {
		return err
	}
	v.version, err = parseDigest(string(written))
	v.quads, v.scan, v.labelled = quads, logScan{db}.scan, labelReader{db}.quads
	v.owners = func(ctx context.Context, since digest, most int) ([]string, error) {
		tx, err := db.Tx(false)
		if err != nil {
			return nil, err
		}
		defer tx.Close()
		x, err := readExtent(ctx, tx)
		if err != nil {
			return nil, err
		}
		return followJournal(since, v.version, most, x.last, func(seq int64) (journalEntry, error) { return readEntry(ctx, tx, seq) })
	}
	return err
}

// outdate lets go of the latest view, so that the next reader gets a new one.
func (e *pebbleEngine) outdate() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.latest != nil {
		e.latest.leave()
		e.latest = nil
	}
}

func (v *pebbleView) leave() {
	if v.users--; v.users == 0 {
		v.snapshot.Close()
	}
}
