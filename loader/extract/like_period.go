package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
)

// samePeriodAndPlaces reports whether two definite agreements are one because they have one noun, are
// for the same years and name the same provinces and towns: "le programme entre les femmes de A et de
// B pour 2021-2025 … le programme entre l'Union des femmes de A et le Service de B pour 2021-2025".
func (s *section) samePeriodAndPlaces(x, m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Agreement || x.head == nil || x.head != m.head || s.indefinite(m.from) || s.storyAt(x.from) != s.storyAt(m.from) {
		return false
	}
	p := s.periodIn(m)
	if p == "" || p != s.periodIn(x) {
		return false
	}
	a, b := map[*lexicon.Name]bool{}, map[*lexicon.Name]bool{}
	placesWithin(x, a)
	placesWithin(m, b)
	return len(a) > 1 && len(a) == len(b) && within(a, b)
}

// placesWithin adds the names of provinces and towns inside a mention to the set.
func placesWithin(m *mention, set map[*lexicon.Name]bool) {
	for _, in := range m.inner {
		if in.name != nil && (in.typ == graph.Province || in.typ == graph.Place && in.name.Kind != "region") {
			set[in.name] = true
		}
		placesWithin(in, set)
	}
}

// otherSides reports whether two agreements are told to be between other provinces or towns: "l'accord
// entre A et B pour 2021-2025 … l'accord entre A et C pour 2021-2025".
func (s *section) otherSides(x, m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Agreement {
		return false
	}
	a, b := map[*lexicon.Name]bool{}, map[*lexicon.Name]bool{}
	placesBetween(s, x, a)
	placesBetween(s, m, b)
	return len(a) > 1 && len(b) > 1 && !within(a, b) && !within(b, a)
}

// placesBetween adds the names of the provinces and towns behind "entre" in an agreement's name.
func placesBetween(s *section, m *mention, set map[*lexicon.Name]bool) {
	for _, in := range m.inner {
		if s.behindBetween(m, in) && in.name != nil && (in.typ == graph.Province || in.typ == graph.Place && in.name.Kind != "region") {
			set[in.name] = true
		}
	}
}

// within reports whether all names of one set are in another.
func within(a, b map[*lexicon.Name]bool) bool {
	for n := range a {
		if !b[n] {
			return false
		}
	}
	return true
}
