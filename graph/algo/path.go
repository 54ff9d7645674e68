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

// A pathSearch looks for paths between two entities from both ends at once
// (bidirectional breadth-first search), always widening the end that has fewer
// links to look at.
type pathSearch struct {
	*scope // marks what is avoided
	*fronts
	// banned are the entities that the first step must not lead to.
	banned   []projection.Ref
	open     bool // nothing is avoided, banned or filtered: every link passes
	from, to projection.Ref
	// crosses has a mark for each step of the near side from which a relation
	// leads over to the far side, and later for those on the way there. It is
	// nil where a single path is wanted.
	crosses []bool
}

func newPathSearch(v *projection.View, f Filter) *pathSearch {
	return &pathSearch{scope: newScope(v, f), fronts: takeFronts(v.NumEntities())}
}

func (s *pathSearch) release() {
	s.scope.release()
	s.fronts.release()
}

// A crossing is a relation that leads from what one side has reached to what
// the other has.
type crossing struct {
	near, far int32 // indexes of steps
	relation  projection.RelRef
}

// before orders crossings as the best paths over them.
func (c crossing) before(d crossing) bool {
	return c.near < d.near || c.near == d.near && c.relation < d.relation
}

func (s *pathSearch) shortest(ctx context.Context, from, to projection.Ref, maxLength int) (Path, bool, error) {
	if from == to {
		return Path{Nodes: []projection.Ref{from}}, true, nil
	}
	s.crosses = nil
	c, ok, err := s.meet(ctx, from, to, maxLength)
	if err != nil || !ok {
		return Path{}, false, err
	}
	return s.over(c), true, nil
}

// meet widens both searches, layer by layer, until a relation leads from one
// to the other. It returns the crossing of the best path.
func (s *pathSearch) meet(ctx context.Context, from, to projection.Ref, maxLength int) (crossing, bool, error) {
	s.from, s.to = from, to
	s.open = s.relation == nil && s.entity == nil && len(s.banned) == 0 && len(s.used) == 0
	s.start(s.view, [2]projection.Ref{from, to})
	a, b := &s.sides[near], &s.sides[far]
	for a.depth()+b.depth() < maxLength {
		if err := ctx.Err(); err != nil {
			return crossing{}, false, err
		}
		fewer := near
		if b.last().links < a.last().links {
			fewer = far
		}
		if s.sides[fewer].last().links == 0 {
			break
		}
		if c, met := s.widen(fewer); met {
			return c, true, nil
		}
		s.sides[fewer].endLayer(s.view)
	}
	return crossing{}, false, nil
}

// widen goes through the links of the side's last layer: it reaches what is
// new, or, if some lead to what the other side has reached, returns the best
// of those. (That is of the other side's last layer, or it would have been
// met before.)
func (s *pathSearch) widen(mine side) (best crossing, met bool) {
	ours := &s.sides[mine]
	last := ours.last()
	for i := last.first; i < last.end; i++ {
		u := ours.steps[i].node
		for _, l := range s.view.Links(u) {
			by, index, reached := s.find(l.Other())
			if !reached {
				if !met && s.passes(u, l) {
					s.reach(mine, step{l.Other(), l.Relation, i})
				}
				continue
			}
			if by == mine || !s.passes(u, l) {
				continue
			}
			c := crossing{i, index, l.Relation}
			if mine == far {
				c = crossing{index, i, l.Relation}
			}
			switch {
			case s.crosses != nil:
				s.cross(c.near)
			case mine == near:
				return c, true // steps and links come best first
			}
			if !met || c.before(best) {
				best, met = c, true
			}
		}
	}
	return best, met
}

// passes reports whether a path may have the link from u.
func (s *pathSearch) passes(u projection.Ref, l projection.Link) bool {
	return s.open || s.examine(u, l)
}

// examine is passes where something is avoided, banned or filtered.
func (s *pathSearch) examine(u projection.Ref, l projection.Link) bool {
	w := l.Other()
	if w != s.from && w != s.to && (s.get(w) == avoided || s.entity != nil && !s.entity(w)) {
		return false
	}
	if s.relation != nil && !s.relation(l.Relation) {
		return false
	}
	return !(u == s.from && slices.Contains(s.banned, w) || w == s.from && slices.Contains(s.banned, u))
}

// over returns the best path over the crossing.
func (s *pathSearch) over(c crossing) Path {
	a, b := &s.sides[near], &s.sides[far]
	var p Path
	for at := c.near; at >= 0; at = a.steps[at].before {
		p.Nodes = append(p.Nodes, a.steps[at].node)
		if at > 0 {
			p.Relations = append(p.Relations, a.steps[at].relation)
		}
	}
	slices.Reverse(p.Nodes)
	slices.Reverse(p.Relations)
	u := b.steps[c.far].node
	p.Nodes, p.Relations = append(p.Nodes, u), append(p.Relations, c.relation)
	for depth := b.depthOf(c.far); depth > 0; depth-- {
		var r projection.RelRef
		u, r = s.nearer(u, depth)
		p.Nodes, p.Relations = append(p.Nodes, u), append(p.Relations, r)
	}
	return p
}

// nearer returns the entity that the best relation leads to from one that is
// depth relations from the goal to one that is nearer, and that relation. It
// looks from where there are fewer links.
func (s *pathSearch) nearer(u projection.Ref, depth int) (next projection.Ref, best projection.RelRef) {
	layer := s.sides[far].layers[depth-1]
	links := s.view.Links(u)
	if len(links) <= layer.links {
		for _, l := range links {
			if by, index, ok := s.find(l.Other()); ok && by == far && layer.has(index) && s.passes(u, l) {
				return l.Other(), l.Relation
			}
		}
	}
	next, best = projection.None, projection.None
	for _, step := range s.sides[far].steps[layer.first:layer.end] {
		for _, l := range s.view.Links(step.node) {
			if l.Other() == u && (best == projection.None || l.Relation < best) && s.passes(step.node, l) {
				next, best = step.node, l.Relation
			}
		}
	}
	return next, best
}
