package projection

import (
	"slices"
)

// What views have of entities, relations and articles by number: from the
// record where there is one, else from the base.

func (v *View) entityID(e entityNo) string {
	if rec := v.changedEntity(e); rec != nil {
		return v.text.at(rec.id)
	}
	return v.base.entities.labels.at(2 * stringRef(e))
}

func (v *View) kindOf(e entityNo) uint8 {
	if rec := v.changedEntity(e); rec != nil {
		return rec.kind
	}
	return v.base.entities.kind[e]
}

// entityName returns the preferred name.
func (v *View) entityName(e entityNo) string {
	if rec := v.changedEntity(e); rec != nil {
		return v.text.at(rec.names[0])
	}
	return v.base.entities.labels.at(2*stringRef(e) + 1)
}

// kind is kindOf by handle.
func (v *View) kind(r Ref) uint8 {
	if v.delta == nil {
		return v.base.entities.kind[r]
	}
	return v.kindBeside(r)
}

func (v *View) namesOf(e entityNo) []stringRef {
	if rec := v.changedEntity(e); rec != nil {
		return rec.names
	}
	return v.base.entities.names.at(int(e))
}

func (v *View) appearancesOf(e entityNo) []appearRow {
	if rec := v.changedEntity(e); rec != nil {
		return rec.appear
	}
	return v.base.entities.appear.at(int(e))
}

func (v *View) outOf(e entityNo) []relationNo {
	if rec := v.changedEntity(e); rec != nil {
		return rec.out
	}
	return v.base.entities.out.at(int(e))
}

func (v *View) inOf(e entityNo) []relationNo {
	if rec := v.changedEntity(e); rec != nil {
		return rec.in
	}
	return v.base.entities.in.at(int(e))
}

func (v *View) linksOf(e entityNo) []link {
	if rec := v.changedEntity(e); rec != nil {
		return rec.links
	}
	return v.base.entities.links.at(int(e))
}

func (v *View) mentionsOf(e entityNo) int32 {
	if rec := v.changedEntity(e); rec != nil {
		return rec.mentions
	}
	return v.base.entities.mentions[e]
}

func (v *View) entityKey(e entityNo) entityKey {
	return entityKey{v.mentionsOf(e), v.entityName(e), v.entityID(e)}
}

// aboutEntity returns what facts say of the entity itself.
func (v *View) aboutEntity(e entityNo) aboutEntity {
	if rec := v.changedEntity(e); rec != nil {
		return rec.about
	}
	var about aboutEntity
	t := &v.base.entities
	if i, ok := slices.BinarySearchFunc(t.agreements, e, func(r agreementRow, e entityNo) int { return int(r.entity - e) }); ok {
		about.agreement, about.fields = &t.agreements[i], t.agreementFields.at(i)
	}
	if i, ok := slices.BinarySearchFunc(t.events, e, func(r eventRow, e entityNo) int { return int(r.entity - e) }); ok {
		about.event = &t.events[i]
	}
	if i, ok := slices.BinarySearchFunc(t.valid, e, func(r validity, e entityNo) int { return int(r.entity - e) }); ok {
		about.valid = &t.valid[i]
	}
	return about
}

// relationKind is the kind of row.
func (v *View) relationKind(r RelRef) uint8 {
	if v.delta == nil {
		return v.base.relations.kind[r]
	}
	return v.rowBeside(r).kind
}

// row is relationRow by handle.
func (v *View) row(r RelRef) *relationRow {
	if v.delta == nil {
		return &v.base.relations.rows[r]
	}
	return v.rowBeside(r)
}

// What is asked for most is had without a call from a view that is a base
// alone; the rest is kept out of line, so that the compiler inlines that.

//go:noinline
func (v *View) idBeside(r Ref) string { return v.entityID(v.entityNo(r)) }

//go:noinline
func (v *View) nameBeside(r Ref) string { return v.entityName(v.entityNo(r)) }

//go:noinline
func (v *View) kindBeside(r Ref) uint8 { return v.kindOf(v.entityNo(r)) }

//go:noinline
func (v *View) rowBeside(r RelRef) *relationRow { return v.relationRow(v.relationNo(r)) }

func (v *View) relationRow(n relationNo) *relationRow {
	if rec := v.changedRelation(n); rec != nil {
		return &rec.relationRow
	}
	return &v.base.relations.rows[n]
}

func (v *View) relationDigest(n relationNo) uint64 {
	if rec := v.changedRelation(n); rec != nil {
		return rec.id
	}
	return v.base.relations.id[n]
}

// evidenceOf returns the passages that state the relation, newest article first.
func (v *View) evidenceOf(n relationNo) []evidenceRow {
	if rec := v.changedRelation(n); rec != nil {
		return rec.evidence
	}
	return v.base.relations.evidence.at(int(n))
}

func (v *View) relationFields(n relationNo) []stringRef {
	if rec := v.changedRelation(n); rec != nil {
		return rec.sectors
	}
	return v.base.relations.fields.at(int(n))
}

// latest returns the last day of the relation's date, else of its newest article's.
func (v *View) latest(n relationNo) string {
	if last := v.dates[v.relationRow(n).date].last; last != "" {
		return last
	}
	if evidence := v.evidenceOf(n); len(evidence) > 0 {
		return v.published(evidence[0].article).last
	}
	return ""
}

func (v *View) relationKey(n relationNo) orderKey {
	return orderKey{v.relationRow(n).support, v.latest(n), v.relationDigest(n)}
}

func (v *View) articleRow(a articleNo) *articleRow {
	if rec := v.changedArticle(a); rec != nil {
		return &rec.articleRow
	}
	return &v.base.articles.rows[a]
}

func (v *View) published(a articleNo) dateEntry { return v.dates[v.articleRow(a).published] }

func (v *View) articleKey(a articleNo) articleKey {
	row := v.articleRow(a)
	return articleKey{v.dates[row.published], v.text.at(row.id)}
}

func (v *View) sectionsOf(a articleNo) []section {
	if rec := v.changedArticle(a); rec != nil {
		return rec.sections
	}
	return v.base.articles.sections.at(int(a))
}

// entitiesIn returns the entities that the article mentions, in the order of
// the base or, where it changed, in none.
func (v *View) entitiesIn(a articleNo) []entityNo {
	if rec := v.changedArticle(a); rec != nil {
		return rec.entities
	}
	return v.base.articles.entities.at(int(a))
}

// relationsIn is entitiesIn for the relations that the article states.
func (v *View) relationsIn(a articleNo) []relationNo {
	if rec := v.changedArticle(a); rec != nil {
		return rec.relations
	}
	return v.base.articles.relations.at(int(a))
}

// formsIn returns what the article gives about each of its entities.
func (v *View) formsIn(a articleNo) []articleForm {
	if rec := v.changedArticle(a); rec != nil {
		return rec.forms
	}
	return v.base.articles.forms.at(int(a))
}
