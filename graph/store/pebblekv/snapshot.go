package pebblekv

import (
	"sync"

	"github.com/cockroachdb/pebble"
	"github.com/hidal-go/hidalgo/kv/flat"
)

var _ flat.KV = (*Snapshot)(nil)

// A Snapshot is the database as it was at one commit, itself a database that
// only reads. It holds on to old files, so it should not be kept for long.
type Snapshot struct {
	pebble *pebble.Snapshot
	close  func() error
}

// Snapshot returns the last committed state.
func (db *DB) Snapshot() (*Snapshot, error) {
	if err := db.enter(); err != nil {
		return nil, err
	}
	s := db.pebble.NewSnapshot()
	return &Snapshot{pebble: s, close: sync.OnceValue(func() error {
		defer db.open.Done()
		return s.Close()
	})}, nil
}

// Tx begins a read; all reads of one snapshot see the same state.
func (s *Snapshot) Tx(rw bool) (flat.Tx, error) {
	if rw {
		return nil, flat.ErrReadOnly
	}
	return &tx{reader: s.pebble, end: func() error { return nil }}, nil
}

// Close gives the snapshot up. No read of it may be under way. Further calls do nothing.
func (s *Snapshot) Close() error { return s.close() }
