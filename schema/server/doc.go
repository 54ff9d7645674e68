// Package server speaks HTTP for package schema.
//
//	client --HTTP--> log, CORS, gzip/zstd ▶ routes ▶ GraphQL over HTTP ▶ schema.Schema --JSON, events--> client
//
//	/graphql                GraphQL over HTTP: POST, and GET for queries; persisted documents;
//	                        subscriptions as Server-Sent Events (graphql-sse, distinct connections)
//	/graphiql               a page to write queries in; needs nothing from elsewhere
//	/                       what is here, with counts and a first query
//	/schema.graphql         the interface in the schema definition language, if it may be introspected
//	/graph/export           the graph, in any format of package export or as N-Quads
//	/graph/subgraph         what lies around entities, in the same formats
//	/healthz, /readyz       the process lives; it has a graph to answer from
//	/metrics                for Prometheus
//
// Answers by GET carry an ETag that names the graph and the request, and
// If-None-Match is answered by 304 without work as long as the graph is the same.
package server
