// Package graph is the domain of Entente: articles, entities, mentions,
// relations and the evidence for them, and how all of these are written as
// quads. It imports the standard library only, and no package of ours.
//
//	articles --text--> loader --Reading--> graph/store --Quad--> graph/projection --View--> schema --JSON--> client
//
// A [Reading] is what the loader makes of one article. [Reading.Quads] writes
// it as quads, and the store keeps those. The label of every such quad is an
// [Evidence] IRI: the article, and the passage of its text that states the
// quad (RFC 5147 fragment, in Unicode code points). So a relation stated by
// three articles is three quads that differ in the label only, and taking an
// article out is removing the quads that carry its label.
//
// # Glossary
//
//   - quad: subject, predicate, object and label, as in N-Quads (W3C).
//   - IRI: the name of a node; ours are relative, such as person/to-lam.
//   - label: the fourth part of a quad; here the evidence.
//   - mention: a span of one article's text that stands for an entity.
//   - entity: the real thing that mentions stand for, one [ID] each.
//   - relation: a typed link from one entity to another, see [RelationType].
//   - statement: one passage of one article that states a relation.
//   - evidence: article and span of a statement or mention.
//   - projection: the immutable in-memory view of all quads that answers requests.
//   - connection, edge, cursor: the Relay terms, used in package schema only.
package graph
