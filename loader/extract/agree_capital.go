package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// dropCapitals takes the capital out of the sides of an agreement that its state is a side of: in
// the headline "Phnom Penh et Hanoi scellent six accords" it stands for the state. So does any bare
// town or province, "Abidjan", in French, of an agreement of two states of which one is its own.
func (s *section) dropCapitals() {
	states := map[*entity]map[string]bool{}
	for _, st := range s.stmts {
		if st.typ == graph.PartyTo && st.from.typ == graph.Country && st.from.table != nil {
			if states[st.to] == nil {
				states[st.to] = map[string]bool{}
			}
			states[st.to][st.from.table.Country] = true
		}
	}
	s.stmts = slices.DeleteFunc(s.stmts, func(st *statement) bool {
		if st.typ != graph.PartyTo || !placeLike(st.from.typ) {
			return false
		}
		code := s.stateOf(st.from, 0)
		if !states[st.to][code] {
			return false
		}
		if len(states[st.to]) > 1 && s.lang.Code == "fr" && !s.onceWithNoun(st.from) {
			return true
		}
		n := st.from.table
		if n == nil {
			return false
		}
		c := s.lx.Names.Countries[n.Country]
		return c != nil && c.HasCapital(n.Canonical)
	})
}

// onceWithNoun reports whether the section tells of a town once as one, by the noun before it: "la ville
// de A", "le maire de A".
func (s *section) onceWithNoun(e *entity) bool {
	return slices.ContainsFunc(e.mentions, func(m *mention) bool {
		if m.head != nil {
			return true
		}
		k := m.from - 1
		for k > s.firstOf(m.from) && s.is(k, class.De) {
			k--
		}
		return s.is(k, class.PlaceNoun) || k < m.from-1 && (s.is(k, class.Post) || s.is(k, class.Body))
	})
}
