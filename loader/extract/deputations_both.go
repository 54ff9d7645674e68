package extract

import (
	"entente/loader/lexicon/class"
)

// bothDeputations adds to the units of sentence n "les deux délégations", which stand for the
// leaders of those that the story tells of.
func (s *section) bothDeputations(n int, units []unit) []unit {
	sent := s.sents[n]
	for k := sent.First + 1; k < sent.Last && len(s.deputations) > 0; k++ {
		if !s.is(k, class.Deputies) || s.cover[k] != nil || !s.is(k-1, class.Number) || !s.definite(k-1) {
			continue
		}
		var people []*mention
		for _, d := range s.deputations {
			if d.story == s.storyOf(n) && d.leader != nil && !standsFor(people, d.leader.ent) {
				people = append(people, d.leader)
			}
		}
		if len(people) == 0 || len(people) > 2 {
			continue
		}
		units = insertUnit(units, k, standIn(people, k-1, k+1))
	}
	return units
}
