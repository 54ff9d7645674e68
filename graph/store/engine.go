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
	release func()
}
