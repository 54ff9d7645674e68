package projection

import "entente/graph"

// Rows of the collector, with its own numbers of entities and articles.

// A mentionRow is one place where an entity is mentioned or a text about it
// stands, or just that an article speaks of it (form 0).
type mentionRow struct {
	entity, article int32 // article 0: a table
	start           int32 // below 0: in no section
	form            stringRef
	role            formRole
}

var formRoles = map[graph.ID]formRole{
	graph.PredName: roleName, graph.PredNominal: roleNominal,
	graph.PredPreferred: rolePreferred, graph.PredSameAs: roleSameAs,
}

var factKinds = map[graph.ID]factKind{
	graph.PredKind: factKindOf, graph.PredCount: factCount, graph.PredField: factField, graph.PredSigned: factSigned,
	graph.PredPeriod: factPeriod, graph.PredDate: factDate,
	graph.PredValidFrom: factValidFrom, graph.PredValidTo: factValidTo,
}

type sectionRow struct {
	article int32
	section section
}

type statementRow struct {
	from, to, article, start, end int32
	title, extractor              stringRef
	date                          dateRef
	kind                          uint8 // index into graph.RelationTypes, or noRelation
	confidence                    uint8 // of 100
	former, planned               bool
}

const noRelation = 0xff

type fieldRow struct {
	statement, number int32 // number is the place in the list
	value             stringRef
}

type tableRelationRow struct {
	kind     uint8
	from, to int32
	label    stringRef
}
