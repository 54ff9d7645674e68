package projection

import (
	"cmp"
	"slices"
	"sort"
)

// relation returns the record as it was, to be made anew; a copy.
func (t *transaction) relation(n relationNo) relationRecord {
	if rec := t.relations.at(int32(n)); rec != nil {
		return *rec
	}
	b := &t.old.base.relations
	rec := relationRecord{relationDraft: relationDraft{
		relationRow: b.rows[n], shown: int(n) < b.visible, id: b.id[n], evidence: b.evidence.at(int(n)),
	}}
	first := int(b.evidence.off[n])
	for i := range rec.evidence {
		rec.setFields(i, b.evidenceFields.at(first+i))
	}
	return rec
}

// reviseRelations takes out of the relations what the revised articles stated,
// and takes in what they state.
func (t *transaction) reviseRelations() {
	touched := make([]relationNo, 0, len(t.states))
	for n := range t.states {
		touched = append(touched, n)
	}
	slices.Sort(touched)
	published := func(a articleNo) dateRef { return t.next.articleRow(a).published }
	for _, n := range touched {
		rec := t.relation(n)
		t.next.delta.evidence -= len(rec.evidence)
		t.reviseEvidence(&rec, n, t.states[n])
		t.next.delta.evidence += len(rec.evidence)
		if len(rec.evidence) > 0 || rec.table != 0 {
			t.c.sumUp(&rec.relationDraft, t.next.entityID, published)
		}
		rec.sectors = t.c.distinctFields(slices.Concat(rec.fields...))
		rec.shown = len(rec.evidence) > 0 || rec.table != 0 && t.next.entityShown(rec.from) && t.next.entityShown(rec.to)
		if id, ok := t.c.positionID(&rec.relationRow, t.next.entityID); ok {
			t.numbers.positions.add(id, n)
		}
		t.relations.set(int32(n), &rec)
	}
	for _, a := range t.revised {
		rec := t.articles.at(int32(a))
		slices.Sort(rec.relations)
		rec.relations = slices.Compact(rec.relations)
	}
	t.sync()
	base := t.base()
	t.next.delta.relations = t.relations.done(ordering{
		shown: func(no int32) bool { return t.relations.at(no).shown },
		compare: func(a, b int32) int {
			return compareRelations(t.next.relationKey(relationNo(a)), t.next.relationKey(relationNo(b)))
		},
		compareBase: func(no, b int32) int {
			return compareRelations(t.next.relationKey(relationNo(no)), base.relationKey(relationNo(b)))
		},
	})
	t.links = touched
}

// reviseEvidence replaces the passages of the revised articles.
func (t *transaction) reviseEvidence(rec *relationRecord, n relationNo, stated []statedRow) {
	var gone []int
	for _, a := range t.revised {
		if t.old.artRef(a) == None {
			continue
		}
		for i := t.old.searchArticle(rec.evidence, a); i < len(rec.evidence) && rec.evidence[i].article == a; i++ {
			gone = append(gone, i)
		}
	}
	rec.evidence = without(rec.evidence, gone)
	if rec.fields != nil {
		rec.fields = without(rec.fields, gone)
	}
	slices.SortFunc(stated, func(x, y statedRow) int {
		return cmp.Or(cmp.Compare(x.article, y.article), t.c.compareEvidence(&x.evidenceRow, &y.evidenceRow))
	})
	for len(stated) > 0 {
		a, k := stated[0].article, 1
		for k < len(stated) && stated[k].article == a {
			k++
		}
		at := t.next.artRef(a)
		i := sort.Search(len(rec.evidence), func(i int) bool { return t.next.artRef(rec.evidence[i].article) > at })
		for j, s := range stated[:k] {
			rec.evidence = slices.Insert(rec.evidence, i+j, s.evidenceRow)
			if rec.fields != nil {
				rec.fields = slices.Insert(rec.fields, i+j, nil)
			}
			rec.setFields(i+j, s.fields)
		}
		article := t.articles.at(int32(a))
		article.relations = append(article.relations, n)
		stated = stated[k:]
	}
}

// relink puts the revised relations into the lists of their ends: out of all
// lists first, as the old view has them in order, then in as the next one has.
func (t *transaction) relink() {
	for _, n := range t.links {
		if t.wasShown(n) {
			t.eachEnd(n, func(rec *entityRecord, out, in bool, _ farEnd) {
				at := t.old.relRef(n)
				i := sort.Search(len(rec.links), func(i int) bool { return t.old.relRef(rec.links[i].relation) >= at })
				rec.links = slices.Delete(rec.links, i, i+1)
				if out {
					rec.out = t.removed(rec.out, at)
				}
				if in {
					rec.in = t.removed(rec.in, at)
				}
			})
		}
	}
	for _, n := range t.links {
		if at := t.next.relRef(n); at != None {
			t.eachEnd(n, func(rec *entityRecord, out, in bool, far farEnd) {
				i := sort.Search(len(rec.links), func(i int) bool { return t.next.relRef(rec.links[i].relation) > at })
				rec.links = slices.Insert(rec.links, i, link{n, far})
				if out {
					rec.out = t.inserted(rec.out, n)
				}
				if in {
					rec.in = t.inserted(rec.in, n)
				}
			})
		}
	}
}

func (t *transaction) wasShown(n relationNo) bool { return t.old.relRef(n) != None }

func (t *transaction) removed(list []relationNo, at RelRef) []relationNo {
	i := sort.Search(len(list), func(i int) bool { return t.old.relRef(list[i]) >= at })
	return slices.Delete(list, i, i+1)
}

func (t *transaction) inserted(list []relationNo, n relationNo) []relationNo {
	at := t.next.relRef(n)
	i := sort.Search(len(list), func(i int) bool { return t.next.relRef(list[i]) > at })
	return slices.Insert(list, i, n)
}

// eachEnd calls fn with the ends of the relation, with lists of their own; one
// from an entity to itself once.
func (t *transaction) eachEnd(n relationNo, fn func(rec *entityRecord, out, in bool, far farEnd)) {
	row := &t.relations.at(int32(n)).relationRow
	if row.from == row.to {
		fn(t.linked(row.from), true, true, newFarEnd(row.to, row.kind, false))
		return
	}
	fn(t.linked(row.from), true, false, newFarEnd(row.to, row.kind, false))
	fn(t.linked(row.to), false, true, newFarEnd(row.from, row.kind, true))
}

// linked returns the entity's record with lists of links of its own.
func (t *transaction) linked(e entityNo) *entityRecord {
	rec := t.entity(e)
	if !t.mine[e] {
		t.mine[e] = true
		rec.out, rec.in, rec.links = slices.Clone(rec.out), slices.Clone(rec.in), slices.Clone(rec.links)
	}
	return rec
}
