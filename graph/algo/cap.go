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
	sub.Relations, cut = s.fairly(sub.Nodes, max(relations, 0))
	sub.Truncated = sub.Truncated || cut
	return sub, ctx.Err()
}

// A turn is how far the links of a node have been gone through.
type turn struct {
	node projection.Ref
	next int               // index of the link to look at
	last projection.RelRef // looked at last
}

// fairly returns at most limit relations among the nodes, in the order of
// handles, and reports whether there are more. Round by round, every node
// gives its next best relation; of the round that does not fit, the best
// relations are taken. So the links of a hub are looked at no further than
// those of others.
func (s *scope) fairly(nodes []projection.Ref, limit int) (found []projection.RelRef, more bool) {
	turns := make([]turn, len(nodes))
	left := make([]int32, len(nodes)) // nodes with links to look at
	for i, u := range nodes {
		turns[i] = turn{u, 0, projection.None}
		left[i] = int32(i)
		s.set(u, int32(i+1))
	}
	for len(left) > 0 {
		round := len(found)
		giving := left[:0]
		for _, i := range left {
			t := &turns[i]
			l, ok := s.give(t)
			if !ok {
				continue
			}
			giving = append(giving, i)
			// The far end has given it before if its links were looked at as far.
			if l.Other == t.node || turns[s.get(l.Other)-1].last < l.Relation {
				found = append(found, l.Relation)
			}
		}
		left = giving
		if len(found) > limit {
			sortRelations(found[round:], s.view.NumRelations())
			found, more = found[:limit], true
			break
		}
	}
	sortRelations(found, s.view.NumRelations())
	return found, more
}

// give returns the node's next link to another of the nodes, or false where
// there is none left.
func (s *scope) give(t *turn) (projection.Link, bool) {
	links := s.view.Links(t.node)
	for _, l := range links[t.next:] {
		t.next++
		if s.get(l.Other) > 0 && (s.relation == nil || s.relation(l.Relation)) {
			t.last = l.Relation
			return l, true
		}
	}
	t.last = projection.RelRef(s.view.NumRelations()) // beyond all
	return projection.Link{}, false
}
