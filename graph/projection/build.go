package projection

import (
	"context"
	"fmt"

	"entente/graph"
)

// A Source gives all quads of a graph, each once, in any order.
type Source interface {
	// Scan calls fn for every quad until fn fails, and returns that error.
	Scan(ctx context.Context, fn func(graph.Quad) error) error
}

// Quads is a Source in memory.
type Quads []graph.Quad

// Scan implements [Source].
func (q Quads) Scan(ctx context.Context, fn func(graph.Quad) error) error {
	for _, quad := range q {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := fn(quad); err != nil {
			return err
		}
	}
	return nil
}

// Build reads all quads of the source into a view. Equal sets of quads give
// equal views, whatever their order. It fails where the source does, where a
// quad is none that [graph.Reading.Quads] or a table writes, and where ctx ends.
func Build(ctx context.Context, src Source) (*View, error) {
	c := newCollector()
	if err := src.Scan(ctx, c.add); err != nil {
		return nil, fmt.Errorf("reading the graph into memory: %w", err)
	}
	if c.text.err != nil {
		return nil, c.text.err
	}
	v := &View{version: c.version}
	for _, step := range []func(*View) error{
		c.finishArticles, c.finishEntities, c.finishRelations, c.finishArticleLists, c.finishSearch,
	} {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := step(v); err != nil {
			return nil, fmt.Errorf("reading the graph into memory: %w", err)
		}
	}
	return v, c.text.err
}
