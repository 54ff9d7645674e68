package store

import (
	"context"
	"strings"

	"entente/graph"
)

// Stats counts what is in a store.
type Stats struct {
	Articles   int
	Quads      int
	Mentions   int                        // names and descriptions of entities in articles
	Statements int                        // passages that state a relation
	Entities   map[graph.EntityType]int   // entities that articles or tables give a type
	Relations  map[graph.RelationType]int // distinct relations by their ends, statements of one counted once
	TableQuads map[string]int             // quads by the label of their table
	DiskBytes  int64                      // 0 in memory and where unknown
	Version    string                     // see [Store.Version]
}

// Stats counts what is in the store, by one scan.
func (s *Store) Stats(ctx context.Context) (Stats, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return Stats{}, err
	}
	defer v.release()
	st := Stats{
		Entities:   map[graph.EntityType]int{},
		Relations:  map[graph.RelationType]int{},
		TableQuads: map[string]int{},
		Version:    v.version.String(),
	}
	types := map[graph.Quad]bool{}     // entity and type, without label
	relations := map[graph.Quad]bool{} // relation and ends, without label
	err = v.scan(ctx, func(q graph.Quad) error {
		st.Quads++
		if strings.HasPrefix(q.Label, TablePrefix) {
			st.TableQuads[q.Label]++
		}
		switch q.Predicate {
		case graph.PredType:
			if q.Object.Literal == articleType {
				st.Articles++
				break
			}
			q.Label = ""
			if !types[q] {
				types[q] = true
				st.Entities[graph.EntityType(q.Object.Literal)]++
			}
		case graph.PredName, graph.PredNominal:
			st.Mentions++
		case graph.PredRelation:
			st.Statements++
		default:
			if t, ok := graph.RelationOfPredicate(q.Predicate); ok {
				q.Label = ""
				if !relations[q] {
					relations[q] = true
					st.Relations[t]++
				}
			}
		}
		return nil
	})
	st.DiskBytes = s.engine.size(ctx)
	return st, err
}
