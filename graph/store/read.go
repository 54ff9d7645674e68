package store

import (
	"context"
	"fmt"

	"entente/graph"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// A quadRef is a quad as four references to values.
type quadRef [4]cayley.Ref

// find returns the quads that have one of the IRIs in the given direction.
// IRIs that the store does not hold have none.
func (v *view) find(ctx context.Context, d quad.Direction, iris ...string) ([]quadRef, error) {
	values := make([]quad.Value, len(iris))
	for i, iri := range iris {
		values[i] = quad.IRI(iri)
	}
	return v.findValues(ctx, d, values)
}

func (v *view) findValues(ctx context.Context, d quad.Direction, values []quad.Value) ([]quadRef, error) {
	refs, err := cayley.RefsOf(ctx, v.quads, values)
	if err != nil {
		return nil, err
	}
	var found []quadRef
	for _, ref := range refs {
		if found, err = v.follow(ctx, d, ref, found); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// follow appends the quads that have the value in the given direction.
func (v *view) follow(ctx context.Context, d quad.Direction, ref cayley.Ref, found []quadRef) ([]quadRef, error) {
	it := v.quads.QuadIterator(d, ref)
	defer it.Close()
	for it.Next(ctx) {
		q := it.Result()
		found = append(found, quadRef{v.quads.QuadDirection(q, quad.Subject), v.quads.QuadDirection(q, quad.Predicate),
			v.quads.QuadDirection(q, quad.Object), v.quads.QuadDirection(q, quad.Label)})
	}
	if err := ctx.Err(); err != nil {
		return nil, err // Cayley's own error may hide it
	}
	if err := it.Err(); err != nil {
		return nil, fmt.Errorf("reading quads: %w", err)
	}
	return found, nil
}

// resolve returns the quads that the references stand for; every value is read once.
func (v *view) resolve(ctx context.Context, refs []quadRef) ([]graph.Quad, error) {
	values := newValueCache(v.quads)
	if err := values.load(ctx, refs); err != nil {
		return nil, err
	}
	quads := make([]graph.Quad, len(refs))
	for i, r := range refs {
		quads[i] = values.quad(r)
	}
	return quads, nil
}

// A valueCache holds the values of references.
type valueCache struct {
	from   cayley.QuadStore
	values map[any]graph.Value // by the reference's key
}

func newValueCache(from cayley.QuadStore) *valueCache {
	return &valueCache{from: from, values: map[any]graph.Value{}}
}

// load reads, in one batch, those values that the cache does not hold yet.
func (c *valueCache) load(ctx context.Context, refs []quadRef) error {
	var missing []cayley.Ref
	for _, r := range refs {
		for _, ref := range r {
			if ref == nil {
				continue
			}
			key := ref.Key()
			if _, ok := c.values[key]; !ok {
				c.values[key] = graph.Value{}
				missing = append(missing, ref)
			}
		}
	}
	values, err := cayley.ValuesOf(ctx, c.from, missing)
	if err != nil {
		return fmt.Errorf("reading values: %w", err)
	}
	for i, ref := range missing {
		if c.values[ref.Key()], err = fromCayley(values[i]); err != nil {
			return err
		}
	}
	return nil
}

func (c *valueCache) quad(r quadRef) graph.Quad {
	return makeQuad(c.value(r[0]), c.value(r[1]), c.value(r[2]), c.value(r[3]))
}

func (c *valueCache) value(ref cayley.Ref) graph.Value {
	if ref == nil {
		return graph.Value{}
	}
	return c.values[ref.Key()]
}
