package algo

import (
	"context"

	"entente/graph/projection"
)

// A Sub is a self-contained piece of the graph: every end of every relation is
// among the nodes.
type Sub struct {
	Nodes     []projection.Ref // nearest first, then as they were reached
	Arcs      []projection.Arc // in the order of the handles of relations
	Truncated bool             // more lay within the depth than the limit took
}

// Relations returns the relations, in the order of handles.
func (s Sub) Relations() []projection.RelRef {
	out := make([]projection.RelRef, len(s.Arcs))
	for i, a := range s.Arcs {
		out[i] = a.Relation
	}
	return out
}

// Subgraph returns the entities within depth steps of the given ones, at most
// limit of them, and all relations among them that pass the filter. Nearer
// ones go first; of those equally near, the ones that the best supported
// relations lead to. An error is that of ctx.
func Subgraph(ctx context.Context, v *projection.View, around []projection.Ref, depth, limit int, f Filter) (Sub, error) {
	s := newScope(v, f)
	defer s.release()
	sub, err := s.around(ctx, around, depth, limit)
	if err != nil {
		return Sub{}, err
	}
	sub.Arcs = s.among(sub.Nodes)
	return sub, ctx.Err()
}

// Around returns the entities that [Subgraph] has, without relations.
func Around(ctx context.Context, v *projection.View, around []projection.Ref, depth, limit int, f Filter) (Sub, error) {
	s := newScope(v, f)
	defer s.release()
	return s.around(ctx, around, depth, limit)
}

// Induced returns the entities and all relations among them that pass the filter.
func Induced(v *projection.View, nodes []projection.Ref, f Filter) Sub {
	s := newScope(v, f)
	defer s.release()
	sub := Sub{}
	for _, u := range nodes {
		if s.get(u) != inside {
			s.set(u, inside)
			sub.Nodes = append(sub.Nodes, u)
		}
	}
	sub.Arcs = s.among(sub.Nodes)
	return sub
}

func (s *scope) around(ctx context.Context, around []projection.Ref, depth, limit int) (Sub, error) {
	var sub Sub
	for _, u := range around {
		if s.get(u) == inside {
			continue
		}
		if len(sub.Nodes) >= limit {
			sub.Truncated = true
			break
		}
		s.set(u, inside)
		sub.Nodes = append(sub.Nodes, u)
	}
	ring := sub.Nodes
	for ; depth > 0 && len(ring) > 0 && !sub.Truncated; depth-- {
		if err := ctx.Err(); err != nil {
			return Sub{}, err
		}
		var next []projection.Ref
		next, sub.Truncated = s.ring(ring, limit-len(sub.Nodes))
		sub.Nodes = append(sub.Nodes, next...)
		ring = next
	}
	return sub, nil
}

// inside marks entities that are among the nodes.
const inside = 1

// ring returns up to limit entities next to the given ones that are not inside
// yet, in the order of the best relation that leads to them, and reports
// whether there are more. It marks them as inside.
//
// The links of each entity are in that order already, so they are merged no
// further than is needed: the cost of a hub is what is taken of it.
func (s *scope) ring(around []projection.Ref, limit int) (next []projection.Ref, more bool) {
	if len(around) == 1 {
		return s.ringOf(around[0], limit)
	}
	m := s.newMerge(around, limit+1)
	for batch := m.next(); len(batch) > 0; batch = m.next() {
		for _, key := range batch {
			u := projection.Ref(keyNumber(key))
			if s.has(u) || !s.lets(keyRelation(key), u) {
				continue
			}
			if len(next) >= limit {
				return next, true
			}
			s.set(u, inside)
			next = append(next, u)
		}
	}
	return next, false
}

// ringOf is ring of a single entity.
func (s *scope) ringOf(u projection.Ref, limit int) (next []projection.Ref, more bool) {
	for _, l := range s.view.Links(u) {
		w := l.Other()
		if s.has(w) || !s.lets(l.Relation, w) {
			continue
		}
		if len(next) >= limit {
			return next, true
		}
		s.set(w, inside)
		next = append(next, w)
	}
	return next, false
}
