// Package server speaks HTTP for package schema.
//
//	client --HTTP--> routes ▶ GraphQL over HTTP ▶ schema.Schema --JSON--> client
//
//	/graphql                GraphQL over HTTP: POST, and GET for queries
//	/graphiql               a page to write queries in; needs nothing from elsewhere
//	/                       what is here, with counts and a first query
//	/schema.graphql         the interface in the schema definition language
//	/graph/export           the graph as N-Quads
//	/healthz, /readyz       the process lives; it has a graph to answer from
//	/metrics                for Prometheus
package server
