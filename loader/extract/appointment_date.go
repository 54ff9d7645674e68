package extract

import (
	"slices"

	"entente/loader/lexicon/class"
)

// beforeTown returns the token before "à" and the town that ends at token k where a date
// stands before it, or k: "élu mardi 26 novembre à Hanoï président".
func (s *section) beforeTown(k, first int) int {
	c := s.cover[max(k, 0)]
	if s.lang.Code != "fr" || k <= first || c == nil || !placeLike(c.typ) || c.to != k+1 || c.from-1 <= first || !s.is(c.from-1, class.TownPreposition) || !slices.ContainsFunc(s.dates, func(d dateMention) bool { return d.to == c.from-1 }) {
		return k
	}
	return c.from - 2
}

// beforeDate returns the token before the date that ends at token k, and its article,
// or k: "élu le 30 octobre président".
func (s *section) beforeDate(k, first int) int {
	if s.lang.Code != "fr" {
		return k
	}
	for _, d := range s.dates {
		if d.to != k+1 || d.from <= first {
			continue
		}
		k = d.from - 1
		for k > first && (s.is(k, class.DateDeterminer) || s.is(k, class.Weekday)) {
			k--
		}
		return k
	}
	return k
}
