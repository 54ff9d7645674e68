package projection

// What a base holds of articles, relations and mentions, and what the
// collector takes in of the quads. All are of fixed size and without
// pointers, so that a snapshot is their bytes; none has gaps.

// Numbers of entities, relations and articles. They hold as long as the base
// that a view stands on: those of the base come first, in the order of
// handles, what came later behind them. In a view that is a base alone,
// numbers and handles are the same.
type (
	entityNo   int32
	relationNo int32
	articleNo  int32
)

// A formRow is a form of an entity's name, or another text that passages
// repeat about it, and how often they do.
type formRow struct {
	text   stringRef
	count  int32 // in articles
	tables int32 // in tables
	role   formRole
}

type formRole uint32

const (
	roleName      formRole = iota
	roleNominal            // a description
	rolePreferred          // a canonical name
	roleSameAs             // a code or IRI elsewhere
	numRoles
)

// An articleForm is how often an article gives a text about an entity. Text 0
// stands for an article that speaks of the entity without giving any.
type articleForm struct {
	entity entityNo
	text   stringRef
	count  int32
	role   formRole
}

// An appearRow is an article that mentions an entity.
type appearRow struct {
	article articleNo
	uses    uint32 // mentions<<sectionBits | set of sections, bit i for sectionKinds[i]
}

const sectionBits = 2

func (a appearRow) mentions() int { return int(a.uses >> sectionBits) }
func (a appearRow) sections() int { return int(a.uses & (1<<sectionBits - 1)) }

// A factRow is one property of an entity. The collector's has its own numbers
// of entities and articles.
type factRow struct {
	entity    entityNo
	article   articleNo // None: a table
	start     int32
	predicate factKind
	value     stringRef
	number    int32 // factPlace: the entity; factField: the place in the list
}

type factKind uint32

const (
	factKindOf factKind = iota
	factCount
	factField
	factSigned
	factPeriod
	factDate
	factPlace
	factValidFrom
	factValidTo
	numFacts
)

// An articleRow is what a view tells of an article.
type articleRow struct {
	id, source, title, url, publisher, language stringRef
	published                                   dateRef
}

type section struct {
	start, end int32
	kind       uint32 // index into sectionKinds
}

// A relationRow is what a view tells of a relation, beside its id and lists.
type relationRow struct {
	from, to     entityNo
	title, table stringRef
	date         dateRef
	support      int32
	confidence   uint16 // of 10,000
	kind         uint8  // index into graph.RelationTypes
	flags        uint8
}

// Flags of relations and evidence.
const (
	flagFormer = 1 << iota
	flagPlanned
)

// An evidenceRow is a passage that states a relation.
type evidenceRow struct {
	article          articleNo
	start, end       int32
	extractor, title stringRef
	date             dateRef
	confidence       uint8 // of 100
	section          uint8 // index into sectionKinds, or noSection
	flags            uint8
	_                uint8
}

type agreementRow struct {
	entity       entityNo
	kind, period stringRef
	count        int32
	signed       dateRef
}

type eventRow struct {
	entity entityNo
	date   dateRef
	place  entityNo
}

type validity struct {
	entity   entityNo
	from, to dateRef
}

type position struct {
	id       uint64
	relation relationNo
	_        int32
}
