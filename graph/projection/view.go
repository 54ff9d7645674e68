package projection

import (
	"cmp"
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
	base  *base
	delta *delta // nil where nothing has changed since the base
	text  layeredText
	dates []dateEntry
}

// viewOf returns the view that is the base alone.
func viewOf(b *base) *View {
	return &View{base: b, text: layeredText{base: b.text.stringTable, tail: stringTable{off: []uint32{0}}}, dates: b.dates}
}

// Version is a hash of the content: equal for equal sets of quads, whatever
// their order.
func (v *View) Version() uint64 {
	if v.delta != nil {
		return v.delta.version
	}
	return v.base.version
}

// NumEntities returns how many entities there are; they are the handles below it.
func (v *View) NumEntities() int {
	if v.delta != nil {
		return int(v.delta.entities.total)
	}
	return v.base.entities.visible
}

// NumRelations returns how many relations there are; they are the handles below it.
func (v *View) NumRelations() int {
	if v.delta != nil {
		return int(v.delta.relations.total)
	}
	return v.base.relations.visible
}

// NumArticles returns how many articles there are; they are the handles below it.
func (v *View) NumArticles() int {
	if v.delta != nil {
		return int(v.delta.articles.total)
	}
	return len(v.base.articles.rows)
}

// NumEvidence returns how many passages state relations, each counted once
// for each relation that it states.
func (v *View) NumEvidence() int {
	if v.delta != nil {
		return v.delta.evidence
	}
	return len(v.base.relations.evidence.items)
}

// Changed returns how many articles the view has taken in, taken out or read
// again since its arrays were built. The fewer, the faster its lists are had.
func (v *View) Changed() int {
	if v.delta != nil {
		return v.delta.changed
	}
	return 0
}

// Lookup returns the entity of that id.
func (v *View) Lookup(id graph.ID) (Ref, bool) {
	no, ok := v.findEntity(id)
	if !ok {
		return None, false
	}
	r := v.ref(no)
	return r, r != None
}

// findEntity returns the number of the entity, shown or not.
func (v *View) findEntity(id graph.ID) (entityNo, bool) {
	t := &v.base.entities
	i, ok := slices.BinarySearchFunc(t.byID, string(id), func(e entityNo, id string) int {
		return cmp.Compare(t.labels.at(2*stringRef(e)), id)
	})
	switch {
	case ok:
		return t.byID[i], true
	case v.delta == nil:
		return None, false
	}
	return v.delta.numbers.entity(id)
}

// LookupArticle returns the article of that id.
func (v *View) LookupArticle(id graph.ID) (ArtRef, bool) {
	no, ok := v.findArticle(id)
	if !ok {
		return None, false
	}
	a := v.artRef(no)
	return a, a != None
}

// findArticle returns the number of the article, shown or not.
func (v *View) findArticle(id graph.ID) (articleNo, bool) {
	t := &v.base.articles
	i, ok := slices.BinarySearchFunc(t.byID, string(id), func(a articleNo, id string) int {
		return cmp.Compare(v.base.text.at(t.rows[a].id), id)
	})
	switch {
	case ok:
		return t.byID[i], true
	case v.delta == nil:
		return None, false
	}
	return v.delta.numbers.article(id)
}

// ref returns the handle of the entity, or None where it is not shown.
func (v *View) ref(e entityNo) Ref {
	switch {
	case e == None:
		return None
	case v.delta != nil:
		return Ref(v.delta.entities.rank(int32(e)))
	case int(e) >= v.base.entities.visible:
		return None
	}
	return Ref(e)
}

// relRef returns the handle of the relation, or None where it is not shown.
func (v *View) relRef(n relationNo) RelRef {
	switch {
	case v.delta != nil:
		return RelRef(v.delta.relations.rank(int32(n)))
	case int(n) >= v.base.relations.visible:
		return None
	}
	return RelRef(n)
}

// artRef returns the handle of the article, or None where it is gone.
func (v *View) artRef(a articleNo) ArtRef {
	if v.delta != nil {
		return ArtRef(v.delta.articles.rank(int32(a)))
	}
	return ArtRef(a)
}

func (v *View) entityNo(r Ref) entityNo {
	if v.delta == nil {
		return entityNo(r)
	}
	if f := v.delta.flat.lists.Load(); f != nil {
		return entityNo(f.entities[r])
	}
	return entityNo(v.delta.entities.number(int32(r)))
}

func (v *View) relationNo(r RelRef) relationNo {
	if v.delta == nil {
		return relationNo(r)
	}
	if f := v.delta.flat.lists.Load(); f != nil {
		return relationNo(f.relations[r])
	}
	return relationNo(v.delta.relations.number(int32(r)))
}

func (v *View) articleNo(a ArtRef) articleNo {
	if v.delta != nil {
		return articleNo(v.delta.articles.number(int32(a)))
	}
	return articleNo(a)
}

// changedEntity returns the record of an entity that has changed since the
// base, else nil.
func (v *View) changedEntity(e entityNo) *entityRecord {
	if v.delta != nil {
		return v.delta.entities.at(int32(e))
	}
	return nil
}

func (v *View) changedRelation(n relationNo) *relationRecord {
	if v.delta != nil {
		return v.delta.relations.at(int32(n))
	}
	return nil
}

func (v *View) changedArticle(a articleNo) *articleRecord {
	if v.delta != nil {
		return v.delta.articles.at(int32(a))
	}
	return nil
}
