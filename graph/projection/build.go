package projection

import (
	"context"
	"fmt"
	"sync"

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
//
// The source is scanned by one goroutine while another takes in what was
// scanned, and the steps that follow run side by side where they can.
func Build(ctx context.Context, src Source) (*View, error) {
	c := newCollector()
	if err := c.collect(ctx, src); err != nil {
		return nil, fmt.Errorf("reading the graph into memory: %w", err)
	}
	b, err := c.finish(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the graph into memory: %w", err)
	}
	return viewOf(b), nil
}

// finish makes a base of what was collected.
func (c *collector) finish(ctx context.Context) (*base, error) {
	b := new(base)
	for _, step := range []func(*base) error{
		c.finishArticles, c.finishEntities, c.finishRelations, c.finishLists,
	} {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := step(b); err != nil {
			return nil, err
		}
	}
	b.dates = c.dates.entries
	return b, c.text.err
}

// finishLists indexes the names, and beside that lists what is in each article.
func (c *collector) finishLists(b *base) error {
	var articles sync.WaitGroup
	articles.Go(func() { c.finishArticleLists(b) })
	err := c.finishSearch(b)
	articles.Wait()
	return err
}

const (
	batchQuads = 2048 // quads that go from the scan to the collector at a time
	batches    = 8    // of them under way
)

// collect takes in all quads of the source.
func (c *collector) collect(ctx context.Context, src Source) error {
	full, empty := make(chan []graph.Quad, batches), make(chan []graph.Quad, batches)
	for range batches {
		empty <- make([]graph.Quad, 0, batchQuads)
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var scanned error
	go func() {
		defer close(full)
		batch := <-empty
		scanned = src.Scan(ctx, func(q graph.Quad) error {
			if batch = append(batch, q); len(batch) < batchQuads {
				return nil
			}
			full <- batch
			batch = (<-empty)[:0]
			return context.Cause(ctx)
		})
		full <- batch
	}()
	var failed error
	for batch := range full {
		for i := 0; i < len(batch) && failed == nil; i++ {
			if failed = c.add(batch[i]); failed != nil {
				stop(failed)
			}
		}
		empty <- batch
	}
	if failed != nil {
		return failed
	}
	if scanned != nil {
		return scanned
	}
	return c.text.err
}
