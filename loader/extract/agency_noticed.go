package extract

import "entente/loader/lexicon/class"

// noticedBefore reports whether token k ends words that tell whose news something is, with the day or the
// place between them and the agency: "a appris lundi l'AIP", "a constaté, sur place, l'APS".
func (s *section) noticedBefore(k int) bool {
	const between = 4
	first := s.firstOf(k)
	for x := k; x > max(first, k-between); x-- {
		if s.is(x, class.Noticed) {
			return x == k || s.lang.Code == "fr"
		}
		if s.lang.Code != "fr" || s.text(x) != "," && !s.is(x, class.Weekday) && !s.is(x, class.OnTheSpot) && !s.is(x, class.This) {
			return false
		}
	}
	return false
}
