package projection

import (
	"cmp"
	"slices"
	"strconv"

	"entente/graph"
)

// A draft is an entity before it has its handle.
type draft struct {
	entity   int32
	mentions int32
	names    []stringRef
}

// finishEntities names the entities and numbers them from the most mentioned
// on. Entities that no article speaks of are left out, unless they succeed
// one that is spoken of, or are succeeded by one.
func (c *collector) finishEntities(v *View) error {
	n := len(c.entityKinds)
	byEntity := func(rows []mentionRow) csr[mentionRow] {
		return group(n, len(rows), func(j int) int { return int(rows[j].entity) }, func(j int) mentionRow { return rows[j] })
	}
	mentions := byEntity(c.mentions)
	facts := group(n, len(c.facts), func(j int) int { return int(c.facts[j].entity) }, func(j int) factRow { return c.facts[j] })
	c.mentions, c.facts = nil, nil

	var drafts []draft
	for e, keep := range c.kept() {
		if keep {
			drafts = append(drafts, c.draft(int32(e), mentions.at(e), facts.at(e)))
		}
	}
	slices.SortFunc(drafts, func(a, b draft) int {
		return cmp.Or(
			cmp.Compare(b.mentions, a.mentions),
			cmp.Compare(c.text.at(a.names[0]), c.text.at(b.names[0])),
			cmp.Compare(c.entityIDs.at(stringRef(a.entity)), c.entityIDs.at(stringRef(b.entity))))
	})
	c.entityRank = make([]Ref, n)
	for e := range c.entityRank {
		c.entityRank[e] = None
	}
	for rank, d := range drafts {
		c.entityRank[d.entity] = Ref(rank)
	}

	t := &v.entities
	t.names = newCSR[stringRef](len(drafts), len(drafts))
	t.sameAs = newCSR[stringRef](len(drafts), 0)
	t.appearArticle = newCSR[ArtRef](len(drafts), 0)
	t.ofType = make([][]Ref, len(graph.EntityTypes))
	for rank, d := range drafts {
		kind := c.entityKinds[d.entity]
		t.id = append(t.id, c.text.ref(c.entityIDs.at(stringRef(d.entity))))
		t.kind = append(t.kind, kind)
		t.ofType[kind] = append(t.ofType[kind], Ref(rank))
		t.mentions = append(t.mentions, d.mentions)
		t.names.items = append(t.names.items, d.names...)
		t.names.endList()
		c.appearances(v, mentions.at(int(d.entity)))
		c.entityFacts(t, Ref(rank), facts.at(int(d.entity)))
	}
	t.byID = handles[Ref](len(drafts))
	slices.SortFunc(t.byID, func(a, b Ref) int { return cmp.Compare(c.text.at(t.id[a]), c.text.at(t.id[b])) })
	c.entityIDs = nil
	return nil
}

// kept tells for every entity whether it stays.
func (c *collector) kept() []bool {
	keep := slices.Clone(c.mentioned)
	for _, r := range c.tableRelations {
		if graph.RelationTypes[r.kind] == graph.SucceededBy {
			keep[r.from] = keep[r.from] || c.mentioned[r.to]
			keep[r.to] = keep[r.to] || c.mentioned[r.from]
		}
	}
	return keep
}

// draft names an entity. It reorders the mentions by form.
func (c *collector) draft(e int32, mentions []mentionRow, facts []factRow) draft {
	slices.SortFunc(mentions, func(a, b mentionRow) int { return cmp.Compare(a.form, b.form) })
	d := draft{entity: e}
	var names, descriptions []form
	for _, m := range mentions {
		if m.form == 0 {
			continue
		}
		forms := &names
		if m.nominal {
			forms = &descriptions
		}
		if k := len(*forms); k == 0 || (*forms)[k-1].text != m.form {
			*forms = append(*forms, form{text: m.form, fold: c.fold(m.form)})
		}
		if m.article != 0 {
			(*forms)[len(*forms)-1].count++
			d.mentions++
		}
	}
	d.names = c.names(c.entityIDs.at(stringRef(e)), names, descriptions, c.canonical(facts))
	return d
}

