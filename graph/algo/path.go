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
	Cost      float64 // of [BestPaths], see [Weights]; 0 elsewhere
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
	*scope // marks what is avoided
	*reached
	// banned are the entities that the first step must not lead to.
	banned   []projection.Ref
	open     bool // nothing is avoided, banned or filtered: every link passes
	from, to projection.Ref
	// steps from the start and to the goal at which both searches met.
	nearDepth, farDepth int32
}

func newPathSearch(v *projection.View, f Filter) *pathSearch {
	return &pathSearch{scope: newScope(v, f), reached: takeReached(v.NumEntities())}
}

func (s *pathSearch) release() {
	s.scope.release()
	s.reached.release()
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
	s.open = s.relation == nil && s.entity == nil && len(s.banned) == 0 && len(s.used) == 0
	s.reached.clear()
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
	s.reach(s.from, near, 1)
	s.reach(s.to, far, 1)
	s.nearDepth, s.farDepth = 0, 0
	nearEdge, farEdge := []projection.Ref{s.from}, []projection.Ref{s.to}
	nearLinks, farLinks := s.links(nearEdge), s.links(farEdge)
	for int(s.nearDepth+s.farDepth) < maxLength && len(nearEdge) > 0 && len(farEdge) > 0 {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		var met bool
		if nearLinks <= farLinks {
			s.nearDepth++
			if nearEdge, met = s.widen(nearEdge, near, s.nearDepth); met {
				return true, nil
			}
			nearLinks = s.links(nearEdge)
		} else {
			s.farDepth++
			if farEdge, met = s.widen(farEdge, far, s.farDepth); met {
				return true, nil
			}
			farLinks = s.links(farEdge)
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
// other search has reached one of them. Once it has, only such are marked: the
// shortest paths pass no others.
func (s *pathSearch) widen(edge []projection.Ref, mine side, depth int32) (next []projection.Ref, met bool) {
	for _, u := range edge {
		for _, l := range s.view.Links(u) {
			at := &s.steps[l.Other]
			meets := at[far-mine] != 0
			if at[mine] == 0 && (meets || !met) && s.passes(u, l) {
				met = met || meets
				s.reach(l.Other, mine, depth+1)
				next = append(next, l.Other)
			}
		}
	}
	return next, met
}

// passes reports whether a path may have the link from u.
func (s *pathSearch) passes(u projection.Ref, l projection.Link) bool {
	return s.open || s.examine(u, l)
}

// examine is passes where something is avoided, banned or filtered.
func (s *pathSearch) examine(u projection.Ref, l projection.Link) bool {
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
	for _, u := range s.touched {
		if s.steps[u][near] == s.nearDepth+1 && s.steps[u][far] == s.farDepth+1 {
			s.steps[u][onPath] = 1
			layer = append(layer, u)
		}
	}
	for depth := s.nearDepth; depth > 1; depth-- {
		var before []projection.Ref
		for _, u := range layer {
			for _, l := range s.view.Links(u) {
				if s.steps[l.Other][near] == depth && s.steps[l.Other][onPath] == 0 && s.passes(u, l) {
					s.steps[l.Other][onPath] = 1
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
		return s.steps[l.Other][near] == steps+2 && s.steps[l.Other][onPath] != 0 && s.passes(u, l)
	}
	return s.steps[l.Other][far] == s.nearDepth+s.farDepth-steps && s.passes(u, l)
}
