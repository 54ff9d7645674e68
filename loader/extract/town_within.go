package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// townWithin reports whether token i begins, within the name of an agreement or event, what a
// noun calls a town, or a province in a state: "mémorandum sur le jumelage de la ville de New
// Haven", "rencontre des acteurs de la province de la Testoé au Burkina Faso".
func (s *section) townWithin(i, first int) bool {
	c := s.cover[i]
	if s.lang.Code != "fr" || c.typ != graph.Agreement && c.typ != graph.Event || c.name != nil || i == c.from || i == first || s.onlyCompass(i, 1) && s.oneOfSeveral(i) || slices.ContainsFunc(c.inner, func(in *mention) bool { return in.from <= i && i < in.to }) {
		return false
	}
	if slices.ContainsFunc(s.names, func(m *mention) bool { return m.from <= i && i < m.to && !m.dead }) {
		return false // named by a table, beside the phrase: "le département de Mayotte"
	}
	if s.placeHeadBefore(i) == string(graph.Place) && s.is(i-1, class.De) || s.besideTown(i, c) {
		return true
	}
	return s.placeHeadBefore(i) == string(graph.Province) && s.statedState(i+1) != ""
}

// besideTown reports whether token i begins the second of two whom "entre" governs in the name of an agreement, the
// first of which is a town: "la charte de jumelage entre A et | B".
func (s *section) besideTown(i int, c *mention) bool {
	if c.typ != graph.Agreement || !s.is(i-1, class.PlainAnd) || s.isGiven(i) {
		return false
	}
	for _, in := range c.inner {
		if in.typ == graph.Place && in.to == i-1 && s.is(in.from-1, class.Between) {
			return true
		}
	}
	return false
}
