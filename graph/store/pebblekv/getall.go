package pebblekv

import (
	"bytes"
	"errors"
	"slices"

	"github.com/cockroachdb/pebble"
	"github.com/hidal-go/hidalgo/kv/flat"
)

// Keys of which all but the last nearBytes agree are near one another, and so
// many of them worth an iterator: opening one costs about as much as getting
// two keys, and then it finds a near key in a fraction of that. Cayley's log
// has the quads and new values of one write under such keys.
const (
	nearBytes = 2
	nearKeys  = 4
)

// getAll gets the values of the keys, nil where there is no such key.
func getAll(r pebble.Reader, keys []flat.Key, values []flat.Value, kept *arena) error {
	if !mostlyNear(keys) {
		for i, key := range keys {
			value, err := get(r, key, kept)
			if err != nil {
				return err
			}
			values[i] = value
		}
		return nil
	}
	order := make([]int, len(keys))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return bytes.Compare(keys[a], keys[b]) })
	for len(order) > 0 {
		n := 1
		for n < len(order) && near(keys[order[n-1]], keys[order[n]]) {
			n++
		}
		var err error
		if n < nearKeys {
			for _, i := range order[:n] {
				if values[i], err = get(r, keys[i], kept); err != nil {
					return err
				}
			}
		} else if err = getNear(r, keys, order[:n], values, kept); err != nil {
			return err
		}
		order = order[n:]
	}
	return nil
}

// mostlyNear reports whether a quarter of the keys are near the one before
// them. Those of hashes are not, and so not worth sorting.
func mostlyNear(keys []flat.Key) bool {
	n := 0
	for i := 1; i < len(keys); i++ {
		if near(keys[i-1], keys[i]) {
			n++
		}
	}
	return 4*n >= len(keys) && n >= nearKeys
}

func near(a, b []byte) bool {
	same := min(len(a), len(b)) - nearBytes
	return same > 0 && len(a)-len(b) <= nearBytes && len(b)-len(a) <= nearBytes && bytes.Equal(a[:same], b[:same])
}

// getNear gets the values of those of the keys that order names, in their
// order, by one iterator.
func getNear(r pebble.Reader, keys []flat.Key, order []int, values []flat.Value, kept *arena) (err error) {
	last := keys[order[len(order)-1]]
	it, err := r.NewIter(&pebble.IterOptions{LowerBound: keys[order[0]], UpperBound: append(bytes.Clone(last), 0)})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	for _, i := range order {
		if it.Valid() && bytes.Compare(it.Key(), keys[i]) < 0 {
			it.Next() // most often it is the one that follows
		}
		if !it.Valid() || bytes.Compare(it.Key(), keys[i]) < 0 {
			it.SeekGE(keys[i])
		}
		if it.Valid() && bytes.Equal(it.Key(), keys[i]) {
			value, err := it.ValueAndErr()
			if err != nil {
				return err
			}
			values[i] = kept.keep(value)
		}
	}
	return it.Error()
}
