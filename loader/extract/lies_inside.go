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

// insideBehind reports whether unit b only says in which province the place a right before it lies:
// "la ville de A dans la province du B".
func (s *section) insideBehind(a, b unit) bool {
	return placeLike(a.typ) && placeLike(b.typ) && b.from >= a.to && s.insideOf(a.to) == b.m.to
}
