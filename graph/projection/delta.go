package projection

import (
	"slices"
	"sync"

	"entente/graph"
)

// A delta is all that a view differs in from its base: records of the
// entities, relations and articles that have changed, come or gone. It never
// changes; the next view has a delta of its own that shares most of this one.
type delta struct {
	version  uint64
	evidence int // passages in all
	changed  int // articles that have a record

	entities  layer[entityRecord]
	relations layer[relationRecord]
	articles  layer[articleRecord]

	numbers *numberIndex
	flat    *flattener // of this view alone
	names   deltaNames
}

func newDelta(b *base) *delta {
	return &delta{
		version: b.version, evidence: len(b.relations.evidence.items),
		entities:  newLayer[entityRecord](b.entities.visible),
		relations: newLayer[relationRecord](b.relations.visible),
		articles:  newLayer[articleRecord](len(b.articles.rows)),
		numbers:   new(numberIndex),
		flat:      new(flattener),
		names:     deltaNames{settled: noLayer, recent: noLayer},
	}
}

// An entityRecord is an entity as it is now, with what entityTable has of it.
type entityRecord struct {
	shown    bool
	id       stringRef
	kind     uint8
	mentions int32
	names    []stringRef
	sameAs   []stringRef
	forms    []formRow
	facts    []factRow
	appear   []appearRow
	out, in  []relationNo
	links    []link
	about    aboutEntity
}

// A relationRecord is a relation as it is now.
type relationRecord struct {
	relationDraft
	sectors []stringRef // distinct, newest passage first
}

// An articleRecord is an article as it is now.
type articleRecord struct {
	articleRow
	shown     bool
	digest    uint64
	sections  []section
	entities  []entityNo // each once
	forms     []articleForm
	relations []relationNo // each once
}

// A numberIndex finds the numbers of what came after the base. All views of a
// base share it: a number stays with what it was given to, and a view in which
// that is not shown has no record of it. The builder of views adds to it while
// others read.
type numberIndex struct {
	entities, articles sync.Map                    // graph.ID → entityNo, articleNo
	relations          sync.Map                    // digest → relationNo
	positions          listMap[uint64, relationNo] // digest → those that have a record
	stems              listMap[string, articleNo]  // stem → those that have, or had, a record with it
}

func (x *numberIndex) entity(id graph.ID) (entityNo, bool) {
	no, ok := x.entities.Load(id)
	if !ok {
		return None, false
	}
	return no.(entityNo), true
}

func (x *numberIndex) article(id graph.ID) (articleNo, bool) {
	no, ok := x.articles.Load(id)
	if !ok {
		return None, false
	}
	return no.(articleNo), true
}

func (x *numberIndex) relation(digest uint64) (relationNo, bool) {
	no, ok := x.relations.Load(digest)
	if !ok {
		return None, false
	}
	return no.(relationNo), true
}

// A listMap keeps a list under each key, which one may add to while others read.
type listMap[K, V comparable] struct{ lists sync.Map }

func (m *listMap[K, V]) at(key K) []V {
	list, _ := m.lists.Load(key)
	values, _ := list.([]V)
	return values
}

// add puts a value into the list of a key unless it is there; lists that were
// given out stay as they are.
func (m *listMap[K, V]) add(key K, value V) {
	if list := m.at(key); !slices.Contains(list, value) {
		m.lists.Store(key, append(list[:len(list):len(list)], value))
	}
}
