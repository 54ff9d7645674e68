package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// capitalStates makes states of the capitals that stand for them: "les négociations avec
// Séoul", "l'accord entre Rome et Monaco", "Pékin a demandé à …". A capital that the
// section tells of as a town, by a noun before it or as where a post is held, is one
// everywhere; so is the one of the state that the article is written in, unless the two
// of a pair are capitals both.
func (s *section) capitalStates() {
	var towns map[string]bool
	for i, m := range s.names {
		if !s.capitalName(m) {
			continue
		}
		if towns == nil {
			towns = s.toldAsTowns()
		}
		if towns[m.name.Country] {
			continue
		}
		first, last := s.bounds(m.from)
		if other := s.capitalBeside(i, first, last); other != nil && !towns[other.name.Country] && !s.townsTogether() {
			s.makeState(m)
			s.makeState(other)
			continue
		}
		switch {
		case s.is(m.from-1, class.Between) && !s.linksPlaces(m.from-1, first):
			if other := s.behindAnd(i); other != nil && s.stateOrCapital(other) && !towns[other.name.Country] {
				s.makeState(m)
				if s.capitalName(other) {
					s.makeState(other)
				}
			}
		case m.name.Country == s.home:
		case s.is(m.from-1, class.With):
			if s.listedTown(i) {
				continue
			}
			if other := s.behindAnd(i); other != nil {
				if !s.stateOrCapital(other) || towns[other.name.Country] {
					continue
				}
				if s.capitalName(other) {
					s.makeState(other)
				}
			}
			s.makeState(m)
		case m.from == s.afterDateline(first, last) && s.actsAsState(m.to, last),
			s.is(m.from-1, class.ClauseBorder) && s.actsAsState(m.to, last),
			s.endsClass(m.from-1, class.AsksState, first) && (s.is(m.to, class.De) || s.is(m.to, class.For)):
			s.makeState(m)
		}
	}
}

// capitalBeside returns the other one of two capitals that together are the subject of a clause: "Rabat et
// Dakar ont signé un accord"; or nil.
func (s *section) capitalBeside(i, first, last int) *mention {
	m := s.names[i]
	if m.from != s.afterDateline(first, last) && !s.is(m.from-1, class.ClauseBorder) && s.text(m.from-1) != ":" {
		return nil
	}
	other := s.behindAnd(i)
	if other == nil || !s.capitalName(other) || other.name.Country == m.name.Country {
		return nil
	}
	k := other.to
	if s.is(k, class.ReflexiveClitic) {
		k++
	}
	if k < last && (s.is(k, class.PerfectAuxiliary) || s.is(k, class.PassiveAuxiliary) || s.startsVerb(k)) {
		return other
	}
	return nil
}

// townsTogether reports whether the section tells of towns in the plural, or of twins, so that two capitals
// may be the towns themselves: "Paris et Rabat ont signé un pacte. Les deux villes …".
func (s *section) townsTogether() bool {
	if s.said.Has(class.Twinned) {
		return true
	}
	for k := range s.toks {
		h, ok := s.classAt(k, class.PairNoun)
		if ok && h.entry.Attrs["type"] == string(graph.Place) && s.lang.Ends(s.fold(k), class.PluralEnding) && !s.lang.Lists(class.CapitalCity, singularWord(s.fold(k))) {
			return true
		}
	}
	return false
}

// actsAsState reports whether a verb stands at token k that tells what governments do.
func (s *section) actsAsState(k, last int) bool {
	for k < last && !s.is(k, class.StateVerb) && (s.is(k, class.Auxiliary) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.Adv) || s.is(k, class.Negation) || s.is(k, class.NegationMark)) {
		k++
	}
	return k < last && s.is(k, class.StateVerb)
}

// capitalName reports whether a mention is the name of a state's capital.
func (s *section) capitalName(m *mention) bool {
	return m.name != nil && m.name.IsCapital && m.form == lexicon.FullName && placeLike(m.typ)
}

// stateOrCapital reports whether a mention names a state or its capital.
func (s *section) stateOrCapital(m *mention) bool {
	return m.typ == graph.Country && m.name != nil && !nominalForm(m) || s.capitalName(m)
}

// behindAnd returns the name that "et" joins to the name number i, or nil.
func (s *section) behindAnd(i int) *mention {
	m := s.names[i]
	if !s.is(m.to, class.PlainAnd) {
		return nil
	}
	k := m.to + 1
	for s.is(k, class.DefiniteArticle) {
		k++
	}
	if i+1 < len(s.names) && s.names[i+1].from == k {
		return s.names[i+1]
	}
	return &mention{}
}

// listedTown reports whether a list of towns goes on behind the name number i: "jumelée avec Dakar,
// Lyon et Porto".
func (s *section) listedTown(i int) bool {
	if i+1 >= len(s.names) || s.text(s.names[i].to) != "," {
		return false
	}
	next := s.names[i+1]
	return next.from == s.names[i].to+1 && placeLike(next.typ) && next.form == lexicon.FullName && !s.capitalName(next)
}

// linksPlaces reports whether "entre" at token k tells of a way from one town to the other,
// which begins in the sentence with a noun of routes: "les vols entre Hanoi et Paris".
func (s *section) linksPlaces(k, first int) bool {
	for x := k - 1; x >= max(first, k-4); x-- {
		if s.is(x, class.RouteNoun) {
			return true
		}
	}
	return false
}

// toldAsTowns returns the states whose capital the section tells of as a town.
func (s *section) toldAsTowns() map[string]bool {
	out := map[string]bool{}
	for _, m := range s.names {
		if !s.capitalName(m) {
			continue
		}
		k := m.from - 1
		if s.is(k, class.De) {
			k--
		}
		begins := m.from == s.firstOf(m.from)
		if s.text(m.to) == "," && s.is(m.to+1, class.CapitalCity) || !begins && (k < m.from-1 && s.endsClass(k, class.Body, s.firstOf(k)) || s.is(k, class.PlaceHead) || s.is(k, class.CapitalCity) || k < m.from-1 && (s.is(k, class.Body) || s.is(k, class.Post))) || m.seat != "" {
			out[m.name.Country] = true
		}
	}
	return out
}

// makeState lets a capital's name stand for its state.
func (s *section) makeState(m *mention) {
	m.name, m.typ, m.form = s.lx.Names.Countries[m.name.Country], graph.Country, lexicon.Capital
}
