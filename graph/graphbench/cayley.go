package main

import (
	"context"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/memstore"
	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/projection"
)

// library is Cayley's library on its fastest engine, memstore, by iterators
// and batches of values, which is its fastest way. It holds relations and
// names only, without passages and texts.
type library struct {
	quads     cayley.QuadStore
	view      *projection.View
	nodes     []cayley.Ref // by handle
	predicate cayley.Ref
	relations map[any]string // by the key of the predicate's reference
	json      []byte
}

func newCayley(v *projection.View) (peer, error) {
	c := &library{view: v, relations: map[any]string{}}
	var all []quad.Quad
	for r := range projection.Ref(v.NumEntities()) {
		all = append(all, quad.Make(quad.IRI(v.ID(r)), quad.IRI("name"), quad.String(v.Name(r)), nil))
	}
	for _, r := range v.Relations() {
		from, to := v.Ends(r)
		// The label keeps relations of the same type and ends apart.
		all = append(all, quad.Make(quad.IRI(v.ID(from)), quad.IRI(v.RelationType(r)), quad.IRI(v.ID(to)), quad.IRI(v.Relation(r).ID)))
	}
	c.quads = memstore.New(all...)
	ctx := context.Background()
	ref := func(name quad.Value) (cayley.Ref, error) { return c.quads.ValueOf(name), ctx.Err() }
	for r := range projection.Ref(v.NumEntities()) {
		n, err := ref(quad.IRI(v.ID(r)))
		if err != nil {
			return nil, err
		}
		c.nodes = append(c.nodes, n)
	}
	var err error
	if c.predicate, err = ref(quad.IRI("name")); err != nil {
		return nil, err
	}
	for _, t := range graph.RelationTypes {
		if p, err := ref(quad.IRI(t)); err == nil && p != nil {
			c.relations[p.Key()] = string(t)
		}
	}
	return c, nil
}

func (c *library) name() string { return "Cayley, memstore" }

// each calls fn with the relation and far end of every link of the node, until
// it returns false.
func (c *library) each(ctx context.Context, node cayley.Ref, fn func(relation string, other cayley.Ref) bool) error {
	for _, d := range []quad.Direction{quad.Subject, quad.Object} {
		other := quad.Object
		if d == quad.Object {
			other = quad.Subject
		}
		it := c.quads.QuadIterator(d, node)
		for it.Next(ctx) {
			q := it.Result()
			relation, ok := c.relations[c.quads.QuadDirection(q, quad.Predicate).Key()]
			if !ok {
				continue
			}
			far := c.quads.QuadDirection(q, other)
			if d == quad.Object && far.Key() == node.Key() {
				continue // from the entity to itself: met as subject
			}
			if !fn(relation, far) {
				it.Close()
				return nil
			}
		}
		if err := it.Err(); err != nil {
			return err
		}
		it.Close()
	}
	return nil
}

// label returns the name of the node.
func (c *library) label(ctx context.Context, node cayley.Ref) string {
	it := c.quads.QuadIterator(quad.Subject, node)
	defer it.Close()
	for it.Next(ctx) {
		q := it.Result()
		if c.quads.QuadDirection(q, quad.Predicate).Key() == c.predicate.Key() {
			return quad.ToString(c.quads.NameOf(c.quads.QuadDirection(q, quad.Object)))
		}
	}
	return ""
}

func (c *library) item(ctx context.Context, node cayley.Ref, relation string) {
	c.json = appendItem(c.json, quad.ToString(c.quads.NameOf(node)), c.label(ctx, node), relation)
}

func (c *library) oneHop(ctx context.Context, entity projection.Ref, limit int) (int, error) {
	n := 0
	c.json = append(c.json[:0], '[')
	err := c.each(ctx, c.nodes[entity], func(relation string, other cayley.Ref) bool {
		c.item(ctx, other, relation)
		n++
		return n < limit
	})
	return n, err
}

func (c *library) twoHops(ctx context.Context, entity projection.Ref, limit int) (int, error) {
	start := c.nodes[entity]
	seen := map[any]bool{start.Key(): true}
	edge, n := []cayley.Ref{start}, 0
	c.json = append(c.json[:0], '[')
	for range 2 {
		var next []cayley.Ref
		for _, u := range edge {
			err := c.each(ctx, u, func(_ string, other cayley.Ref) bool {
				if !seen[other.Key()] {
					seen[other.Key()] = true
					next = append(next, other)
					c.item(ctx, other, "")
					n++
				}
				return n < limit
			})
			if err != nil || n == limit {
				return n, err
			}
		}
		edge = next
	}
	return n, nil
}

// path searches from both ends, as the library leaves to its users.
func (c *library) path(ctx context.Context, from, to projection.Ref) (int, error) {
	if from == to {
		return 0, nil
	}
	seen := [2]map[any]bool{{c.nodes[from].Key(): true}, {c.nodes[to].Key(): true}}
	edges := [2][]cayley.Ref{{c.nodes[from]}, {c.nodes[to]}}
	for steps := 1; steps <= maxPath && len(edges[0]) > 0 && len(edges[1]) > 0; steps++ {
		side := 0
		if len(edges[1]) < len(edges[0]) {
			side = 1
		}
		met := false
		var next []cayley.Ref
		for _, u := range edges[side] {
			err := c.each(ctx, u, func(_ string, other cayley.Ref) bool {
				key := other.Key()
				met = met || seen[1-side][key]
				if !seen[side][key] {
					seen[side][key] = true
					next = append(next, other)
				}
				return !met
			})
			if err != nil {
				return 0, err
			}
			if met {
				return steps, nil
			}
		}
		edges[side] = next
	}
	return -1, nil
}

func (c *library) close() error { return c.quads.Close() }
