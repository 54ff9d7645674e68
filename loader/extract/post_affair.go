package extract

import "entente/loader/lexicon/class"

// affairBeforeName returns where the field of a director ends that begins at token k with "de" and one
// noun in small letters, right before the name of who it is: "la directrice de la coopération
// internationale X Y"; or k. What the noun names is neither a body nor a happening nor a place.
func (s *section) affairBeforeName(k, last int) int {
	de, ok := s.deAt(k)
	n := k + de
	if s.lang.Code != "fr" || !ok || n >= last || !s.smallSector(n) || s.is(n, class.Body) && !s.statedBody(n) || s.is(n, class.Event) || s.is(n, class.PlaceHead) || s.is(n, class.NamedThing) || !s.is(n-1, class.Determiner) && !s.is(k, class.ElidedDe) {
		return k
	}
	to := s.adjectivesFrom(n+1, last)
	if to == n+1 || to+1 >= last || !s.bareName(to) && !s.isGiven(to) || !s.bareName(to+1) && !s.isSurname(to+1) && !s.isGiven(to) {
		return k
	}
	return to
}
