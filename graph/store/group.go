package store

import (
	"context"

	"github.com/hidal-go/hidalgo/kv"
)

// A group is a database whose transactions are all parts of one, if one is
// set. Cayley commits on its own after every step of its initialisation and
// after every ApplyDeltas; a group makes several of them one commit.
//
// A change that adds and removes needs that: in Cayley v0.7.7, one ApplyDeltas
// leaves the ends of an added quad blank where the removals of the same call
// outweigh the additions for that node. Additions first and removals in a
// second ApplyDeltas are written right.
type group struct {
	kv.KV
	whole kv.Tx // nil where every transaction is its own
}

// do runs fn with all transactions of the group as parts of one, and commits
// that. It must not run twice at the same time.
func (g *group) do(ctx context.Context, fn func(tx kv.Tx) error) error {
	tx, err := g.KV.Tx(true)
	if err != nil {
		return err
	}
	defer tx.Close()
	g.whole = tx
	defer func() { g.whole = nil }()
	if err := fn(tx); err != nil {
		return err
	}
	return tx.Commit(ctx)
}

func (g *group) Tx(rw bool) (kv.Tx, error) {
	if g.whole == nil {
		return g.KV.Tx(rw)
	}
	return part{g.whole}, nil
}

// A part is a transaction that leaves its end to the whole.
type part struct{ kv.Tx }

func (part) Commit(context.Context) error { return nil }
func (part) Close() error                 { return nil }
