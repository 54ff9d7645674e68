package projection

import (
	"cmp"
	"slices"

	"entente/graph"
)

// A draft is an entity before it has its number.
type draft struct {
	entity   int32
	shown    bool
	mentions int32
	forms    []formRow
	names    []stringRef
}

// entityKey is what entities are ordered by.
type entityKey struct {
	mentions int32
	name, id string
}

// compareEntities orders entities from the most mentioned on.
func compareEntities(a, b entityKey) int {
	return cmp.Or(cmp.Compare(b.mentions, a.mentions), cmp.Compare(a.name, b.name), cmp.Compare(a.id, b.id))
}

// finishEntities names the entities and numbers them from the most mentioned
// on. Entities that no article speaks of come last and are not shown, unless
// they succeed one that is spoken of, or are succeeded by one.
func (c *collector) finishEntities(b *base) error {
	n := len(c.entityKinds)
	if n > mostEntities {
		return errTooManyEntities
	}
	mentions := group(n, len(c.mentions), func(j int) int { return int(c.mentions[j].entity) }, func(j int) mentionRow { return c.mentions[j] })
	facts := group(n, len(c.facts), func(j int) int { return int(c.facts[j].entity) }, func(j int) factRow { return c.facts[j] })
	c.mentions, c.facts = nil, nil

	shown := c.shown()
	drafts := make([]draft, 0, n)
	for e := 1; e < n; e++ {
		d := c.draft(int32(e), mentions.at(e))
		d.shown = shown[e]
		drafts = append(drafts, d)
	}
	key := func(d *draft) entityKey {
		return entityKey{d.mentions, c.text.at(d.names[0]), c.entityIDs.at(stringRef(d.entity))}
	}
	slices.SortFunc(drafts, func(x, y draft) int {
		if x.shown != y.shown {
			if x.shown {
				return -1
			}
			return 1
		}
		return compareEntities(key(&x), key(&y))
	})
	c.entityNos = make([]entityNo, n)
	c.entityNos[0] = None
	for no, d := range drafts {
		c.entityNos[d.entity] = entityNo(no)
	}

	t := &b.entities
	n = len(drafts)
	t.id, t.kind, t.mentions = make([]stringRef, n), make([]uint8, n), make([]int32, n)
	t.names, t.sameAs, t.forms = newCSR[stringRef](n, n), newCSR[stringRef](n, 0), newCSR[formRow](n, n)
	t.appear, t.facts = newCSR[appearRow](n, 0), newCSR[factRow](n, 0)
	t.agreementFields = newCSR[stringRef](0, 0)
	for no, d := range drafts {
		t.id[no] = c.text.ref(c.entityIDs.at(stringRef(d.entity)))
		t.kind[no] = c.entityKinds[d.entity]
		t.mentions[no] = d.mentions
	}
	var forms []entityForm
	for no, d := range drafts {
		t.names.add(d.names...)
		t.sameAs.add(c.sameAs(d.forms)...)
		t.forms.add(d.forms...)
		t.visible += count(d.shown)
		forms = c.appearances(b, entityNo(no), mentions.at(int(d.entity)), forms)
		t.facts.add(c.number(facts.at(int(d.entity)))...)
		about := c.about(graph.EntityTypes[t.kind[no]], t.facts.at(no), c.idOf(b))
		t.addAbout(entityNo(no), about)
	}
	kinds := t.kind[:t.visible]
	t.ofType = group(len(graph.EntityTypes), t.visible, func(j int) int { return int(kinds[j]) }, func(j int) entityNo { return entityNo(j) })
	t.byID = numbers[entityNo](n)
	slices.SortFunc(t.byID, func(x, y entityNo) int { return cmp.Compare(c.text.at(t.id[x]), c.text.at(t.id[y])) })
	b.articles.forms = group(len(b.articles.rows), len(forms),
		func(j int) int { return int(forms[j].article) }, func(j int) articleForm { return forms[j].articleForm })
	c.entityIDs = nil
	return nil
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// shown tells for every entity whether views show it.
func (c *collector) shown() []bool {
	shown := slices.Clone(c.mentioned)
	for _, r := range c.tableRelations {
		if graph.RelationTypes[r.kind] == graph.SucceededBy {
			shown[r.from] = shown[r.from] || c.mentioned[r.to]
			shown[r.to] = shown[r.to] || c.mentioned[r.from]
		}
	}
	return shown
}

// draft names an entity. It reorders the mentions by role and form.
func (c *collector) draft(e int32, mentions []mentionRow) draft {
	slices.SortFunc(mentions, func(a, b mentionRow) int {
		return cmp.Or(cmp.Compare(a.role, b.role), cmp.Compare(a.form, b.form))
	})
	d := draft{entity: e}
	for _, m := range mentions {
		if m.form == 0 {
			continue
		}
		if k := len(d.forms); k == 0 || d.forms[k-1].text != m.form || d.forms[k-1].role != m.role {
			d.forms = append(d.forms, formRow{text: m.form, role: m.role})
		}
		f := &d.forms[len(d.forms)-1]
		if m.article == 0 {
			f.tables++
			continue
		}
		f.count++
		d.mentions += int32(count(m.role <= roleNominal))
	}
	d.names = c.names(c.entityIDs.at(stringRef(e)), d.forms)
	return d
}

// An entityForm is an articleForm and its article.
type entityForm struct {
	article articleNo
	articleForm
}

// appearances adds the articles that mention the next entity, and appends what
// each of them gives about it. It reorders the mentions by article, role and form.
func (c *collector) appearances(b *base, e entityNo, mentions []mentionRow, forms []entityForm) []entityForm {
	slices.SortFunc(mentions, func(x, y mentionRow) int {
		return cmp.Or(cmp.Compare(c.articleNos[x.article], c.articleNos[y.article]), cmp.Compare(x.role, y.role), cmp.Compare(x.form, y.form))
	})
	for i := 0; i < len(mentions); {
		from := i
		for i++; i < len(mentions) && mentions[i].article == mentions[from].article; i++ {
		}
		if mentions[from].article == 0 {
			continue
		}
		a := c.articleNos[mentions[from].article]
		appear, own := appearance(a, e, mentions[from:i], b.articles.sections.at(int(a)))
		b.entities.appear.items = append(b.entities.appear.items, appear)
		for _, f := range own {
			forms = append(forms, entityForm{a, f})
		}
	}
	b.entities.appear.endList()
	return forms
}

// appearance sums up what one article gives about an entity, from its mentions
// in the order of role and form.
func appearance(a articleNo, e entityNo, mentions []mentionRow, sections []section) (appearRow, []articleForm) {
	var forms []articleForm
	set, uses := uint32(0), uint32(0)
	for _, m := range mentions {
		if m.form != 0 {
			if k := len(forms); k == 0 || forms[k-1].text != m.form || forms[k-1].role != m.role {
				forms = append(forms, articleForm{entity: e, text: m.form, role: m.role})
			}
			forms[len(forms)-1].count++
			uses += uint32(count(m.role <= roleNominal))
		}
		if s := sectionAt(sections, m.start); s != noSection {
			set |= 1 << s
		}
	}
	if forms == nil {
		forms = []articleForm{{entity: e}}
	}
	return appearRow{a, uses<<sectionBits | set}, forms
}
