package store

import (
	"context"
	"slices"

	"entente/graph"
)

// Scan hands every quad of one state of the graph to fn, in no order that
// holds, and stops at the first error of fn.
func (s *Store) Scan(ctx context.Context, fn func(graph.Quad) error) error {
	v, err := s.engine.view(ctx)
	if err != nil {
		return err
	}
	defer v.release()
	return v.scan(ctx, fn)
}

// ScanVersion is [Store.Scan], and returns the [Store.Version] of the state that it read.
func (s *Store) ScanVersion(ctx context.Context, fn func(graph.Quad) error) (string, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return "", err
	}
	defer v.release()
	return v.version.String(), v.scan(ctx, fn)
}

// Quads returns the quads that the article or table holds, sorted: for an
// article's id all that it states, for any other label what stands under that.
// Where there is nothing it returns none.
func (s *Store) Quads(ctx context.Context, label string) ([]graph.Quad, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return nil, err
	}
	defer v.release()
	if _, _, err := graph.EvidenceID(label).Parse(); err != nil && graph.ID(label).Kind() == "article" {
		return v.articleQuads(ctx, graph.ID(label))
	}
	quads, err := v.labelled(ctx, []string{label})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(quads, compareQuads)
	return quads, nil
}
