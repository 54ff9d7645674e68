package algo

import (
	"slices"

	"entente/graph/projection"
)

// among returns the relations among the entities, which are marked, in the
// order of handles. Each is found from the end that has fewer links.
func (s *scope) among(nodes []projection.Ref) []projection.Arc {
	byLinks := make([]int64, len(nodes)) // links, then index
	for i, u := range nodes {
		byLinks[i] = int64(len(s.view.Links(u)))<<32 | int64(i)
	}
	slices.Sort(byLinks)
	for rank, n := range byLinks {
		s.set(nodes[int32(n)], int32(rank+1))
	}
	out := s.arcs[:0]
	for rank, n := range byLinks {
		u := nodes[int32(n)]
		most := rank == len(byLinks)-1 // only those to itself are left
		for _, l := range s.view.Links(u) {
			w := l.Other()
			if (w == u || !most && s.has(w) && s.get(w) > int32(rank+1)) && (s.relation == nil || s.relation(l.Relation)) {
				out = append(out, l.Arc(u))
			}
		}
	}
	s.arcs = out
	return s.best(out, len(out))
}

// best returns those arcs of the given number whose relations come first, in
// the order of handles, in memory of their own. Relations are distinct.
func (s *scope) best(arcs []projection.Arc, number int) []projection.Arc {
	keys := take(&s.batch, len(arcs))
	for i, a := range arcs {
		keys[i] = relationKey(a.Relation, uint32(i))
	}
	s.spare = sortKeys(keys, s.spare, 0, projection.RelRef(s.view.NumRelations()))
	out := make([]projection.Arc, number)
	for i, key := range keys[:number] {
		out[i] = arcs[keyNumber(key)]
	}
	return out
}
