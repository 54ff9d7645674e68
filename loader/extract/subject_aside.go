package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// inCompanionAside reports whether a person is only named in an aside that tells who was with the
// subject before it: "X, accompagné de son épouse Y, a visité …", "X, à la tête d'une délégation
// comprenant Y et Z, est arrivé …".
func (s *section) inCompanionAside(units []unit, u unit, at, first int) bool {
	if s.lang.Code != "fr" || u.typ != graph.Person || !s.commaBetween(u.to, at) {
		return false
	}
	for k := u.from - 1; k > first; k-- {
		if s.cover[k] != nil || s.inPost(k) {
			continue
		}
		if s.is(k, class.Accompanied) || s.is(k, class.Comprises) && s.lang.Ends(s.fold(k), class.GerundEnding) {
			x := lastUnit(personRole, units, k)
			return x >= 0 && s.commaBetween(units[x].to, k+1)
		}
		if s.text(k) == ";" || s.startsVerb(k) {
			return false
		}
	}
	return false
}
