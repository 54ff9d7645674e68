package store

import (
	"context"
	"fmt"

	"entente/graph"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad/pquads"
	"github.com/hidal-go/hidalgo/kv"
)

// A logScan reads all quads in one walk over Cayley's log, the bucket where
// its key-value layer keeps every value and every quad under its number. It
// takes a small part of the time of Cayley's own iterator, which gets each
// entry by itself, and gives the same quads.
type logScan struct{ db kv.KV }

var logBucket = kv.SKey("log")

// longValue is the length in bytes from which a literal is not kept in memory
// for quads to come: article texts are large and stand in one quad each.
const longValue = 512

func (s logScan) scan(ctx context.Context, fn func(graph.Quad) error) error {
	tx, err := s.db.Tx(false)
	if err != nil {
		return err
	}
	defer tx.Close()
	values := valueTable{tx: tx}
	it := tx.Scan(logBucket)
	defer it.Close()
	var entry proto.Primitive
	for it.Next(ctx) {
		if len(it.Val()) == 0 {
			continue // the bucket itself
		}
		entry = proto.Primitive{}
		if err := entry.Unmarshal(it.Val()); err != nil {
			return fmt.Errorf("%w: a log entry: %v", ErrDamaged, err)
		}
		switch {
		case entry.IsNode():
			if len(entry.Value) < longValue {
				if err := values.keep(&entry); err != nil {
					return err
				}
			}
		case !entry.Deleted:
			q, err := values.quad(ctx, &entry)
			if err != nil {
				return err
			}
			if err := fn(q); err != nil {
				return err
			}
		}
	}
	return it.Err()
}

// A valueTable holds the values that a scan has come by, in pages: Cayley
// numbers the values of one write one after another.
type valueTable struct {
	tx    kv.Tx
	pages [][]graph.Value
}

const valuePage = 1 << 10

func (t *valueTable) keep(entry *proto.Primitive) error {
	v, err := entryValue(entry)
	if err != nil {
		return err
	}
	page := int(entry.ID / valuePage)
	for page >= len(t.pages) {
		t.pages = append(t.pages, nil)
	}
	if t.pages[page] == nil {
		t.pages[page] = make([]graph.Value, valuePage)
	}
	t.pages[page][entry.ID%valuePage] = v
	return nil
}

func (t *valueTable) quad(ctx context.Context, entry *proto.Primitive) (q graph.Quad, err error) {
	var v [4]graph.Value
	for i, id := range [4]uint64{entry.Subject, entry.Predicate, entry.Object, entry.Label} {
		if id == 0 && i == 3 {
			break // a quad without a label
		}
		if v[i], err = t.value(ctx, id); err != nil {
			return graph.Quad{}, err
		}
	}
	return makeQuad(v[0], v[1], v[2], v[3]), nil
}

// value returns the value of that number. One that the walk has not come by
// is long, or its key sorts behind those of later numbers because of an
// escaped byte; it is then read by itself.
func (t *valueTable) value(ctx context.Context, id uint64) (graph.Value, error) {
	if page := int(id / valuePage); page < len(t.pages) && t.pages[page] != nil {
		if v := t.pages[page][id%valuePage]; v != (graph.Value{}) {
			return v, nil
		}
	}
	raw, err := t.tx.Get(ctx, logKey(id))
	if err != nil {
		return graph.Value{}, fmt.Errorf("%w: value %d: %v", ErrDamaged, id, err)
	}
	var entry proto.Primitive
	if err := entry.Unmarshal(raw); err != nil {
		return graph.Value{}, fmt.Errorf("%w: value %d: %v", ErrDamaged, id, err)
	}
	if len(entry.Value) < longValue {
		if err := t.keep(&entry); err != nil {
			return graph.Value{}, err
		}
	}
	return entryValue(&entry)
}

func entryValue(entry *proto.Primitive) (graph.Value, error) {
	v, err := pquads.UnmarshalValue(entry.Value)
	if err != nil {
		return graph.Value{}, fmt.Errorf("%w: value %d: %v", ErrDamaged, entry.ID, err)
	}
	return fromCayley(v)
}

// logKey is where Cayley keeps what has that number: eight bytes, big end first.
func logKey(id uint64) kv.Key {
	return logBucket.AppendBytes([]byte{byte(id >> 56), byte(id >> 48), byte(id >> 40), byte(id >> 32),
		byte(id >> 24), byte(id >> 16), byte(id >> 8), byte(id)})
}
