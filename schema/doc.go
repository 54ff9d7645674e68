// Package schema is the GraphQL interface to the graph.
//
//	Request ──▶ document ───────────────▶ plan ──────────▶ run ──▶ JSON
//	            parse, shape, validate    cost, compile    ▲  ▲
//	            (gqlparser; kept)         (kept)           │  Texts (store)
//	                                                       projection.View
//
// schema.graphql, in this folder, is the one place where the interface is
// written down. From it come the schema that documents are validated against,
// the graphql-go schema that plans are compiled over (every field must have a
// resolver, every resolver a field, or [New] fails), introspection, and the SDL
// that is served.
//
// The way of a request: the document is parsed by gqlparser, which knows the
// whole specification and bounds its work; what has too much of anything is
// refused by its form alone; the rest is validated, and kept. Its cost is
// measured, with the variables, before any work. The operation is compiled once
// into a tree of steps, each with its resolver, its coerced arguments and the
// way to write what it gives; a run walks them and writes JSON straight from
// the view, keys in the order of the query. There is no other executor: the
// plan covers all that the specification has, and a test compares its answers
// with those of graphql-go's own.
//
// All of one request is read from one [projection.View], taken when it starts,
// by one goroutine, which ends when the request does. Quotes and texts are
// fetched from the store together, once a request, and put into the places that
// were left for them.
//
// Subscriptions compare each view with the one before; see feed.
//
// Relay words (connection, edge, node, cursor) are used in this package only;
// see package graph for the others.
package schema
