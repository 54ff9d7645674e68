package algo

import (
	"context"
	"slices"

	"entente/graph/projection"
)

// A Path leads from one entity to another without passing any twice.
// Relations[i] connects Nodes[i] and Nodes[i+1], in either direction, and is
// the best supported one that does.
type Path struct {
	Nodes     []projection.Ref
	Relations []projection.RelRef
}

// ShortestPath returns a path of the fewest relations, or false where none has
// at most maxLength. Of several it is the one whose first relation is best
// supported, then whose second is, and so on. The path from an entity to
// itself has no relation. An error is that of ctx.
func ShortestPath(ctx context.Context, v *projection.View, from, to projection.Ref, maxLength int, f Filter) (Path, bool, error) {
	s := newPathSearch(v, f)
	defer s.release()
	return s.shortest(ctx, from, to, maxLength)
}

// AllShortest returns the paths of the fewest relations, in the order in which
// [ShortestPath] prefers them, at most limit of them. Paths that differ in
// relations only are one.
func AllShortest(ctx context.Context, v *projection.View, from, to projection.Ref, maxLength, limit int, f Filter) ([]Path, error) {
	s := newPathSearch(v, f)
	defer s.release()
	return s.allShortest(ctx, from, to, maxLength, limit)
}

// A pathSearch looks for paths between two entities from both ends at once
// (bidirectional breadth-first search), always widening the end that has fewer
// links to look at.
type pathSearch struct {
	*scope       // marks what is avoided
	near   marks // 1 + steps from the start
	far    marks // 1 + steps to the goal
	onPath marks // entities of the first half that lie on a shortest path
	// banned are the entities that the first step must not lead to.
	banned   []projection.Ref
	from, to projection.Ref
	// steps from the start and to the goal at which both searches met.
	nearDepth, farDepth int32
}

func newPathSearch(v *projection.View, f Filter) *pathSearch {
	n := v.NumEntities()
	return &pathSearch{scope: newScope(v, f), near: takeMarks(n), far: takeMarks(n), onPath: takeMarks(n)}
}

func (s *pathSearch) release() {
	s.scope.release()
	s.near.release()
	s.far.release()
	s.onPath.release()
}

func (s *pathSearch) shortest(ctx context.Context, from, to projection.Ref, maxLength int) (Path, bool, error) {
	paths, err := s.allShortest(ctx, from, to, maxLength, 1)
	if err != nil || len(paths) == 0 {
		return Path{}, false, err
	}
	return paths[0], true, nil
}

func (s *pathSearch) allShortest(ctx context.Context, from, to projection.Ref, maxLength, limit int) ([]Path, error) {
	if from == to {
		return []Path{{Nodes: []projection.Ref{from}}}[:min(max(limit, 0), 1)], nil
	}
	s.from, s.to = from, to
	s.near.clear()
	s.far.clear()
	s.onPath.clear()
	met, err := s.meet(ctx, maxLength)
	if err != nil || !met {
		return nil, err
	}
	s.markPaths()
	c := pathCollector{s: s, limit: limit, nodes: []projection.Ref{from}}
	c.walk(from)
	return c.paths, nil
}

// meet widens both searches, level by level, until they share an entity. All
// paths of the fewest steps then pass an entity that is nearDepth from the
// start and farDepth from the goal.
func (s *pathSearch) meet(ctx context.Context, maxLength int) (bool, error) {
	s.near.set(s.from, 1)
	s.far.set(s.to, 1)
	s.nearDepth, s.farDepth = 0, 0
	nearEdge, farEdge := []projection.Ref{s.from}, []projection.Ref{s.to}
	for int(s.nearDepth+s.farDepth) < maxLength && len(nearEdge) > 0 && len(farEdge) > 0 {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		var met bool
		if s.links(nearEdge) <= s.links(farEdge) {
			s.nearDepth++
			nearEdge, met = s.widen(nearEdge, &s.near, &s.far, s.nearDepth)
		} else {
			s.farDepth++
			farEdge, met = s.widen(farEdge, &s.far, &s.near, s.farDepth)
		}
		if met {
			return true, nil
		}
	}
	return false, nil
}

// links returns how many links the entities have.
func (s *pathSearch) links(edge []projection.Ref) int {
	n := 0
	for _, u := range edge {
		n += len(s.view.Links(u))
	}
	return n
}

// widen marks the entities one step beyond the edge, and reports whether the
// other search has reached one of them.
func (s *pathSearch) widen(edge []projection.Ref, mine, other *marks, depth int32) (next []projection.Ref, met bool) {
	for _, u := range edge {
		for _, l := range s.view.Links(u) {
			if mine.get(l.Other) == 0 && s.passes(u, l) {
				mine.set(l.Other, depth+1)
				met = met || other.get(l.Other) != 0
				next = append(next, l.Other)
			}
		}
	}
	return next, met
}

// passes reports whether a path may have the link from u.
func (s *pathSearch) passes(u projection.Ref, l projection.Link) bool {
	w := l.Other
	if w != s.from && w != s.to && (s.get(w) == avoided || s.entity != nil && !s.entity(w)) {
		return false
	}
	if s.relation != nil && !s.relation(l.Relation) {
		return false
	}
	return !(u == s.from && slices.Contains(s.banned, w) || w == s.from && slices.Contains(s.banned, u))
}

// markPaths marks the entities of the first half, up to where the searches
// met, that lie on a shortest path.
func (s *pathSearch) markPaths() {
	var layer []projection.Ref
	for _, u := range s.near.used {
		if s.near.get(u) == s.nearDepth+1 && s.far.get(u) == s.farDepth+1 {
			s.onPath.set(u, 1)
			layer = append(layer, u)
		}
	}
	for depth := s.nearDepth; depth > 1; depth-- {
		var before []projection.Ref
		for _, u := range layer {
			for _, l := range s.view.Links(u) {
				if s.near.get(l.Other) == depth && s.onPath.get(l.Other) == 0 && s.passes(u, l) {
					s.onPath.set(l.Other, 1)
					before = append(before, l.Other)
				}
			}
		}
		layer = before
	}
}

// leads reports whether a shortest path that has come to u after so many steps
// may go on by the link.
func (s *pathSearch) leads(u projection.Ref, l projection.Link, steps int32) bool {
	if steps < s.nearDepth {
		return s.near.get(l.Other) == steps+2 && s.onPath.get(l.Other) != 0 && s.passes(u, l)
	}
	return s.far.get(l.Other) == s.nearDepth+s.farDepth-steps && s.passes(u, l)
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
		c.paths = append(c.paths, Path{slices.Clone(c.nodes), slices.Clone(c.relations)})
		return
	}
	steps := int32(len(c.relations))
	var gone map[projection.Ref]bool // that a better supported link has led to
	for _, l := range c.s.view.Links(u) {
		if gone[l.Other] || !c.s.leads(u, l, steps) {
			continue
		}
		c.nodes, c.relations = append(c.nodes, l.Other), append(c.relations, l.Relation)
		c.walk(l.Other)
		c.nodes, c.relations = c.nodes[:steps+1], c.relations[:steps]
		if len(c.paths) >= c.limit {
			return
		}
		if gone == nil {
			gone = map[projection.Ref]bool{}
		}
		gone[l.Other] = true
	}
}
