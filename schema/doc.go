// Package schema is the GraphQL interface to the graph.
//
//	                    ┌ parse, validate, coerce (gqlparser) ┐
//	Request ──▶ limits ─┤                                     ├─▶ resolve (graphql-go) ──▶ encode ──▶ JSON
//	                    └ cost and depth, before any work     ┘        ▲          ▲
//	                                                       projection.View      Texts (store)
//
// schema.graphql, in this folder, is the one place where the interface is
// written down. From it come the schema that documents are validated against,
// the graphql-go schema that executes them (every field must have a resolver,
// every resolver a field, or [New] fails), introspection, and the SDL that is
// served.
//
// The way of a request: the document is parsed and validated by gqlparser,
// which knows the whole specification and bounds its work; arguments and
// variables are coerced once, so that a resolver gets values of the declared
// types; the document is handed to graphql-go's executor in its own tree; the
// answer is written with keys in the order of the query. All of one request is
// read from one [projection.View], taken when it starts. Quotes and texts are
// fetched from the store together, once a request.
//
// Relay words (connection, edge, node, cursor) are used in this package only;
// see package graph for the others.
package schema
