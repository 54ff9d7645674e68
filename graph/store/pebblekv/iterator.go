package pebblekv

import (
	"context"

	"github.com/cockroachdb/pebble"
	"github.com/hidal-go/hidalgo/kv/flat"
)

// Scan walks all keys that begin with prefix, in byte order. The iterator
// must be closed before its transaction.
func (t *tx) Scan(prefix flat.Key) flat.Iterator {
	if t.end == nil {
		return &iterator{err: ErrClosed}
	}
	it, err := t.reader.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
	return &iterator{it: it, err: err}
}

// after returns the least key behind all that begin with prefix; nil is no bound.
func after(prefix []byte) []byte {
	for i := len(prefix) - 1; i >= 0; i-- {
		if prefix[i] < 0xff {
			end := append([]byte(nil), prefix[:i+1]...)
			end[i]++
			return end
		}
	}
	return nil
}

var _ flat.Iterator = (*iterator)(nil)

type iterator struct {
	it      *pebble.Iterator
	started bool
	err     error
}

func (i *iterator) Next(ctx context.Context) bool {
	if i.err != nil || i.it == nil {
		return false
	}
	if i.err = ctx.Err(); i.err != nil {
		return false
	}
	ok := false
	if i.started {
		ok = i.it.Next()
	} else {
		i.started, ok = true, i.it.First()
	}
	if !ok {
		i.err = i.it.Error()
	}
	return ok
}

func (i *iterator) Key() flat.Key   { return i.it.Key() }
func (i *iterator) Val() flat.Value { return i.it.Value() }
func (i *iterator) Err() error      { return i.err }

func (i *iterator) Close() error {
	if i.it == nil {
		return i.err
	}
	if err := i.it.Close(); i.err == nil {
		i.err = err
	}
	i.it = nil
	return i.err
}
