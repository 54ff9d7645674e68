package store

import (
	"context"

	"entente/graph"

	cayley "github.com/cayleygraph/cayley/graph"
)

// An engine keeps quads under Cayley. Its callers write one at a time.
type engine interface {
	// view returns the last committed state, to be released after use.
	view(ctx context.Context) (*view, error)
	// apply writes a change whole or not at all. It returns errConflict where
	// the store is no longer in the state that the change starts from.
	apply(ctx context.Context, c change) error
	// isolated reports whether a view is one state, whatever is written meanwhile.
	isolated() bool
	// size returns the space taken on disk in bytes, 0 where unknown.
	size(ctx context.Context) int64
	close() error
}

// deltas writes quads as Cayley's deltas of one kind.
func deltas(action cayley.Procedure, quads []graph.Quad) []cayley.Delta {
	out := make([]cayley.Delta, len(quads))
	for i, q := range quads {
		out[i] = cayley.Delta{Quad: toCayley(q), Action: action}
	}
	return out
}

// A view is one state of the graph.
type view struct {
	quads   cayley.QuadStore
	version digest
	scan    func(ctx context.Context, fn func(graph.Quad) error) error
	// labelled returns the quads under any of the labels, in no order.
	labelled func(ctx context.Context, labels []string) ([]graph.Quad, error)
	// owners returns the articles and tables that have changed since the
	// state, see [followJournal].
	owners  func(ctx context.Context, since digest, most int) ([]string, error)
	release func()
}
