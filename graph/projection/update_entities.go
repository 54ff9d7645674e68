package projection

import (
	"cmp"
	"slices"
	"sort"

	"entente/graph"
)

// entity returns the record of the next view, which is the transaction's own.
func (t *transaction) entity(e entityNo) *entityRecord {
	rec := t.entities.at(int32(e))
	before := t.entities.before.at(int32(e))
	switch {
	case rec == nil:
		rec = t.old.base.entityRecord(e)
	case rec == before:
		own := *before
		rec = &own
	default:
		return rec
	}
	t.entities.set(int32(e), rec)
	return rec
}

// entityRecord writes the entity as a record.
func (b *base) entityRecord(e entityNo) *entityRecord {
	t := &b.entities
	v := View{base: b}
	return &entityRecord{
		shown: int(e) < t.visible, id: t.id[e], kind: t.kind[e], mentions: t.mentions[e],
		names: t.names.at(int(e)), sameAs: t.sameAs.at(int(e)), forms: t.forms.at(int(e)), facts: t.facts.at(int(e)),
		appear: t.appear.at(int(e)), out: t.out.at(int(e)), in: t.in.at(int(e)), links: t.links.at(int(e)),
		about: v.aboutEntity(e),
	}
}

// reviseEntities takes out of the entities what the revised articles said, and
// takes in what they say.
func (t *transaction) reviseEntities() {
	touched := make([]entityNo, 0, len(t.about)+len(t.speaks))
	for e := range t.about {
		touched = append(touched, e)
	}
	for e := range t.speaks {
		if _, ok := t.about[e]; !ok {
			touched = append(touched, e)
		}
	}
	slices.Sort(touched)
	facts := make(map[entityNo][]factRow)
	for _, f := range t.c.number(t.c.facts) {
		facts[f.entity] = append(facts[f.entity], f)
	}
	for _, e := range touched {
		t.reviseForms(t.entity(e))
	}
	for _, a := range t.revised {
		if t.old.artRef(a) != None {
			t.takeOut(t.old.formsIn(a))
		}
	}
	for _, e := range touched {
		rec := t.entity(e)
		t.reviseAppearances(e, rec)
		t.reviseFacts(rec, facts[e])
	}
	for _, a := range t.revised {
		rec := t.articles.at(int32(a))
		t.takeIn(rec.forms)
	}
	t.sync()
	for _, e := range touched {
		rec := t.entity(e)
		rec.forms = slices.DeleteFunc(rec.forms, func(f formRow) bool { return f.count == 0 && f.tables == 0 })
		rec.names = t.c.names(t.next.entityID(e), rec.forms)
		rec.sameAs = t.c.sameAs(rec.forms)
		rec.about = t.c.about(graph.EntityTypes[rec.kind], rec.facts, t.next.entityID)
	}
	for _, e := range touched {
		t.reviseShown(e)
	}
	t.sync()
}

// reviseForms makes the forms the record's own.
func (t *transaction) reviseForms(rec *entityRecord) {
	rec.forms = slices.Clone(rec.forms)
}

func (t *transaction) takeOut(forms []articleForm) { t.count(forms, -1) }
func (t *transaction) takeIn(forms []articleForm)  { t.count(forms, 1) }

// count adds an article's forms to those of its entities, so many times.
func (t *transaction) count(forms []articleForm, times int32) {
	for _, f := range forms {
		if f.text == 0 {
			continue
		}
		rec := t.entity(f.entity)
		i := slices.IndexFunc(rec.forms, func(g formRow) bool { return g.text == f.text && g.role == f.role })
		if i < 0 {
			i = len(rec.forms)
			rec.forms = append(rec.forms, formRow{text: f.text, role: f.role})
		}
		rec.forms[i].count += times * f.count
		if f.role <= roleNominal {
			rec.mentions += times * f.count
		}
	}
}

// reviseAppearances takes the entity out of the revised articles and into
// those that speak of it now.
func (t *transaction) reviseAppearances(e entityNo, rec *entityRecord) {
	var gone []int
	for _, a := range t.speaks[e] {
		at := t.old.artRef(a)
		gone = append(gone, sort.Search(len(rec.appear), func(i int) bool { return t.old.artRef(rec.appear[i].article) >= at }))
	}
	rec.appear = without(rec.appear, gone)
	mentions := t.about[e]
	slices.SortFunc(mentions, func(x, y mentionRow) int {
		return cmp.Or(cmp.Compare(x.article, y.article), cmp.Compare(x.role, y.role), cmp.Compare(x.form, y.form))
	})
	for len(mentions) > 0 {
		n := 1
		for n < len(mentions) && mentions[n].article == mentions[0].article {
			n++
		}
		a := t.c.articleNos[mentions[0].article]
		article := t.articles.at(int32(a))
		row, forms := appearance(a, e, mentions[:n], article.sections)
		article.entities, article.forms = append(article.entities, e), append(article.forms, forms...)
		at := t.next.artRef(a)
		i := sort.Search(len(rec.appear), func(i int) bool { return t.next.artRef(rec.appear[i].article) > at })
		rec.appear = slices.Insert(rec.appear, i, row)
		mentions = mentions[n:]
	}
}

