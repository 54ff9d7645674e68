package graph

// AppendIRI appends the id as an IRI of N-Quads, N-Triples and Turtle: behind
// [Base], in angle brackets, with what an IRI may not hold escaped.
func AppendIRI(dst []byte, id ID) []byte { return appendIRI(dst, string(id)) }

// AppendLiteral appends the string as a literal of N-Quads, N-Triples and Turtle.
func AppendLiteral(dst []byte, s string) []byte { return appendLiteral(dst, s) }
