package store

import (
	"fmt"

	"entente/graph"

	"github.com/cayleygraph/quad"
)

// toCayley writes a quad as Cayley's: nodes and labels are IRIs as they
// stand, relative; literals are plain strings.
func toCayley(q graph.Quad) quad.Quad {
	c := quad.Quad{Subject: quad.IRI(q.Subject), Predicate: quad.IRI(q.Predicate), Object: quad.String(q.Object.Literal)}
	if q.Object.IsIRI() {
		c.Object = quad.IRI(q.Object.IRI)
	}
	if q.Label != "" {
		c.Label = quad.IRI(q.Label)
	}
	return c
}

// fromCayley reads a value that [toCayley] wrote.
func fromCayley(v quad.Value) (graph.Value, error) {
	switch v := v.(type) {
	case quad.IRI:
		return graph.Node(graph.ID(v)), nil
	case quad.String:
		return graph.Literal(string(v)), nil
	case nil:
		return graph.Value{}, fmt.Errorf("%w: a quad refers to a value that is missing", ErrDamaged)
	}
	return graph.Value{}, fmt.Errorf("%w: a value of type %T, which this program does not write", ErrForeign, v)
}

// makeQuad puts a quad together from the values of its four directions.
func makeQuad(subject, predicate, object, label graph.Value) graph.Quad {
	return graph.Quad{Subject: subject.IRI, Predicate: predicate.IRI, Object: object, Label: string(label.IRI)}
}
