package graph

// A Value is the object of a quad: an IRI or a literal.
type Value struct {
	IRI     ID     // set for a node
	Literal string // set for a literal; plain string
}

// IsIRI reports whether the value is a node.
func (v Value) IsIRI() bool { return v.IRI != "" }

// A Quad is one statement of the graph, in N-Quads terms: subject, predicate,
// object and label. The label is an [EvidenceID], an article's id, or a
// table's ("table/provinces").
type Quad struct {
	Subject   ID
	Predicate ID
	Object    Value
	Label     string
}

// Node makes the object that is an IRI.
func Node(id ID) Value { return Value{IRI: id} }

// Literal makes the object that is a string.
func Literal(s string) Value { return Value{Literal: s} }
