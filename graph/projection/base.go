package projection

// A base is a whole graph in arrays, without pointers but those to the arrays,
// so that it can be written as it is and mapped into memory again (snapshot.go).
// It never changes. Entities and relations that a view shows are numbered
// first; those that only tables know follow, for an article may yet speak of them.
type base struct {
	version uint64 // sum of the digests of all quads
	mapped  bool   // from a snapshot
	text    stringIndex
	dates   []dateEntry

	entities  entityTable
	relations relationTable
	articles  articleTable
	search    searchIndex
}

// entityTable holds the entities, by number.
type entityTable struct {
	visible  int // so many are shown
	id       []stringRef
	labels   stringTable // id and preferred name of each, side by side: what answers show most
	kind     []uint8     // index into graph.EntityTypes
	mentions []int32
	names    csr[stringRef] // preferred name, then aliases
	sameAs   csr[stringRef]
	byID     []entityNo    // in the order of ids
	ofType   csr[entityNo] // by kind; those shown

	out, in    csr[relationNo]
	links      csr[link]
	tableLinks csr[relationNo] // those that tables state, shown or not, once for each end
	appear     csr[appearRow]  // newest article first

	// What names and facts are made from.
	forms csr[formRow] // in the order of role and text
	facts csr[factRow]

	agreements      []agreementRow // in the order of entities
	agreementFields csr[stringRef] // beside agreements
	events          []eventRow     // in the order of entities
	valid           []validity     // in the order of entities
}

// relationTable holds the relations, by number.
type relationTable struct {
	visible   int      // so many are shown
	id        []uint64 // the digest in the id
	rows      []relationRow
	kind      []uint8 // rows[…].kind, for those who look at many and at nothing else
	fields    csr[stringRef]
	byID      []relationNo
	ofType    csr[relationNo] // by kind; those shown
	positions []position      // in the order of ids; those shown

	evidence       csr[evidenceRow]
	evidenceFields csr[stringRef] // by place in evidence.items
}

// articleTable holds the articles, by number.
type articleTable struct {
	rows     []articleRow
	digest   []uint64 // sum of the digests of its quads
	sections csr[section]
	byID     []articleNo
	byStem   []articleNo // in the order of the stems of sources

	entities  csr[entityNo]    // most mentioned there first
	forms     csr[articleForm] // in the order of entities, then of role and text
	relations csr[relationNo]  // in the order of the text
}
