package projection

import (
	"cmp"
	"slices"
	"strconv"

	"entente/graph"
)

// An aboutEntity is what facts say of an entity itself.
type aboutEntity struct {
	agreement *agreementRow // nil for other types
	fields    []stringRef   // of the agreement
	event     *eventRow     // nil for other types
	valid     *validity     // nil where no table says it
}

// about sums up the facts, which come newest article first, then in the order
// of the text. idOf returns the id of an entity.
func (c *collector) about(kind graph.EntityType, facts []factRow, idOf func(entityNo) string) aboutEntity {
	var about aboutEntity
	var values [numFacts][]stringRef
	var places []entityNo
	for _, f := range facts {
		if f.predicate == factPlace {
			places = append(places, entityNo(f.number))
			continue
		}
		values[f.predicate] = append(values[f.predicate], f.value)
	}
	date := func(kind factKind) dateRef { return c.dates.refs[graph.Date(c.text.at(c.modal(values[kind])))] }
	switch kind {
	case graph.Agreement:
		count, _ := strconv.Atoi(c.text.at(c.modal(values[factCount])))
		about.agreement = &agreementRow{
			kind:   c.modal(values[factKindOf]),
			period: c.modal(values[factPeriod]),
			count:  int32(max(count, 1)),
			signed: date(factSigned),
		}
		about.fields = c.distinctFields(values[factField])
	case graph.Event:
		about.event = &eventRow{date: date(factDate), place: modalPlace(places, idOf)}
	}
	if len(values[factValidFrom])+len(values[factValidTo]) > 0 {
		about.valid = &validity{from: date(factValidFrom), to: date(factValidTo)}
	}
	return about
}

// addAbout adds what is said of the next entity itself.
func (t *entityTable) addAbout(e entityNo, about aboutEntity) {
	if about.agreement != nil {
		about.agreement.entity = e
		t.agreements = append(t.agreements, *about.agreement)
		t.agreementFields.add(about.fields...)
	}
	if about.event != nil {
		about.event.entity = e
		t.events = append(t.events, *about.event)
	}
	if about.valid != nil {
		about.valid.entity = e
		t.valid = append(t.valid, *about.valid)
	}
}

// number puts facts in order, and gives them the numbers of entities and
// articles in place of the collector's.
func (c *collector) number(facts []factRow) []factRow {
	for i := range facts {
		f := &facts[i]
		f.entity, f.article = c.entityNos[f.entity], c.articleNos[f.article]
		if f.predicate == factPlace {
			f.number = int32(c.entityNos[f.number])
		}
	}
	slices.SortFunc(facts, func(a, b factRow) int { return cmp.Or(cmp.Compare(a.article, b.article), c.compareFacts(a, b)) })
	return facts
}

// compareFacts orders the facts of one article.
func (c *collector) compareFacts(a, b factRow) int {
	return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.predicate, b.predicate),
		cmp.Compare(a.number, b.number), cmp.Compare(c.text.at(a.value), c.text.at(b.value)))
}

// sameAs returns the codes among the forms, in order.
func (c *collector) sameAs(forms []formRow) []stringRef {
	var codes []stringRef
	for _, f := range forms {
		if f.role == roleSameAs {
			codes = append(codes, f.text)
		}
	}
	slices.SortFunc(codes, func(a, b stringRef) int { return cmp.Compare(c.text.at(a), c.text.at(b)) })
	return codes
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
// least id.
func modalPlace(places []entityNo, idOf func(entityNo) string) entityNo {
	slices.Sort(places)
	best, most := entityNo(None), 0
	for len(places) > 0 {
		n := 1
		for n < len(places) && places[n] == places[0] {
			n++
		}
		if n > most || n == most && idOf(places[0]) < idOf(best) {
			best, most = places[0], n
		}
		places = places[n:]
	}
	return best
}

// idOf returns the ids of entities of the unfinished base.
func (c *collector) idOf(b *base) func(entityNo) string {
	return func(e entityNo) string { return c.text.at(b.entities.id[e]) }
}
