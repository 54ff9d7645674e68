package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// commonLegislature reports whether a mention calls the legislature of a state by what it is, not by its
// name: "le parlement lao", "les organes législatifs vietnamien et russe".
func (s *section) commonLegislature(m *mention) bool {
	if s.lang.Code != "fr" || m.nominal {
		return false
	}
	model := m
	if m.base != nil {
		model = m.base
	}
	if model.head == nil || model.head.Attrs["kind"] != "legislature" || s.toks[headToken(s, model)].Cap && !s.pluralHead(model) {
		return false
	}
	owners := m.owners()
	return len(owners) == 1 && owners[0].typ == graph.Country
}

// legislatureNamed returns the legislature that a story names of the state whose it is in mention m, which
// only calls it one; nil where it names none or two, as of a state with two chambers.
func (s *section) legislatureNamed(m *mention, keys map[*entity]bodyKey) *entity {
	if !s.commonLegislature(m) || m.owners()[0].ent == nil {
		return nil
	}
	state := m.owners()[0].ent
	var found *entity
	for _, e := range s.entities {
		if e.typ != graph.Organization || !s.sameStory(e, m) || !s.legislatesFor(e, state, keys) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// legislatesFor reports whether a body is the legislature of a state by its name: "Assemblée nationale
// lao", "Douma", and without a state the national one of the state that the article writes from.
func (s *section) legislatesFor(e, state *entity, keys map[*entity]bodyKey) bool {
	if e.table != nil {
		return e.table.Kind == "parliament" && state.table != nil && e.table.Country == state.table.Country
	}
	named := slices.ContainsFunc(e.mentions, func(x *mention) bool {
		return x.head != nil && x.head.Attrs["kind"] == "legislature" && !x.nominal && s.toks[headToken(s, x)].Cap && (s.hasClass(x, class.National) || x.head.Attrs["local"] != "yes")
	})
	owners := keys[e].owners
	return named && (len(owners) == 1 && owners[0] == state || len(owners) == 0 && e.owner == nil && s.home != "" && s.stateOf(state, 0) == s.home)
}

// stateOfHouse returns the state whose parliament has a house that goes by its state as well, or nil: "le Sénat
// du Parlement de la République tchèque" is "le Sénat tchèque".
func (s *section) stateOfHouse(m, owner *mention) *entity {
	if s.lang.Code != "fr" || m.head == nil || owner.head == nil || owner.typ != graph.Organization || m.head.Attrs["kind"] != "legislature" || owner.head.Attrs["kind"] != "legislature" || len(owner.inner) != 1 || owner.inner[0].typ != graph.Country {
		return nil
	}
	return owner.inner[0].ent
}

// houseOf returns the parliament at which a committee is told to sit, right behind its name: "la commission des finances à
// l'Assemblée nationale", "au Sénat"; or nil.
func (s *section) houseOf(m *mention) *mention {
	k := m.to
	if s.lang.Code != "fr" || m.head.Attrs["topics"] != "yes" || !s.is(k, class.AtThe) && !s.is(k, class.At) {
		return nil
	}
	if k++; s.is(k, class.Article) {
		k++
	}
	c := s.coverAt(k)
	if c == nil || c.from != k || c.typ != graph.Organization || c.ent == nil || c.dead {
		return nil
	}
	house := func(x *mention) bool {
		return x.head != nil && x.head.Attrs["kind"] == "legislature" || x.name != nil && x.name.Kind == "parliament"
	}
	if !slices.ContainsFunc(c.ent.mentions, house) {
		return nil
	}
	return c
}
