package projection

import (
	"slices"

	"entente/graph"
)

// AgreementFacts is what is said of an agreement itself. Where articles
// differ, the value that most passages give stands.
type AgreementFacts struct {
	Kind   graph.AgreementKind // "" where unsaid
	Count  int                 // instruments that it stands for, at least 1
	Fields []string            // sectors, in the order of the text
	Signed graph.Date
	Period string // "2026-2030"
}

// EventFacts is what is said of an event itself, chosen as [AgreementFacts].
type EventFacts struct {
	Date  graph.Date
	Place Ref // None where unsaid
}

// An Appearance is an article that mentions an entity.
type Appearance struct {
	Article  ArtRef
	Sections []graph.SectionKind // that mention it, Main first; shared
	Mentions int                 // in this article
}

// entityTable holds the entities as columns, indexed by Ref.
type entityTable struct {
	id       []stringRef
	kind     []uint8 // index into graph.EntityTypes
	mentions []int32
	names    csr[stringRef] // preferred name, then aliases
	sameAs   csr[stringRef]
	byID     []Ref   // in the order of ids
	ofType   [][]Ref // by kind
	out, in  csr[RelRef]
	links    csr[Link]

	appearArticle  csr[ArtRef] // newest first
	appearMentions []int32     // beside appearArticle
	appearSections []uint8     // beside appearArticle; bit i is sectionKinds[i]

	agreements []agreementRow // beside ofType[AGREEMENT]
	events     []eventRow     // beside ofType[EVENT]
	valid      []validity     // in the order of entities
}

type agreementRow struct {
	kind, period stringRef
	count        int32
	signed       dateRef
	fields       []stringRef
}

type eventRow struct {
	date  dateRef
	place Ref
}

type validity struct {
	entity   Ref
	from, to dateRef
}

// ID returns the entity's id.
func (v *View) ID(r Ref) graph.ID { return graph.ID(v.text.at(v.entities.id[r])) }

// Type returns the entity's type, which its id begins with.
func (v *View) Type(r Ref) graph.EntityType { return graph.EntityTypes[v.entities.kind[r]] }

// Name returns the preferred name: the canonical one where a table has one,
// else the fullest form among those in common use.
func (v *View) Name(r Ref) string { return v.text.at(v.entities.names.at(int(r))[0]) }

// Aliases returns the other forms of the name, most frequent first. Forms that
// fold alike count as one, shown as it is written most often.
func (v *View) Aliases(r Ref) []string { return v.text.all(v.entities.names.at(int(r))[1:]) }

// SameAs returns codes and IRIs of the entity elsewhere, in order.
func (v *View) SameAs(r Ref) []string { return v.text.all(v.entities.sameAs.at(int(r))) }

// Mentions returns in how many places articles mention the entity, by name or
// by description.
func (v *View) Mentions(r Ref) int { return int(v.entities.mentions[r]) }

// Seen returns the dates of the earliest and the latest article that mentions
// the entity; "" where none of them is dated.
func (v *View) Seen(r Ref) (first, last graph.Date) {
	articles := v.entities.appearArticle.at(int(r))
	dated, _ := slices.BinarySearch(articles, v.articles.undated)
	if dated == 0 {
		return "", ""
	}
	return v.published(articles[dated-1]), v.published(articles[0])
}

// Agreement returns what is said of an agreement; an entity of another type
// gives the zero value.
func (v *View) Agreement(r Ref) AgreementFacts {
	i, ok := slices.BinarySearch(v.entities.ofType[agreementKind], r)
	if !ok {
		return AgreementFacts{}
	}
	row := &v.entities.agreements[i]
	return AgreementFacts{
		Kind:   graph.AgreementKind(v.text.at(row.kind)),
		Count:  int(row.count),
		Fields: v.text.all(row.fields),
		Signed: v.dates[row.signed].date,
		Period: v.text.at(row.period),
	}
}

// Event returns what is said of an event; an entity of another type gives no
// date and no place.
func (v *View) Event(r Ref) EventFacts {
	i, ok := slices.BinarySearch(v.entities.ofType[eventKind], r)
	if !ok {
		return EventFacts{Place: None}
	}
	row := v.entities.events[i]
	return EventFacts{Date: v.dates[row.date].date, Place: row.place}
}

// Valid returns the first and last day on which a province exists, as the
// table of provinces has it; "" is open.
func (v *View) Valid(r Ref) (from, to graph.Date) {
	i, ok := slices.BinarySearchFunc(v.entities.valid, r, func(e validity, r Ref) int { return int(e.entity - r) })
	if !ok {
		return "", ""
	}
	e := v.entities.valid[i]
	return v.dates[e.from].date, v.dates[e.to].date
}

// Appearances returns the articles that mention the entity, newest first.
func (v *View) Appearances(r Ref) []Appearance {
	first := v.entities.appearArticle.off[r]
	articles := v.entities.appearArticle.at(int(r))
	out := make([]Appearance, len(articles))
	for i, a := range articles {
		n := int(first) + i
		out[i] = Appearance{a, sectionSets[v.entities.appearSections[n]], int(v.entities.appearMentions[n])}
	}
	return out
}

// NumAppearances returns how many articles mention the entity.
func (v *View) NumAppearances(r Ref) int { return len(v.entities.appearArticle.at(int(r))) }

// Out returns the relations from the entity, in the order of [RelRef]. A
// relation without direction goes from the lesser id to the greater. The slice
// is shared.
func (v *View) Out(r Ref) []RelRef { return v.entities.out.at(int(r)) }

// In returns the relations to the entity, in the order of [RelRef]. The slice
// is shared.
func (v *View) In(r Ref) []RelRef { return v.entities.in.at(int(r)) }

// A Link is a relation as seen from one of its ends.
type Link struct {
	Relation RelRef
	Other    Ref // the end at the far side
}

// Links returns the relations of the entity in either direction, in the order
// of [RelRef]; one from the entity to itself once. The slice is shared.
func (v *View) Links(r Ref) []Link { return v.entities.links.at(int(r)) }

// Entities returns the entities of the types, or all where none is named, most
// mentioned first, then by name and id.
func (v *View) Entities(types ...graph.EntityType) []Ref {
	set := typeSet(types)
	if set == allTypes {
		return handles[Ref](v.NumEntities())
	}
	var out []Ref
	for kind, list := range v.entities.ofType {
		if set&(1<<kind) != 0 {
			out = append(out, list...)
		}
	}
	slices.Sort(out)
	return out
}

const (
	allTypes      = 1<<8 - 1
	agreementKind = 6
	eventKind     = 7
)

// typeSet returns the types as a set of bits, bit i for graph.EntityTypes[i];
// no types are all of them.
func typeSet(types []graph.EntityType) uint8 {
	if len(types) == 0 {
		return allTypes
	}
	var set uint8
	for _, t := range types {
		if i := slices.Index(graph.EntityTypes, t); i >= 0 {
			set |= 1 << i
		}
	}
	return set
}

// handles returns 0…n-1.
func handles[T ~int32](n int) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = T(i)
	}
	return out
}
