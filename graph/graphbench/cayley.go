package main

import (
	"context"
	"errors"
	"os"
	"slices"

	cayley "github.com/cayleygraph/cayley/graph"
	cayleykv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/memstore"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv/flat"

	"entente/graph"
	"entente/graph/projection"
	"entente/graph/store/pebblekv"
)

// library is Cayley's library, asked by iterators, which is its fastest way.
// It holds relations and names only, without passages and texts.
type library struct {
	quads     cayley.QuadStore
	refs      map[any]cayley.Ref // by key
	nodes     []any              // keys, by handle
	predicate any                // key of that of names
	relations map[any]string     // by the key of the predicate
	page
}

// memstoreQuads is up to how many quads Cayley's memstore is filled with: it
// takes two kilobytes for each.
const memstoreQuads = 2_000_000

var errTooLarge = errors.New("too large a graph")

func newMemstore(ctx context.Context, v *projection.View) (*peer, error) {
	if v.NumEntities()+v.NumRelations() > memstoreQuads {
		return nil, errTooLarge
	}
	return newLibrary(ctx, v, "Cayley, memstore", memstore.New(cayleyQuads(v)...))
}

// newPebble is Cayley on the engine that our store puts under it.
func newPebble(ctx context.Context, v *projection.View) (*peer, error) {
	dir, err := os.MkdirTemp("", "graphbench-")
	if err != nil {
		return nil, err
	}
	db, err := pebblekv.Open(dir, pebblekv.Options{NoSync: true})
	if err != nil {
		return nil, err
	}
	under := flat.Upgrade(db)
	if err := cayleykv.Init(under, nil); err != nil {
		return nil, err
	}
	quads, err := cayleykv.New(under, cayley.Options{cayleykv.OptNoBloom: true})
	if err != nil {
		return nil, err
	}
	for some := range slices.Chunk(cayleyQuads(v), 10_000) {
		deltas := make([]cayley.Delta, len(some))
		for i, q := range some {
			deltas[i] = cayley.Delta{Quad: q, Action: cayley.Add}
		}
		if err := quads.ApplyDeltas(deltas, cayley.IgnoreOpts{}); err != nil {
			return nil, err
		}
	}
	p, err := newLibrary(ctx, v, "Cayley, Pebble", quads)
	if err != nil {
		return nil, err
	}
	p.close = func() error { return errors.Join(quads.Close(), os.RemoveAll(dir)) }
	return p, nil
}

func cayleyQuads(v *projection.View) []quad.Quad {
	all := make([]quad.Quad, 0, v.NumEntities()+v.NumRelations())
	for r := range projection.Ref(v.NumEntities()) {
		all = append(all, quad.Make(quad.IRI(v.ID(r)), quad.IRI("name"), quad.String(v.Name(r)), nil))
	}
	for _, r := range v.Relations() {
		from, to := v.Ends(r)
		// The label keeps relations of the same type and ends apart.
		all = append(all, quad.Make(quad.IRI(v.ID(from)), quad.IRI(v.RelationType(r)), quad.IRI(v.ID(to)), quad.IRI(v.Relation(r).ID)))
	}
	return all
}

func newLibrary(_ context.Context, v *projection.View, name string, quads cayley.QuadStore) (*peer, error) {
	c := &library{quads: quads, refs: map[any]cayley.Ref{}, relations: map[any]string{}}
	for r := range projection.Ref(v.NumEntities()) {
		ref := quads.ValueOf(quad.IRI(v.ID(r)))
		if ref == nil {
			return nil, errors.New("cayley has lost " + string(v.ID(r)))
		}
		c.refs[ref.Key()] = ref
		c.nodes = append(c.nodes, ref.Key())
	}
	c.predicate = quads.ValueOf(quad.IRI("name")).Key()
	for _, t := range graph.RelationTypes {
		if p := quads.ValueOf(quad.IRI(t)); p != nil {
			c.relations[p.Key()] = string(t)
		}
	}
	return &peer{name: name, close: quads.Close, ask: map[string]answer{
		askHop: c.hop, askHops: c.hops, askSubgraph: c.subgraph, askPath: c.path, askPaths: c.paths,
	}}, nil
}

// each calls fn with the relation and far end of every link of the node, until
// it returns false.
func (c *library) each(ctx context.Context, node any, fn func(relation string, other any) bool) error {
	for _, d := range []quad.Direction{quad.Subject, quad.Object} {
		other := quad.Object
		if d == quad.Object {
			other = quad.Subject
		}
		it := c.quads.QuadIterator(d, c.refs[node])
		for it.Next(ctx) {
			q := it.Result()
			relation, ok := c.relations[c.quads.QuadDirection(q, quad.Predicate).Key()]
			if !ok {
				continue
			}
			far := c.quads.QuadDirection(q, other).Key()
			if d == quad.Object && far == node {
				continue // from the entity to itself: met as subject
			}
			if !fn(relation, far) {
				return it.Close()
			}
		}
		if err := errors.Join(it.Err(), it.Close()); err != nil {
			return err
		}
	}
	return nil
}

func (c *library) id(node any) string { return quad.ToString(c.quads.NameOf(c.refs[node])) }

// entity writes the node.
func (c *library) entity(ctx context.Context, node any, relation string) {
	name := ""
	it := c.quads.QuadIterator(quad.Subject, c.refs[node])
	for it.Next(ctx) {
		q := it.Result()
		if c.quads.QuadDirection(q, quad.Predicate).Key() == c.predicate {
			name = quad.ToString(c.quads.NameOf(c.quads.QuadDirection(q, quad.Object)))
			break
		}
	}
	_ = it.Close()
	c.item(c.id(node), name, relation)
}
