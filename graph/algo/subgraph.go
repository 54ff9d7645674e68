package algo

import (
	"context"
	"slices"

	"entente/graph/projection"
)

// A Sub is a self-contained piece of the graph: every end of every relation is
// among the nodes.
type Sub struct {
	Nodes     []projection.Ref    // nearest first, then as they were reached
	Relations []projection.RelRef // in the order of handles
	Truncated bool                // more lay within the depth than the limit took
}

// Subgraph returns the entities within depth steps of the given ones, at most
// limit of them, and all relations among them that pass the filter. Nearer
// ones go first; of those equally near, the ones that the best supported
// relations lead to. An error is that of ctx.
func Subgraph(ctx context.Context, v *projection.View, around []projection.Ref, depth, limit int, f Filter) (Sub, error) {
	s := newScope(v, f)
	defer s.release()
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
	sub.Relations = s.among(sub.Nodes)
	return sub, ctx.Err()
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
	sub.Relations = s.among(sub.Nodes)
	return sub
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
	var q linkQueue
	for _, u := range around {
		q.push(s.view.Links(u))
	}
	for len(q) > 0 {
		l := q[0][0]
		q.advance()
		if s.get(l.Other) != 0 || !s.follows(l) {
			continue
		}
		if len(next) >= limit {
			return next, true
		}
		s.set(l.Other, inside)
		next = append(next, l.Other)
	}
	return next, false
}

// among returns the relations among the entities, which are marked as inside.
// Each is found from the end that has fewer links, so that of a hub's only
// those to greater hubs are looked at.
func (s *scope) among(nodes []projection.Ref) []projection.RelRef {
	greatest := projection.Ref(projection.None)
	for _, u := range nodes {
		if greatest == projection.None || s.outweighs(u, greatest) {
			greatest = u
		}
	}
	var out []projection.RelRef
	for _, u := range nodes {
		for _, l := range s.view.Links(u) {
			ours := l.Other == u || u != greatest && s.get(l.Other) == inside && s.outweighs(l.Other, u)
			if ours && (s.relation == nil || s.relation(l.Relation)) {
				out = append(out, l.Relation)
			}
		}
	}
	slices.Sort(out)
	return out
}

// outweighs reports whether a has more links than b, or as many and the
// greater handle.
func (s *scope) outweighs(a, b projection.Ref) bool {
	x, y := len(s.view.Links(a)), len(s.view.Links(b))
	return x > y || x == y && a > b
}

// A linkQueue is a binary heap of lists of links, the one with the best next
// relation at the top.
type linkQueue [][]projection.Link

func (q linkQueue) before(i, j int) bool { return q[i][0].Relation < q[j][0].Relation }

func (q *linkQueue) push(list []projection.Link) {
	if len(list) == 0 {
		return
	}
	*q = append(*q, list)
	h := *q
	for i := len(h) - 1; i > 0 && h.before(i, (i-1)/2); i = (i - 1) / 2 {
		h[i], h[(i-1)/2] = h[(i-1)/2], h[i]
	}
}

// advance drops the first link of the list at the top.
func (q *linkQueue) advance() {
	h := *q
	if h[0] = h[0][1:]; len(h[0]) == 0 {
		last := len(h) - 1
		h[0], h[last] = h[last], nil
		h = h[:last]
		*q = h
	}
	for i := 0; ; {
		child := 2*i + 1
		if child >= len(h) {
			return
		}
		if child+1 < len(h) && h.before(child+1, child) {
			child++
		}
		if !h.before(child, i) {
			return
		}
		h[i], h[child] = h[child], h[i]
		i = child
	}
}
