package store

import (
	"context"
	"fmt"

	"entente/graph"
)

// Retract removes the articles and all that they state, in one transaction,
// and returns how many quads that were. What other articles state stays. Where
// one of them is not in the store, it fails with [ErrNotFound] and removes nothing.
func (s *Store) Retract(ctx context.Context, ids ...graph.ID) (int, error) {
	removed := 0
	err := s.update(ctx, func(v *view) (c change, err error) {
		seen := make(map[graph.ID]bool, len(ids))
		for _, id := range ids {
			if seen[id] {
				continue
			}
			seen[id] = true
			quads, err := v.articleQuads(ctx, id)
			switch {
			case err != nil:
				return change{}, err
			case len(quads) == 0:
				return change{}, notFound(id)
			}
			c.owners = append(c.owners, string(id))
			c.replace(quads, nil)
		}
		removed = len(c.remove)
		return c, nil
	})
	if err != nil {
		return 0, err
	}
	return removed, nil
}

func notFound(id graph.ID) error {
	return fmt.Errorf("%w: %s; entente stats and the articles query list what is in the store", ErrNotFound, id)
}
