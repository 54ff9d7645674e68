package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// insideHead returns the token behind "dans la province de" at token k, where a name stands, or 0.
func (s *section) insideHead(k int) int {
	if s.lang.Code != "fr" || k < 1 || !s.is(k, class.Inside) && !s.is(k, class.Locative) || !s.is(k+1, class.Article) {
		return 0
	}
	h, ok := s.classAt(k+2, class.PlaceHead)
	if !ok || h.entry.Attrs["type"] != string(graph.Province) {
		return 0
	}
	n := k + 2 + h.n
	if de, ok := s.deAt(n); ok {
		n += de
	}
	return n
}

// insideOf returns the token behind "dans la province de" at token k and the place named there, in which
// the place told of right before lies, or 0: "la ville de A | dans la province du B | et la commune de C".
func (s *section) insideOf(k int) int {
	n := s.insideHead(k)
	if n == 0 {
		return 0
	}
	c := s.coverAt(n)
	if c == nil || c.from != n || !placeLike(c.typ) {
		return 0
	}
	return c.to
}

// aroundPlace reports whether a place is named only as that in which the one right before it lies.
func (s *section) aroundPlace(m *mention) bool {
	const reach = 6 // tokens of "dans la province de"
	if m.typ == graph.Province && s.provinceOfTown(m, reach) {
		return true
	}
	for k := max(s.firstOf(m.from)+1, m.from-reach); k < m.from; k++ {
		if s.insideHead(k) != m.from {
			continue
		}
		for _, x := range s.mentions {
			if x.to == k && placeLike(x.typ) && !x.dead {
				return true
			}
		}
	}
	return false
}

// provinceOfTown reports whether a province stands in an apposition to a town or to a town's body right before
// it, which lies there: "le Comité populaire de la ville de A, province de B".
func (s *section) provinceOfTown(m *mention, reach int) bool {
	for k := m.from - 1; k > max(s.firstOf(m.from), m.from-reach); k-- {
		if s.text(k) != "," {
			continue
		}
		if !s.is(k+1, class.FirstLevel) || s.pluralNoun(k+1) {
			return false
		}
		for _, x := range s.mentions {
			if x.to == k && !x.dead && (x.typ == graph.Place || x.typ == graph.Organization && s.ofTown(x)) {
				return true
			}
		}
		return false
	}
	return false
}

// ofTown reports whether a body's name ends with the town whose it is, be it one that nobody knows: "le
// gouvernement populaire de la ville de A".
func (s *section) ofTown(m *mention) bool {
	if o := s.placeOwner(m); o != nil {
		return o.typ == graph.Place
	}
	for k := m.to - 2; k > m.from; k-- {
		if h, ok := s.classAt(k, class.PlaceHead); ok {
			return h.entry.Attrs["type"] == string(graph.Place)
		}
	}
	return false
}

// insideBehind reports whether unit b only says in which province the place a right before it lies:
// "la ville de A dans la province du B".
func (s *section) insideBehind(a, b unit) bool {
	return placeLike(a.typ) && placeLike(b.typ) && b.from >= a.to && s.insideOf(a.to) == b.m.to
}
