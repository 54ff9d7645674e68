package algo

import (
	"context"

	"entente/graph/projection"
)

// CappedSubgraph is [Subgraph] with at most so many relations; Truncated says
// also if that left some out. It is fair: every entity keeps its best
// supported relation before any keeps its second, and so on, so that a hub
// does not crowd out the rest. All nodes stay.
func CappedSubgraph(ctx context.Context, v *projection.View, around []projection.Ref, depth, entities, relations int, f Filter) (Sub, error) {
	s := newScope(v, f)
	defer s.release()
	sub, err := s.around(ctx, around, depth, entities)
	if err != nil {
		return Sub{}, err
	}
	var cut bool
	sub.Arcs, cut = s.fairly(sub.Nodes, max(relations, 0))
	sub.Truncated = sub.Truncated || cut
	return sub, ctx.Err()
}

// A turn is how far the links of a node have been gone through.
type turn struct {
	node  projection.Ref
	last  projection.RelRef // given last
	links []projection.Link // not looked at yet
	ready []projection.Link // looked at, lead to marked entities, not given yet
}

// A cut goes through the links of nodes, which are marked with their place
// among the turns, counted from 1.
type cut struct {
	*scope
	turns []turn
	room  []projection.Link // where the lists of what is ready lie
}

// fairly returns at most limit relations among the nodes, in the order of
// handles, and reports whether there are more. Round by round, every node
// gives its next best relation; of the round that does not fit, the best
// relations are taken. So the links of a hub are looked at no further than
// those of others.
func (s *scope) fairly(nodes []projection.Ref, limit int) (arcs []projection.Arc, more bool) {
	c := cut{scope: s, turns: take(&s.turns, len(nodes)), room: take(&s.ready, 2*lookAhead*len(nodes))}
	left := take(&s.left, len(nodes)) // nodes with links to look at
	for i, u := range nodes {
		c.turns[i] = turn{node: u, last: projection.None, links: s.view.Links(u)}
		left[i] = int32(i)
		s.set(u, int32(i+1))
	}
	for i := range c.turns {
		c.look(&c.turns[i])
	}
	found := s.arcs[:0]
	for len(left) > 0 {
		round := len(found)
		giving := left[:0]
		for _, i := range left {
			t := &c.turns[i]
			l, ok := c.give(t)
			if !ok {
				continue
			}
			giving = append(giving, i)
			// The far end has given it before if it has given as far.
			if w := l.Other(); w == t.node || c.turns[s.get(w)-1].last < l.Relation {
				found = append(found, l.Arc(t.node))
			}
		}
		left = giving
		if len(found) > limit {
			copy(found[round:], s.best(found[round:], limit-round))
			found, more = found[:limit], true
			break
		}
	}
	s.arcs = found
	return s.best(found, len(found)), more
}

// give returns the node's next link to another of the nodes, or false where
// there is none left.
func (c *cut) give(t *turn) (projection.Link, bool) {
	for {
		for i, l := range t.ready {
			if c.get(l.Other()) > 0 && (c.relation == nil || c.relation(l.Relation)) {
				t.ready, t.last = t.ready[i+1:], l.Relation
				return l, true
			}
		}
		if len(t.links) == 0 {
			t.last = projection.RelRef(c.view.NumRelations()) // beyond all
			return projection.Link{}, false
		}
		c.look(t)
	}
}

// lookAhead is how many links of a node are looked at together.
const lookAhead = 16

// look makes ready those of the node's next links that lead to marked
// entities. It copies each link and keeps it by counting on: which ones stay
// is past guessing, so that a branch would cost more than the copy.
func (c *cut) look(t *turn) {
	next := t.links[:min(lookAhead, len(t.links))]
	t.links = t.links[len(next):]
	if len(c.room) < len(next) {
		c.room = make([]projection.Link, lookAhead*len(c.turns))
	}
	n := 0
	for _, l := range next {
		c.room[n] = l
		n += c.bit(l.Other())
	}
	t.ready, c.room = c.room[:n:n], c.room[n:]
}
