package main

import (
	"context"
	"slices"

	"entente/graph/projection"
)

func (c *library) hop(ctx context.Context, entity, _ projection.Ref) (int, error) {
	n := 0
	c.begin()
	err := c.each(ctx, c.nodes[entity], func(relation string, other any) bool {
		c.entity(ctx, other, relation)
		n++
		return n < mostRelations
	})
	c.end()
	return n, err
}

// around returns the first entities within two hops, up to limit.
func (c *library) around(ctx context.Context, entity projection.Ref, limit int) (nodes []any, seen map[any]bool, err error) {
	nodes, seen = []any{c.nodes[entity]}, map[any]bool{c.nodes[entity]: true}
	from := 0
	for range 2 {
		to := len(nodes)
		for _, u := range nodes[from:to] {
			err := c.each(ctx, u, func(_ string, other any) bool {
				if !seen[other] {
					seen[other] = true
					nodes = append(nodes, other)
				}
				return len(nodes) < limit
			})
			if err != nil || len(nodes) == limit {
				return nodes, seen, err
			}
		}
		from = to
	}
	return nodes, seen, nil
}

func (c *library) hops(ctx context.Context, entity, _ projection.Ref) (int, error) {
	nodes, _, err := c.around(ctx, entity, mostEntities+1)
	c.begin()
	for _, u := range nodes[1:] {
		c.entity(ctx, u, "")
	}
	c.end()
	return len(nodes) - 1, err
}

func (c *library) subgraph(ctx context.Context, entity, _ projection.Ref) (int, error) {
	nodes, inside, err := c.around(ctx, entity, subEntities)
	if err != nil {
		return 0, err
	}
	c.begin()
	for _, u := range nodes {
		c.entity(ctx, u, "")
	}
	n := 0
	done := map[any]bool{}
	for _, u := range nodes {
		done[u] = true
		from := c.id(u)
		err := c.each(ctx, u, func(relation string, other any) bool {
			if inside[other] && !done[other] {
				c.link(from, c.id(other), relation)
				n++
			}
			return n < subRelations
		})
		if err != nil || n == subRelations {
			break
		}
	}
	c.end()
	return len(nodes), err
}

// search finds a path from both ends, as the library leaves to its users. An
// error ends it, and stays in err.
type search struct {
	*library
	ctx context.Context // of one question
	err error
}

func (s *search) find(from, to any, avoid, banned []any, most int) []any {
	if from == to {
		return []any{from}
	}
	ends := [2]map[any]any{{from: nil}, {to: nil}} // what each end has reached, from what
	edges := [2][]any{{from}, {to}}
	for range most {
		side := 0
		if len(edges[1]) < len(edges[0]) {
			side = 1
		}
		var next, path []any
		for _, u := range edges[side] {
			err := s.each(s.ctx, u, func(_ string, v any) bool {
				if _, seen := ends[side][v]; seen || slices.Contains(avoid, v) ||
					u == from && slices.Contains(banned, v) || v == from && slices.Contains(banned, u) {
					return true
				}
				if _, met := ends[1-side][v]; met {
					a, b := u, v
					if side == 1 {
						a, b = v, u
					}
					path = join(ends, a, b)
					return false
				}
				ends[side][v] = u
				next = append(next, v)
				return true
			})
			if s.err = err; err != nil || path != nil {
				return path
			}
		}
		if edges[side] = next; len(next) == 0 {
			return nil
		}
	}
	return nil
}

// join returns the path to a from the start and on from b to the goal.
func join(ends [2]map[any]any, a, b any) []any {
	var p []any
	for ; a != nil; a = ends[0][a] {
		p = append(p, a)
	}
	slices.Reverse(p)
	for ; b != nil; b = ends[1][b] {
		p = append(p, b)
	}
	return p
}

func (c *library) path(ctx context.Context, from, to projection.Ref) (int, error) {
	s := &search{library: c, ctx: ctx}
	p := s.find(c.nodes[from], c.nodes[to], nil, nil, maxPath)
	c.begin()
	for _, u := range p {
		c.entity(ctx, u, "")
	}
	c.end()
	return len(p) - 1, s.err
}

func (c *library) paths(ctx context.Context, from, to projection.Ref) (int, error) {
	s := &search{library: c, ctx: ctx}
	all := kShortest(s.find, c.nodes[from], c.nodes[to])
	c.begin()
	for _, p := range all {
		for _, u := range p {
			c.entity(ctx, u, "")
		}
	}
	c.end()
	return lengths(all), s.err
}
