package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// frontedSide returns the state for which the subject of a clause acts, a post of a state that names none, by what the
// clause begins with, "Côté malien, le ministre X", "Au nom du Mali, le ministre X", "Venu de Bamako, le ministre X", or
// by the delegation that he leads: "le ministre X est arrivé à la tête d'une délégation malienne"; or "".
func (s *section) frontedSide(p *post) string {
	if s.lang.Code != "fr" || p.person == nil || p.adj != nil || p.former || p.head.Attrs["body"] != "state" {
		return ""
	}
	first, last := s.bounds(p.from)
	start := s.afterDateline(first, last)
	at := min(p.from, p.person.from)
	for k := at - 1; k > start; k-- {
		if s.text(k) == ";" {
			start = k + 1
		}
	}
	if s.text(start) == "," || s.is(start, class.PlainAnd) {
		start++
	}
	if c := s.frontedState(start, at); c != nil && !s.verbIn(c.to, at) {
		return s.countryOf(c)
	}
	const reach = 14 // words behind the name
	for x := max(p.to, p.person.to); x < min(last, max(p.to, p.person.to)+reach); x++ {
		if m := s.cover[x]; m != nil && m.typ == graph.Person {
			return ""
		}
		h, ok := s.classAt(x, class.HeadOf)
		if !ok || h.n < 2 {
			continue
		}
		for k := x + h.n; k < min(last, x+h.n+4); k++ {
			if c := s.coverAt(k + 1); s.is(k, class.Deputation) && c != nil && c.typ == graph.Country && c.form == lexicon.Adjective {
				return s.countryOf(c)
			}
		}
	}
	return ""
}

// frontedState returns the state, or the capital from which somebody came, that is named between tokens start and end
// by the words with which a clause begins, a comma behind it; or nil.
func (s *section) frontedState(start, end int) *mention {
	c := s.sideAt(start)
	if h, ok := s.classAt(start, class.OnBehalf); ok {
		k := start + h.n
		for s.is(k, class.Article) {
			k++
		}
		c = s.coverAt(k)
	} else if s.is(start, class.ComesFrom) {
		de, _ := s.deAt(start + 1)
		if c = s.coverAt(start + 1 + de); de == 0 || c == nil || c.typ != graph.Country && !s.capitalTown(c) {
			return nil
		}
	}
	if c == nil || c.name == nil || c.to >= end || s.text(c.to) != "," || c.typ != graph.Country && !s.capitalTown(c) {
		return nil
	}
	return c
}
