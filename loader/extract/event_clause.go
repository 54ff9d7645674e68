package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// relativeReach is how long the clause behind an event may be that still tells of it, and participleReach how
// long what a participle tells.
const (
	relativeReach   = 10
	participleReach = 20
)

// saidOfEvent reports whether what stands between an event and token k only tells of it: a clause that "qui"
// begins, a participle that says where it was held and by whom, who chaired it, or the day and the place.
// "Lors de la réunion qui s'est tenue mardi | en présence de", "au cours d'une cérémonie organisée mardi à A
// par B, | en présence de", "lors du forum, sous la présidence de X, maire de A, et | en présence de", "lors
// du forum, mardi à A, | en présence de".
func (s *section) saidOfEvent(u unit, k int) bool {
	n := u.to
	if s.text(n) == "," {
		n++
	}
	switch {
	case s.lang.Code != "fr" || u.typ != graph.Event || k-n > participleReach:
		return false
	case s.is(n, class.RelativeSubject):
		return k-n <= relativeReach && !s.personBetween(n, k)
	case s.is(n, class.UnderChair):
		return !s.finiteIn(n+1, k)
	case (s.is(n, class.Staged) || s.is(n, class.IsHeld)) && s.participle(n):
		return !s.finiteIn(n+1, k)
	}
	return s.onlyWhenWhere(n, k)
}

// onlyWhenWhere reports whether nothing but a day and places stands in tokens a…b.
func (s *section) onlyWhenWhere(a, b int) bool {
	for k := a; k < b; k++ {
		switch c := s.cover[k]; {
		case c != nil:
			if !placeLike(c.typ) {
				return false
			}
		case s.text(k) == ",", s.is(k, class.Weekday), s.is(k, class.Locative), s.is(k, class.Determiner), s.is(k, class.De), s.is(k, class.At), s.is(k, class.AtThe), s.is(k, class.PlaceHead), s.is(k, class.SomeTime), s.inDate(k):
		default:
			return false
		}
	}
	return true
}
