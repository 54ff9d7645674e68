package algo

import (
	"context"
	"slices"

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
	node projection.Ref
	last projection.RelRef // given last
	seen int32             // so many links have been looked at
	// Where in cut.ready those of them lie that lead to marked entities and
	// have not been given yet.
	ready, end int32
}

// A cut goes through the links of nodes, which are marked with their place
// among the turns, counted from 1.
type cut struct {
	*scope
	turns []turn
	links [][]projection.Link // by turn
	ready []projection.Link
}

// fairly returns at most limit relations among the nodes, in the order of
// handles, and reports whether there are more. Round by round, every node
// gives its next best relation; of the round that does not fit, the best
// relations are taken. So the links of a hub are looked at no further than
// those of others.
func (s *scope) fairly(nodes []projection.Ref, limit int) (arcs []projection.Arc, more bool) {
	c := cut{scope: s, turns: take(&s.turns, len(nodes)), links: s.linksOf(nodes), ready: s.scratch.ready[:0]}
	left := take(&s.left, len(nodes)) // nodes with links to look at
	for i, u := range nodes {
		c.turns[i] = turn{node: u, last: projection.None}
		left[i] = int32(i)
		s.set(u, int32(i+1))
	}
	touch(c.links)
	for i := range c.turns {
		c.look(&c.turns[i], c.links[i])
	}
	found := s.arcs[:0]
	for len(left) > 0 {
		round := len(found)
		giving := left[:0]
		for _, i := range left {
			t := &c.turns[i]
			l, ok := c.give(t, c.links[i])
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
	s.arcs, s.scratch.ready = found, c.ready
	return s.best(found, len(found)), more
}

// give returns the next of the node's links to another of the nodes, or false
// where there is none left.
func (c *cut) give(t *turn, links []projection.Link) (projection.Link, bool) {
	for {
		for t.ready < t.end {
			l := c.ready[t.ready]
			t.ready++
			if c.get(l.Other()) > 0 && (c.relation == nil || c.relation(l.Relation)) {
				t.last = l.Relation
				return l, true
			}
		}
		if int(t.seen) == len(links) {
			t.last = projection.RelRef(c.view.NumRelations()) // beyond all
			return projection.Link{}, false
		}
		c.look(t, links)
	}
}

// touch reads where the first links of each list lie, and returns what nobody
// needs. Nothing here waits for anything else, so that the processor fetches
// many lists at the same time, which look then finds near.
//
//go:noinline
func touch(lists [][]projection.Link) (sum projection.RelRef) {
	const line = 64 / 8 // links in what the processor fetches at once
	for _, l := range lists {
		if len(l) > 0 {
			sum += l[0].Relation + l[min(line, len(l)-1)].Relation + l[min(2*line, len(l)-1)].Relation
		}
	}
	return sum
}

// lookAhead is how many links of a node are looked at together.
const lookAhead = 16

// look makes ready those of the node's next links that lead to marked
// entities. It copies each link and keeps it by counting on: which ones stay
// is past guessing, so that a branch would cost more than the copy.
func (c *cut) look(t *turn, links []projection.Link) {
	next := links[t.seen:min(int(t.seen)+lookAhead, len(links))]
	t.seen += int32(len(next))
	from := len(c.ready)
	c.ready = slices.Grow(c.ready, lookAhead)
	room, n := c.ready[from:from+lookAhead], 0
	for _, l := range next {
		room[n] = l
		n += c.bit(l.Other())
	}
	c.ready = c.ready[:from+n]
	t.ready, t.end = int32(from), int32(from+n)
}
