package projection

import (
	"slices"
	"sort"

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

// ID returns the entity's id.
func (v *View) ID(r Ref) graph.ID {
	if v.delta == nil {
		return graph.ID(v.base.entities.labels.at(2 * stringRef(r)))
	}
	return graph.ID(v.idBeside(r))
}

// Type returns the entity's type, which its id begins with.
func (v *View) Type(r Ref) graph.EntityType { return graph.EntityTypes[v.kind(r)] }

// Name returns the preferred name: the canonical one where a table has one,
// else the fullest form among those in common use.
func (v *View) Name(r Ref) string {
	if v.delta == nil {
		return v.base.entities.labels.at(2*stringRef(r) + 1)
	}
	return v.nameBeside(r)
}

// Aliases returns the other forms of the name, most frequent first. Forms that
// fold alike count as one, shown as it is written most often.
func (v *View) Aliases(r Ref) []string { return v.text.all(v.namesOf(v.entityNo(r))[1:]) }

// SameAs returns codes and IRIs of the entity elsewhere, in order.
func (v *View) SameAs(r Ref) []string {
	e := v.entityNo(r)
	if rec := v.changedEntity(e); rec != nil {
		return v.text.all(rec.sameAs)
	}
	return v.text.all(v.base.entities.sameAs.at(int(e)))
}

// Mentions returns in how many places articles mention the entity, by name or
// by description.
func (v *View) Mentions(r Ref) int { return int(v.mentionsOf(v.entityNo(r))) }

// Seen returns the dates of the earliest and the latest article that mentions
// the entity; "" where none of them is dated.
func (v *View) Seen(r Ref) (first, last graph.Date) {
	articles := v.appearancesOf(v.entityNo(r))
	dated := sort.Search(len(articles), func(i int) bool { return !v.published(articles[i].article).date.HasYear() })
	if dated == 0 {
		return "", ""
	}
	return v.published(articles[dated-1].article).date, v.published(articles[0].article).date
}

// Agreement returns what is said of an agreement; an entity of another type
// gives the zero value.
func (v *View) Agreement(r Ref) AgreementFacts {
	about := v.aboutEntity(v.entityNo(r))
	row := about.agreement
	if row == nil {
		return AgreementFacts{}
	}
	return AgreementFacts{
		Kind:   graph.AgreementKind(v.text.at(row.kind)),
		Count:  int(row.count),
		Fields: v.text.all(about.fields),
		Signed: v.dates[row.signed].date,
		Period: v.text.at(row.period),
	}
}

// Event returns what is said of an event; an entity of another type gives no
// date and no place.
func (v *View) Event(r Ref) EventFacts {
	row := v.aboutEntity(v.entityNo(r)).event
	if row == nil {
		return EventFacts{Place: None}
	}
	return EventFacts{Date: v.dates[row.date].date, Place: v.ref(row.place)}
}

// Valid returns the first and last day on which a province exists, as the
// table of provinces has it; "" is open.
func (v *View) Valid(r Ref) (from, to graph.Date) {
	row := v.aboutEntity(v.entityNo(r)).valid
	if row == nil {
		return "", ""
	}
	return v.dates[row.from].date, v.dates[row.to].date
}

// Appearances returns the articles that mention the entity, newest first.
func (v *View) Appearances(r Ref) []Appearance {
	rows := v.appearancesOf(v.entityNo(r))
	out := make([]Appearance, len(rows))
	for i, a := range rows {
		out[i] = Appearance{v.artRef(a.article), sectionSets[a.sections()], a.mentions()}
	}
	return out
}

// NumAppearances returns how many articles mention the entity.
func (v *View) NumAppearances(r Ref) int { return len(v.appearancesOf(v.entityNo(r))) }

// Out returns the relations from the entity, in the order of [RelRef]. A
// relation without direction goes from the lesser id to the greater. The slice
// is shared.
func (v *View) Out(r Ref) []RelRef {
	if v.delta == nil {
		return sameLayout[RelRef](v.base.entities.out.at(int(r)))
	}
	if f := v.delta.flat.lists.Load(); f != nil {
		return f.out.at(int(r))
	}
	return v.relRefs(v.outOf(v.entityNo(r)))
}

// In returns the relations to the entity, in the order of [RelRef]. The slice
// is shared.
func (v *View) In(r Ref) []RelRef {
	if v.delta == nil {
		return sameLayout[RelRef](v.base.entities.in.at(int(r)))
	}
	if f := v.delta.flat.lists.Load(); f != nil {
		return f.in.at(int(r))
	}
	return v.relRefs(v.inOf(v.entityNo(r)))
}

func (v *View) relRefs(list []relationNo) []RelRef {
	v.translating(len(list))
	out := make([]RelRef, len(list))
	for i, n := range list {
		out[i] = RelRef(v.delta.relations.rank(int32(n)))
	}
	return out
}

// Links returns the relations of the entity in either direction, in the order
// of [RelRef]; one from the entity to itself once. The slice is shared.
func (v *View) Links(r Ref) []Link {
	if v.delta == nil {
		off := v.base.entities.links.off
		return sameLinks(v.base.entities.links.items[off[r]:off[r+1]])
	}
	return v.translatedLinks(r)
}

func (v *View) translatedLinks(r Ref) []Link {
	if f := v.delta.flat.lists.Load(); f != nil {
		return f.links.at(int(r))
	}
	list := v.linksOf(v.entityNo(r))
	v.translating(len(list))
	out := make([]Link, len(list))
	for i, l := range list {
		out[i] = Link{RelRef(v.delta.relations.rank(int32(l.relation))), l.far.to(v.delta.entities.rank(l.far.entity()))}
	}
	return out
}

// Entities returns the entities of the types, or all where none is named, most
// mentioned first, then by name and id.
func (v *View) Entities(types ...graph.EntityType) []Ref {
	set := typeSet(types)
	if set == allTypes {
		return numbers[Ref](v.NumEntities())
	}
	var out []Ref
	for kind := range v.base.entities.ofType.lists() {
		if set&(1<<kind) == 0 {
			continue
		}
		list := v.base.entities.ofType.at(kind)
		if v.delta == nil {
			out = append(out, sameLayout[Ref](list)...)
			continue
		}
		for _, e := range list {
			if v.delta.entities.at(int32(e)) == nil {
				out = append(out, v.ref(e))
			}
		}
	}
	if v.delta != nil {
		for _, p := range v.delta.entities.placed {
			if set&(1<<v.kindOf(entityNo(p.no))) != 0 {
				out = append(out, v.ref(entityNo(p.no)))
			}
		}
	}
	slices.Sort(out)
	return out
}

const allTypes = 1<<numTypes - 1

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
