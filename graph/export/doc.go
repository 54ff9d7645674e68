// Package export writes the graph, or a part of it, in the forms that other
// tools read.
//
//	Graph (nodes, relations of a View) --Format.Write--> GraphML, GEXF, RDF, JSON, CSV…
//
// Every writer goes through nodes and relations once and keeps none of them,
// so memory stays flat however large the graph is (CX2 keeps a number for each
// entity, FollowTheMoney a mark for each article). Equal graphs are written
// byte for byte alike.
//
// All forms give the same columns: of a node those of [Node], of a relation
// those of [Edge]. Relations that have no direction are written from the
// lesser id to the greater and say so with "symmetric", because the readers of
// most forms refuse graphs that are directed in part.
package export
