package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// enumeratedUnits adds to the units of sentence n the persons whom it tells of together and whom
// the next one names: "X s'est entretenu avec plusieurs dirigeants étrangers venus assister au
// forum. Il s'agit de A, de B et de C".
func (s *section) enumeratedUnits(n int, units []unit) []unit {
	if s.lang.Code != "fr" || n+1 >= len(s.sents) || s.storyOf(n+1) != s.storyOf(n) {
		return units
	}
	first := s.sents[n+1].First
	h, ok := s.classAt(first, class.Enumerates)
	if !ok {
		return units
	}
	persons := s.personsFrom(s.unitsOf(n+1), first+h.n)
	if len(persons) < 2 {
		return units
	}
	at := s.sents[n]
	for k := at.Last - 1; k > at.First; k-- {
		if s.cover[k] != nil || !s.is(k, class.Representative) && !s.is(k, class.PersonNoun) || !s.pluralNoun(k) || !s.is(k-1, class.SomeOf) && !s.is(k-1, class.Number) {
			continue
		}
		to := k + 1
		for to < at.Last && (s.is(to, class.Adjective) || s.adjectival(to) || s.coverAt(to) != nil && nominalForm(s.coverAt(to))) {
			to++
		}
		if slices.ContainsFunc(units, func(u unit) bool { return u.from < to && u.to > k-1 && u.typ == graph.Person }) {
			return units
		}
		return insertUnit(units, k, standIn(persons, k-1, to))
	}
	return units
}
