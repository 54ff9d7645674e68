package algo

import (
	"context"
	"slices"

	"entente/graph/projection"
)

// AllShortest returns the paths of the fewest relations, in the order in which
// [ShortestPath] prefers them, at most limit of them. Paths that differ in
// relations only are one. An error is that of ctx.
func AllShortest(ctx context.Context, v *projection.View, from, to projection.Ref, maxLength, limit int, f Filter) ([]Path, error) {
	s := newPathSearch(v, f)
	defer s.release()
	return s.allShortest(ctx, from, to, maxLength, limit)
}

func (s *pathSearch) allShortest(ctx context.Context, from, to projection.Ref, maxLength, limit int) ([]Path, error) {
	if limit <= 0 {
		return nil, nil
	}
	if from == to {
		return []Path{{Nodes: []projection.Ref{from}}}, nil
	}
	s.crosses = []bool{}
	_, met, err := s.meet(ctx, from, to, maxLength)
	if err != nil || !met {
		return nil, err
	}
	s.markWays()
	c := pathCollector{s: s, limit: limit, nodes: []projection.Ref{from}}
	c.walk(from)
	return c.paths, nil
}

// cross marks a step of the near side as one that a path crosses over from.
func (s *pathSearch) cross(index int32) {
	if missing := int(index) + 1 - len(s.crosses); missing > 0 {
		s.crosses = append(s.crosses, make([]bool, missing)...)
	}
	s.crosses[index] = true
}

// markWays marks the steps of the near side that lie on a way to a crossing.
func (s *pathSearch) markWays() {
	a := &s.sides[near]
	for depth := a.depth(); depth > 1; depth-- {
		here, before := a.layers[depth], a.layers[depth-1]
		for i := here.first; i < min(here.end, int32(len(s.crosses))); i++ {
			if !s.crosses[i] {
				continue
			}
			u := a.steps[i].node
			for _, l := range s.view.Links(u) {
				by, index, ok := s.find(l.Other())
				if ok && by == near && before.has(index) && !s.crosses[index] && s.passes(u, l) {
					s.crosses[index] = true
				}
			}
		}
	}
}

// leads reports whether a shortest path that has come to u after so many
// relations may go on by the link.
func (s *pathSearch) leads(u projection.Ref, l projection.Link, relations int) bool {
	by, index, ok := s.find(l.Other())
	if !ok {
		return false
	}
	a, b := &s.sides[near], &s.sides[far]
	if relations < a.depth() {
		return by == near && a.layers[relations+1].has(index) && int(index) < len(s.crosses) && s.crosses[index] && s.passes(u, l)
	}
	return by == far && b.layers[b.depth()-(relations-a.depth())].has(index) && s.passes(u, l)
}

// A pathCollector lists the shortest paths that a search has found.
type pathCollector struct {
	s         *pathSearch
	limit     int
	nodes     []projection.Ref
	relations []projection.RelRef
	paths     []Path
}

// walk goes on from u, the last of nodes, in every way, best first.
func (c *pathCollector) walk(u projection.Ref) {
	if len(c.paths) >= c.limit {
		return
	}
	if u == c.s.to {
		c.paths = append(c.paths, Path{Nodes: slices.Clone(c.nodes), Relations: slices.Clone(c.relations)})
		return
	}
	steps := len(c.relations)
	var gone map[projection.Ref]bool // that a better supported link has led to
	for _, l := range c.s.view.Links(u) {
		if gone[l.Other()] || !c.s.leads(u, l, steps) {
			continue
		}
		c.nodes, c.relations = append(c.nodes, l.Other()), append(c.relations, l.Relation)
		c.walk(l.Other())
		c.nodes, c.relations = c.nodes[:steps+1], c.relations[:steps]
		if len(c.paths) >= c.limit {
			return
		}
		if gone == nil {
			gone = map[projection.Ref]bool{}
		}
		gone[l.Other()] = true
	}
}
