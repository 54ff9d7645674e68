// Package projection is the immutable in-memory view of the graph that answers
// requests: entities and their names, relations both ways, evidence, articles,
// and an index of the names.
//
//	store --Scan: quads--> collector --columns--> finish: names, handles, lists, index --> View
//
// [Build] takes the quads in any order. The collector interns every string and
// keeps what the quads say in columns; then articles, entities and relations
// are each put in the order that answers are wanted in, and that order becomes
// their handles ([Ref], [RelRef], [ArtRef]). Lists are arrays in compressed
// sparse row form: no map and no pointer per entity, and nothing for the
// garbage collector to follow.
//
// A [Live] view follows a store. Where articles have changed, the next view is
// made from the one before, at the cost of what these articles state:
//
//	base (arrays) + delta (records of what changed, and the order) --revisions--> base + next delta
//
// What a view keeps by number stays where it is; handles are ranks, and the
// order of the delta tells the two apart. So a view that followed answers in
// every handle as one that was built. Requests under way keep the view they
// began with.
//
// A base is arrays of fixed items and nothing else, and so can be kept in a
// file beside the store and mapped into memory at the next start: a snapshot.
//
// # What a view makes of the quads
//
//   - Relations come from the statements. Those of one identity
//     ([graph.Statement.RelationID]) are one relation, and each is evidence for
//     it. Quads labelled "table/…" state relations without evidence.
//   - An entity's name is the canonical one where a table has one; else the
//     fullest form in common use. Forms that fold alike are one.
//   - Where articles differ in what they say of an agreement or event, the
//     value that most passages give stands; then the longest, then the least
//     (of places, that of the least id).
//   - Entities that only tables know are left out, but for those next to a
//     mentioned one by SUCCEEDED_BY.
//   - Article text and quotes stay in the store.
package projection
