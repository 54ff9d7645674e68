package pebblekv

import (
	"context"
	"errors"
	"runtime"
	"sync"

	"github.com/cockroachdb/pebble"
	"github.com/hidal-go/hidalgo/kv/flat"
)

// Tx begins a transaction; rw says whether it may write. A write transaction
// waits for the one before it to end.
func (db *DB) Tx(rw bool) (flat.Tx, error) {
	if err := db.enter(); err != nil {
		return nil, err
	}
	if !rw {
		snapshot := db.pebble.NewSnapshot()
		return &tx{reader: snapshot, end: func() error {
			defer db.open.Done()
			return snapshot.Close()
		}}, nil
	}
	db.writer.Lock()
	batch := db.pebble.NewIndexedBatch()
	return &tx{reader: batch, batch: batch, write: db.write, end: func() error {
		defer db.open.Done()
		defer db.writer.Unlock()
		return batch.Close()
	}}, nil
}

var _ flat.Tx = (*tx)(nil)

// A tx reads from a snapshot, or from an indexed batch that lies over the
// database and so sees what it has written itself.
type tx struct {
	reader pebble.Reader
	batch  *pebble.Batch // nil where the transaction only reads
	write  *pebble.WriteOptions
	end    func() error // gives up what the transaction holds; nil once it has ended
	values arena
}

func (t *tx) Get(_ context.Context, key flat.Key) (flat.Value, error) {
	if t.end == nil {
		return nil, ErrClosed
	}
	value, err := get(t.reader, key, &t.values)
	if value == nil && err == nil {
		return nil, flat.ErrNotFound
	}
	return value, err
}

// parallelKeys is the number of keys from which a batch of reads is worth
// several goroutines.
const parallelKeys = 256

// GetBatch gets many keys, on several processors at once: half of the work of
// a load is looking up which of its values are there already.
func (t *tx) GetBatch(_ context.Context, keys []flat.Key) ([]flat.Value, error) {
	if t.end == nil {
		return nil, ErrClosed
	}
	values := make([]flat.Value, len(keys))
	part := max(parallelKeys, (len(keys)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
	if len(keys) <= part {
		return values, getAll(t.reader, keys, values, &t.values)
	}
	errs := make([]error, (len(keys)+part-1)/part)
	var readers sync.WaitGroup
	for i := range errs {
		from, to := i*part, min((i+1)*part, len(keys))
		readers.Go(func() { errs[i] = getAll(t.reader, keys[from:to], values[from:to], new(arena)) })
	}
	readers.Wait()
	return values, errors.Join(errs...)
}

// get returns a copy of the value, nil where there is no such key.
func get(r pebble.Reader, key flat.Key, kept *arena) (flat.Value, error) {
	value, closer, err := r.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	return kept.keep(value), closer.Close()
}

func (t *tx) Put(key flat.Key, value flat.Value) error {
	if err := t.writable(); err != nil {
		return err
	}
	return t.batch.Set(key, value, nil)
}

func (t *tx) Del(key flat.Key) error {
	if err := t.writable(); err != nil {
		return err
	}
	return t.batch.Delete(key, nil)
}

func (t *tx) writable() error {
	switch {
	case t.end == nil:
		return ErrClosed
	case t.batch == nil:
		return flat.ErrReadOnly
	}
	return nil
}

// Commit writes what the transaction did, whole and on disk, and ends it. A
// transaction that only read just ends.
func (t *tx) Commit(context.Context) error {
	if t.end == nil {
		return ErrClosed
	}
	if t.batch != nil && !t.batch.Empty() {
		if err := t.batch.Commit(t.write); err != nil {
			return errors.Join(err, t.Close())
		}
	}
	return t.Close()
}

// Close ends the transaction; what was not committed is dropped. Further calls do nothing.
func (t *tx) Close() error {
	if t.end == nil {
		return nil
	}
	end := t.end
	t.end = nil
	return end()
}

// An arena holds copies of values for as long as their transaction lives, many to an allocation.
type arena struct{ free []byte }

const arenaBlock = 16 << 10

func (a *arena) keep(b []byte) []byte {
	if len(b) > arenaBlock/8 {
		return append(make([]byte, 0, len(b)), b...)
	}
	if len(b) > cap(a.free)-len(a.free) {
		a.free = make([]byte, 0, arenaBlock)
	}
	n := len(a.free)
	a.free = append(a.free, b...)
	return a.free[n:len(a.free):len(a.free)]
}
