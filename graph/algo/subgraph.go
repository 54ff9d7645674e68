package algo

import (
	"context"
	"slices"

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
	nodes := s.nodes[:0]
	for _, u := range around {
		if s.get(u) == inside {
			continue
		}
		if len(nodes) >= limit {
			sub.Truncated = true
			break
		}
		s.set(u, inside)
		nodes = append(nodes, u)
	}
	for from := 0; depth > 0 && from < len(nodes) && !sub.Truncated; depth-- {
		if err := ctx.Err(); err != nil {
			return Sub{}, err
		}
		ring := nodes[from:]
		from = len(nodes)
		nodes, sub.Truncated = s.ring(nodes, ring, limit)
	}
	s.nodes, sub.Nodes = nodes, slices.Clone(nodes)
	return sub, nil
}

// inside marks entities that are among the nodes.
const inside = 1

// ring appends to the nodes the entities next to those of the last ring that
// are not inside yet, in the order of the best relation that leads to them, up
// to so many nodes, and reports whether there are more. It marks them as inside.
//
// The links of each entity are in that order already, so they are merged no
// further than is needed: the cost of a hub is what is taken of it.
func (s *scope) ring(nodes, last []projection.Ref, limit int) (_ []projection.Ref, more bool) {
	if len(last) == 1 {
		return s.ringOf(nodes, last[0], limit)
	}
	m := s.newMerge(last, limit-len(nodes)+1)
	for batch := m.next(); len(batch) > 0; batch = m.next() {
		for _, key := range batch {
			u := projection.Ref(keyNumber(key))
			if s.has(u) || s.filtered && !s.lets(keyRelation(key), u) {
				continue
			}
			if len(nodes) >= limit {
				return nodes, true
			}
			s.set(u, inside)
			nodes = append(nodes, u)
		}
	}
	return nodes, false
}

// ringOf is ring where the last one is a single entity.
func (s *scope) ringOf(nodes []projection.Ref, last projection.Ref, limit int) (_ []projection.Ref, more bool) {
	for _, l := range s.view.Links(last) {
		w := l.Other()
		if s.has(w) || s.filtered && !s.lets(l.Relation, w) {
			continue
		}
		if len(nodes) >= limit {
			return nodes, true
		}
		s.set(w, inside)
		nodes = append(nodes, w)
	}
	return nodes, false
}
