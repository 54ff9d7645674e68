package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"entente/graph"
)

// ChangedSince calls fn for every article that was written or retracted since
// the state of that [Store.Version], with all quads that it has now (none
// where it is gone) and as [Store.Scan] gives them, and returns the version of
// the state that these are of. fn is called once all of them were read, so
// that what it learns is one state; its error ends the call.
//
// It fails with [ErrHistory] where the way from that state to the present is
// not known, where a table changed on it, or where it leads over more than
// most articles; a scan is then what remains. The store remembers some
// thousands of changes.
func (s *Store) ChangedSince(ctx context.Context, version string, most int, fn func(article graph.ID, quads []graph.Quad) error) (string, error) {
	since, err := parseDigest(version)
	if err != nil {
		return "", err
	}
	for try := 1; ; try++ {
		changed, now, err := s.changedSince(ctx, since, most)
		if !s.engine.isolated() && try < maxConflicts && !errors.Is(err, ErrHistory) {
			// A commit may have fallen between the queries.
			if after, failed := s.Version(ctx); failed == nil && after != now.String() {
				continue
			}
		}
		if err != nil {
			return "", fmt.Errorf("following the store from version %s: %w", version, err)
		}
		for _, a := range changed {
			if err := fn(a.id, a.quads); err != nil {
				return "", err
			}
		}
		return now.String(), nil
	}
}

// A changedArticle is an article and all quads that it has now.
type changedArticle struct {
	id    graph.ID
	quads []graph.Quad
}

func (s *Store) changedSince(ctx context.Context, since digest, most int) (changed []changedArticle, now digest, err error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return nil, now, err
	}
	defer v.release()
	owners, err := v.owners(ctx, since, most)
	if err != nil {
		return nil, now, err
	}
	for _, owner := range owners {
		if strings.HasPrefix(owner, TablePrefix) {
			return nil, now, fmt.Errorf("%w: the table %s has changed", ErrHistory, owner)
		}
		quads, err := v.articleQuads(ctx, graph.ID(owner))
		if err != nil {
			return nil, now, err
		}
		changed = append(changed, changedArticle{graph.ID(owner), quads})
	}
	return changed, v.version, nil
}
