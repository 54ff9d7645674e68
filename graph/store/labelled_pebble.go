package store

import (
	"context"
	"encoding/binary"
	"fmt"

	"entente/graph"

	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	hidalgo "github.com/hidal-go/hidalgo/kv"
)

// A labelReader reads the quads under labels in a handful of batches, from
// where Cayley's key-value layer keeps them. Cayley itself asks for the number
// of each label, for the list of each number and for a few quads at a time by
// themselves, which takes several times as long.
type labelReader struct{ db hidalgo.KV }

var labelIndex = kv.QuadIndex{Dirs: []quad.Direction{quad.Label}}

func (r labelReader) quads(ctx context.Context, labels []string) ([]graph.Quad, error) {
	tx, err := r.db.Tx(false)
	if err != nil {
		return nil, err
	}
	defer tx.Close()
	lists := make([]hidalgo.Key, 0, len(labels))
	keys := make([]hidalgo.Key, len(labels))
	for i, label := range labels {
		keys[i] = valueKey(quad.IRI(label))
	}
	numbers, err := tx.GetBatch(ctx, keys)
	if err != nil {
		return nil, err
	}
	for _, written := range numbers {
		if number, _ := binary.Uvarint(written); number != 0 {
			lists = append(lists, labelIndex.Key([]uint64{number}))
		}
	}
	entries, err := quadsListed(ctx, tx, lists)
	if err != nil {
		return nil, err
	}
	return quadsOf(ctx, tx, entries)
}

// valueKey is where Cayley keeps the number of the value: under its hash, in a
// bucket named after that.
func valueKey(v quad.Value) hidalgo.Key {
	hash := quad.HashOf(v)
	return hidalgo.Key{{'v', hash[0], hash[1]}, hash}
}

// quadsListed returns the quads of index lists, but those that were removed.
func quadsListed(ctx context.Context, tx hidalgo.Tx, lists []hidalgo.Key) ([]proto.Primitive, error) {
	written, err := tx.GetBatch(ctx, lists)
	if err != nil {
		return nil, err
	}
	var keys []hidalgo.Key
	for _, list := range written {
		for len(list) > 0 {
			number, n := binary.Uvarint(list)
			if n <= 0 {
				return nil, fmt.Errorf("%w: an index by label", ErrDamaged)
			}
			keys = append(keys, logKey(number))
			list = list[n:]
		}
	}
	entries, err := logEntries(ctx, tx, keys)
	if err != nil {
		return nil, err
	}
	quads := entries[:0]
	for _, e := range entries {
		if !e.Deleted {
			quads = append(quads, e)
		}
	}
	return quads, nil
}

// logEntries returns the entries of Cayley's log under the keys.
func logEntries(ctx context.Context, tx hidalgo.Tx, keys []hidalgo.Key) ([]proto.Primitive, error) {
	written, err := tx.GetBatch(ctx, keys)
	if err != nil {
		return nil, err
	}
	entries := make([]proto.Primitive, len(keys))
	for i, raw := range written {
		if raw == nil {
			return nil, fmt.Errorf("%w: an index leads to an entry that is not there", ErrDamaged)
		}
		if err := entries[i].Unmarshal(raw); err != nil {
			return nil, fmt.Errorf("%w: a log entry: %v", ErrDamaged, err)
		}
	}
	return entries, nil
}

// quadsOf reads the values of the quads, each once.
func quadsOf(ctx context.Context, tx hidalgo.Tx, entries []proto.Primitive) ([]graph.Quad, error) {
	at := map[uint64]int{0: 0} // no label
	keys := []hidalgo.Key{}
	for _, e := range entries {
		for _, number := range [4]uint64{e.Subject, e.Predicate, e.Object, e.Label} {
			if _, ok := at[number]; !ok {
				keys = append(keys, logKey(number))
				at[number] = len(keys)
			}
		}
	}
	found, err := logEntries(ctx, tx, keys)
	if err != nil {
		return nil, err
	}
	values := make([]graph.Value, len(keys)+1)
	for i := range found {
		if values[i+1], err = entryValue(&found[i]); err != nil {
			return nil, err
		}
	}
	quads := make([]graph.Quad, len(entries))
	for i, e := range entries {
		quads[i] = makeQuad(values[at[e.Subject]], values[at[e.Predicate]], values[at[e.Object]], values[at[e.Label]])
	}
	return quads, nil
}
