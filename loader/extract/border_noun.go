package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ofBorder reports whether a state only tells which border is meant, so that it is none of "les
// parties" behind it: "la frontière terrestre Vietnam-Laos".
func (s *section) ofBorder(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Country || !s.compoundMember(m) {
		return false
	}
	k := m.from - 1
	for k > s.firstOf(m.from) && (s.cover[k] != nil && s.cover[k].typ == graph.Country || s.dash(k) || s.text(k) == "-" || s.is(k, class.Adjective) || s.adjectival(k)) {
		k--
	}
	return s.is(k, class.Border)
}
