package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// withoutRepresented returns the units of a sentence without the persons in whose stead others act,
// who are not there themselves: "X, représentant le ministre Y, a ouvert l'atelier", "Au nom du maire Y, X …".
func (s *section) withoutRepresented(units []unit, first int) []unit {
	if s.lang.Code != "fr" {
		return units
	}
	for x := len(units) - 1; x >= 0; x-- {
		u := units[x]
		if u.typ != graph.Person || u.m.nominal {
			continue
		}
		before := x - 1
		for before >= 0 && units[before].typ != graph.Person {
			before--
		}
		from := first
		if before >= 0 {
			from = units[before].m.to
		}
		if !s.inSteadOf(from, u.m.from, before >= 0) {
			continue
		}
		units = slices.Clone(units)
		if before < 0 {
			units = slices.Delete(units, x, x+1)
			continue
		}
		units[before].to = max(units[before].to, u.to)
		units = slices.Delete(units, before+1, x+1) // and the bodies of the posts between
		x = before + 1
	}
	return units
}

// inSteadOf reports whether "représentant" or the like stands in tokens a…b and nothing but the post of
// who is represented behind it: behind a comma where somebody is named before, else at the beginning.
func (s *section) inSteadOf(a, b int, named bool) bool {
	const apart = 14 // tokens
	for k := max(a, b-apart); k < b; k++ {
		h, ok := s.classAt(k, class.StandsFor)
		if !ok || s.cover[k] != nil || named && s.text(k-1) != "," && s.text(k-1) != "(" || !named && k != a {
			continue
		}
		commas := 0
		for x := k + h.n; x < b; x++ {
			if s.text(x) == "," {
				commas++
				if commas == 1 && !named && !s.holdsPostIn(k+h.n, x) {
					return false // "Au nom du ministère, le vice-ministre X a reçu Y"
				}
			}
			if commas > 1 || s.finiteAt(x) || s.is(x, class.By) && s.cover[x] == nil || s.is(x, class.PlainAnd) && !s.inPost(x) && s.cover[x] == nil {
				return false
			}
		}
		return !named || !s.finiteIn(a, k)
	}
	return false
}

// holdsPostIn reports whether a post stands in tokens a…b.
func (s *section) holdsPostIn(a, b int) bool {
	return slices.Contains(s.postCover[a:b], true)
}
