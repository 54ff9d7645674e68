package projection

import (
	"slices"

	"entente/graph"
)

// Handles of one [View]. They are numbered in the order that answers are
// wanted in, so that comparing two of them is ranking them, and they mean
// nothing in another view: what is kept or sent elsewhere is the id.
type (
	// A Ref is an entity; a lesser one is mentioned more often (then by name and id).
	Ref int32
	// A RelRef is a relation; a lesser one is better supported (then later, then by id).
	RelRef int32
	// An ArtRef is an article; a lesser one is newer (then by id).
	ArtRef int32
)

// None is the handle of nothing.
const None = -1

// A View is the whole graph in memory at one moment. It never changes, so any
// number of goroutines may read it. Slices that a method returns without
// building them, as its comment says, are shared: read them only.
type View struct {
	version uint64
	text    stringTable
	dates   []dateEntry

	entities  entityTable
	relations relationTable
	evidence  evidenceTable
	articles  articleTable
	search    searchIndex
}

// Version is a hash of the content: equal for equal sets of quads, whatever
// their order.
func (v *View) Version() uint64 { return v.version }

// NumEntities returns how many entities there are; they are the handles below it.
func (v *View) NumEntities() int { return len(v.entities.id) }

// NumRelations returns how many relations there are; they are the handles below it.
func (v *View) NumRelations() int { return len(v.relations.id) }

// NumArticles returns how many articles there are; they are the handles below it.
func (v *View) NumArticles() int { return len(v.articles.id) }

// NumEvidence returns how many passages state relations, each counted once
// for each relation that it states.
func (v *View) NumEvidence() int { return len(v.evidence.article) }

// Lookup returns the entity of that id.
func (v *View) Lookup(id graph.ID) (Ref, bool) {
	i, ok := slices.BinarySearchFunc(v.entities.byID, id, func(r Ref, id graph.ID) int {
		return compareIDs(v.ID(r), id)
	})
	if !ok {
		return None, false
	}
	return v.entities.byID[i], true
}

// LookupArticle returns the article of that id.
func (v *View) LookupArticle(id graph.ID) (ArtRef, bool) {
	i, ok := slices.BinarySearchFunc(v.articles.byID, id, func(a ArtRef, id graph.ID) int {
		return compareIDs(graph.ID(v.text.at(v.articles.id[a])), id)
	})
	if !ok {
		return None, false
	}
	return v.articles.byID[i], true
}

func compareIDs(a, b graph.ID) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
