package store

import (
	"context"
	"errors"

	"entente/graph"
)

// An Outcome says what putting an article did.
type Outcome string

// What putting an article can do.
const (
	Added     Outcome = "added"     // it was not in the store
	Replaced  Outcome = "replaced"  // another version of it was
	Unchanged Outcome = "unchanged" // the same was
)

// A PutResult says what a [Store.Put] did.
type PutResult struct {
	Articles []PutArticle // one for each article, in the order of the readings
	Quads    int          // quads added and removed
}

// A PutArticle says what putting one article did.
type PutArticle struct {
	ID      graph.ID
	Source  string
	Outcome Outcome
}

// Count returns how many articles had the outcome.
func (r PutResult) Count(o Outcome) int {
	n := 0
	for _, a := range r.Articles {
		if a.Outcome == o {
			n++
		}
	}
	return n
}

// Put writes the readings in one transaction. Each takes the place of what
// the store holds of its article, and only the difference is written. Of
// several readings of one article the last counts. A reading that breaks a
// rule of package graph fails the call with [ErrInvalid], and nothing is
// written. A few hundred articles to a call load fastest.
func (s *Store) Put(ctx context.Context, readings ...*graph.Reading) (PutResult, error) {
	readings = lastOfEach(readings)
	result := PutResult{Articles: make([]PutArticle, len(readings))}
	wanted, errs := make([]articleVersion, len(readings)), make([]error, len(readings))
	ids := make([]graph.ID, len(readings))
	inParallel(len(readings), func(i int) {
		a := &readings[i].Article
		result.Articles[i] = PutArticle{ID: a.ID, Source: a.Source}
		ids[i] = a.ID
		wanted[i], errs[i] = readingVersion(readings[i])
	})
	if err := errors.Join(errs...); err != nil {
		return PutResult{}, err
	}
	if err := s.putVersions(ctx, ids, wanted, &result); err != nil {
		return PutResult{}, err
	}
	return result, nil
}

// putVersions makes the versions what the store holds of the articles of those
// ids, in one transaction, and completes the result.
func (s *Store) putVersions(ctx context.Context, ids []graph.ID, wanted []articleVersion, result *PutResult) error {
	return s.update(ctx, func(v *view) (c change, err error) {
		there, err := v.contents(ctx, ids)
		if err != nil {
			return change{}, err
		}
		for i, id := range ids {
			have, ok := there[id]
			switch {
			case !ok:
				c.owners = append(c.owners, string(id))
				result.Articles[i].Outcome = Added
				c.add = append(c.add, wanted[i].quads...)
				c.turn.merge(wanted[i].whole)
			case have == wanted[i].content:
				result.Articles[i].Outcome = Unchanged
			default:
				c.owners = append(c.owners, string(id))
				result.Articles[i].Outcome = Replaced
				quads, err := v.articleQuads(ctx, id)
				if err != nil {
					return change{}, err
				}
				c.replace(quads, wanted[i].quads)
			}
		}
		result.Quads = len(c.add) + len(c.remove)
		return c, nil
	})
}

// lastOfEach keeps the last reading of each article, at the place of the first.
func lastOfEach(readings []*graph.Reading) []*graph.Reading {
	kept := make([]*graph.Reading, 0, len(readings))
	at := make(map[graph.ID]int, len(readings))
	for _, r := range readings {
		if i, ok := at[r.Article.ID]; ok {
			kept[i] = r
			continue
		}
		at[r.Article.ID] = len(kept)
		kept = append(kept, r)
	}
	return kept
}
