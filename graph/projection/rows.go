package projection

import "entente/graph"

// A mentionRow is one place where an entity is mentioned, or just that an
// article speaks of it (form 0).
type mentionRow struct {
	entity, article int32 // article 0: a table
	start           int32
	form            stringRef
	nominal         bool
}

// A factRow is one property of an entity.
type factRow struct {
	entity, article int32 // article 0: a table
	start           int32
	predicate       factKind
	value           stringRef
	number          int32 // factPlace: the entity; factField: the place in the list
}

type factKind uint8

const (
	factPreferred factKind = iota
	factSameAs
	factKindOf
	factCount
	factField
	factSigned
	factPeriod
	factDate
	factPlace
	factValidFrom
	factValidTo
)

var factKinds = map[graph.ID]factKind{
	graph.PredPreferred: factPreferred, graph.PredSameAs: factSameAs, graph.PredKind: factKindOf,
	graph.PredCount: factCount, graph.PredField: factField, graph.PredSigned: factSigned,
	graph.PredPeriod: factPeriod, graph.PredDate: factDate,
	graph.PredValidFrom: factValidFrom, graph.PredValidTo: factValidTo,
}

type articleRow struct {
	source, title, url, publisher, language stringRef
	published                               dateRef
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