// canonical returns the preferred name among the facts, a table's before those
// that articles repeat; 0 where there is none.
func (c *collector) canonical(facts []factRow) stringRef {
	var tables, articles []stringRef
	for _, f := range facts {
		switch {
		case f.predicate != factPreferred:
		case f.article == 0:
			tables = append(tables, f.value)
		default:
			articles = append(articles, f.value)
		}
	}
	if len(tables) > 0 {
		return c.modal(tables)
	}
	return c.modal(articles)
}

// appearances adds the articles that mention the next entity. It reorders the
// mentions by article.
func (c *collector) appearances(v *View, mentions []mentionRow) {
	t := &v.entities
	slices.SortFunc(mentions, func(a, b mentionRow) int {
		return cmp.Compare(c.articleRank[a.article], c.articleRank[b.article])
	})
	first := len(t.appearArticle.items)
	for _, m := range mentions {
		if m.article == 0 {
			continue
		}
		a := c.articleRank[m.article]
		k := len(t.appearArticle.items) - 1
		if k < first || t.appearArticle.items[k] != a {
			t.appearArticle.items = append(t.appearArticle.items, a)
			t.appearMentions = append(t.appearMentions, 0)
			t.appearSections = append(t.appearSections, 0)
			k++
		}
		if m.form != 0 {
			t.appearMentions[k]++
		}
		if s := v.articles.sectionAt(a, m.start); s != noSection {
			t.appearSections[k] |= 1 << s
		}
	}
	t.appearArticle.endList()
}

// entityFacts adds what is said of the next entity itself. It reorders the facts.
func (c *collector) entityFacts(t *entityTable, r Ref, facts []factRow) {
	var values [factValidTo + 1][]stringRef
	var places []int32
	slices.SortFunc(facts, func(a, b factRow) int {
		return cmp.Or(cmp.Compare(c.articleRank[a.article], c.articleRank[b.article]),
			cmp.Compare(a.start, b.start), cmp.Compare(a.number, b.number), cmp.Compare(a.value, b.value))
	})
	for _, f := range facts {
		if f.predicate == factPlace {
			places = append(places, f.number)
			continue
		}
		values[f.predicate] = append(values[f.predicate], f.value)
	}
	c.addSameAs(t, values[factSameAs])

	date := func(kind factKind) dateRef { return c.dates.refs[graph.Date(c.text.at(c.modal(values[kind])))] }
	switch graph.EntityTypes[t.kind[r]] {
	case graph.Agreement:
		count, _ := strconv.Atoi(c.text.at(c.modal(values[factCount])))
		t.agreements = append(t.agreements, agreementRow{
			kind:   c.modal(values[factKindOf]),
			period: c.modal(values[factPeriod]),
			count:  int32(max(count, 1)),
			signed: date(factSigned),
			fields: c.distinctFields(values[factField]),
		})
	case graph.Event:
		t.events = append(t.events, eventRow{date(factDate), c.modalPlace(places)})
	}
	if len(values[factValidFrom])+len(values[factValidTo]) > 0 {
		t.valid = append(t.valid, validity{r, date(factValidFrom), date(factValidTo)})
	}
}

func (c *collector) addSameAs(t *entityTable, codes []stringRef) {
	slices.SortFunc(codes, func(a, b stringRef) int { return cmp.Compare(c.text.at(a), c.text.at(b)) })
	t.sameAs.items = append(t.sameAs.items, slices.Compact(codes)...)
	t.sameAs.endList()
}

// distinctFields leaves out the sectors that fold like an earlier one.
func (c *collector) distinctFields(fields []stringRef) []stringRef {
	var out, seen []stringRef
	for _, f := range fields {
		if fold := c.fold(f); !slices.Contains(seen, fold) {
			seen = append(seen, fold)
			out = append(out, f)
		}
	}
	return out
}

// modalPlace returns the place that is named most often, then the one of the
// least handle.
func (c *collector) modalPlace(places []int32) Ref {
	refs := make([]Ref, len(places))
	for i, p := range places {
		refs[i] = c.entityRank[p]
	}
	slices.Sort(refs)
	best, most := Ref(None), 0
	for len(refs) > 0 {
		n := 1
		for n < len(refs) && refs[n] == refs[0] {
			n++
		}
		if n > most {
			best, most = refs[0], n
		}
		refs = refs[n:]
	}
	return best
}

// id returns the id of an entity of the unfinished view.
func (c *collector) id(v *View, r Ref) graph.ID { return graph.ID(c.text.at(v.entities.id[r])) }
