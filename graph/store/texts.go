package store

import (
	"context"
	"slices"

	"entente/graph"
)

// textsAtOnce is how many texts are read by one look-up.
const textsAtOnce = 500

// Texts returns the texts of the articles, in their order; an id may be given
// more than once. All are read from one state of the graph. It fails with
// [ErrNotFound] where an article is not in the store.
func (s *Store) Texts(ctx context.Context, ids []graph.ID) ([]string, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return nil, err
	}
	defer v.release()
	distinct := slices.Clone(ids)
	slices.Sort(distinct)
	distinct = slices.Compact(distinct)
	texts := make(map[graph.ID]string, len(distinct))
	for chunk := range slices.Chunk(distinct, textsAtOnce) {
		articles, err := v.articles(ctx, chunk, []graph.ID{graph.PredType, graph.PredText})
		if err != nil {
			return nil, err
		}
		for _, a := range articles {
			texts[a.ID] = a.Text
		}
	}
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = texts[id]
	}
	return out, nil
}