// without returns a copy of the list, with room for some more, that lacks the
// items at the places.
func without[T any](list []T, places []int) []T {
	slices.Sort(places)
	out := make([]T, 0, len(list)+4)
	from := 0
	for _, i := range places {
		out = append(out, list[from:i]...)
		from = i + 1
	}
	return append(out, list[from:]...)
}

// reviseFacts takes out the facts of the revised articles and takes in the new
// ones, which are in the order of articles' numbers.
func (t *transaction) reviseFacts(rec *entityRecord, facts []factRow) {
	kept := make([]factRow, 0, len(rec.facts)+len(facts))
	for _, f := range rec.facts {
		if _, revised := slices.BinarySearch(t.revised, f.article); !revised {
			kept = append(kept, f)
		}
	}
	rank := func(a articleNo) ArtRef {
		if a == None {
			return None // tables come first
		}
		return t.next.artRef(a)
	}
	for len(facts) > 0 {
		n := 1
		for n < len(facts) && facts[n].article == facts[0].article {
			n++
		}
		at := rank(facts[0].article)
		i := sort.Search(len(kept), func(i int) bool { return rank(kept[i].article) > at })
		kept = slices.Insert(kept, i, facts[:n]...)
		facts = facts[n:]
	}
	rec.facts = kept
}

// reviseShown decides whether the entity is shown, and if that changes, what
// tables say of it.
func (t *transaction) reviseShown(e entityNo) {
	rec := t.entity(e)
	t.show(e, len(rec.appear) > 0 || t.besideMentioned(e))
	if (len(rec.appear) > 0) == (len(t.old.appearancesBefore(e)) > 0) {
		return
	}
	for _, n := range t.old.base.tableLinksOf(e) {
		if row := t.old.relationRow(n); graph.RelationTypes[row.kind] == graph.SucceededBy {
			for _, other := range []entityNo{row.from, row.to} {
				if other != e {
					t.show(other, len(t.next.appearancesOf(other)) > 0 || t.besideMentioned(other))
				}
			}
		}
	}
}

// show shows the entity, or no more, and has the relations that tables state
// of it follow.
func (t *transaction) show(e entityNo, shown bool) {
	if t.next.entityShown(e) == shown {
		return
	}
	t.entity(e).shown = shown
	t.sync()
	for _, n := range t.old.base.tableLinksOf(e) {
		t.touch(n)
	}
}

// besideMentioned reports whether the entity succeeds one that articles speak
// of, or is succeeded by one.
func (t *transaction) besideMentioned(e entityNo) bool {
	for _, n := range t.old.base.tableLinksOf(e) {
		row := t.old.relationRow(n)
		if graph.RelationTypes[row.kind] == graph.SucceededBy &&
			(row.from != e && len(t.next.appearancesOf(row.from)) > 0 || row.to != e && len(t.next.appearancesOf(row.to)) > 0) {
			return true
		}
	}
	return false
}

// appearancesBefore is appearancesOf for an entity that may be new.
func (v *View) appearancesBefore(e entityNo) []appearRow {
	if rec := v.changedEntity(e); rec != nil || int(e) < len(v.base.entities.id) {
		return v.appearancesOf(e)
	}
	return nil
}

func (v *View) entityShown(e entityNo) bool {
	if rec := v.changedEntity(e); rec != nil {
		return rec.shown
	}
	return int(e) < v.base.entities.visible
}

// tableLinksOf returns the relations that tables state of the entity.
func (b *base) tableLinksOf(e entityNo) []relationNo {
	if int(e) < len(b.entities.id) {
		return b.entities.tableLinks.at(int(e))
	}
	return nil
}

// orderEntities puts the entities into their places.
func (t *transaction) orderEntities() {
	t.sync()
	base := t.base()
	t.next.delta.entities = t.entities.done(ordering{
		shown: func(no int32) bool { return t.entities.at(no).shown },
		compare: func(a, b int32) int {
			return compareEntities(t.next.entityKey(entityNo(a)), t.next.entityKey(entityNo(b)))
		},
		compareBase: func(no, b int32) int {
			return compareEntities(t.next.entityKey(entityNo(no)), base.entityKey(entityNo(b)))
		},
	})
}
