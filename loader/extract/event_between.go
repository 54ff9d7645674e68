package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readBetween states that the persons between whom a gathering is told to be take part in it: "une
// séance de travail entre le maire de A, M. X, et Mme Y".
func (s *section) readBetween(x *mention) {
	if s.lang.Code != "fr" || x.dead || x.nominal || !s.is(x.to, class.Between) {
		return
	}
	units := s.units[s.sent[x.from]]
	for i, u := range units {
		if u.typ != graph.Person || u.from <= x.to {
			continue
		}
		others := s.is(u.to, class.PlainAnd) || s.text(u.to) == "," && s.is(u.to+1, class.PlainAnd) // "entre le ministre X et les forces de l'ordre"
		if list := s.list(units, i, personTypes); u.from-x.to <= 3 && (len(list) > 1 || others) && len(list) <= 4 {
			for _, who := range list {
				s.participate(who.m, x, "between", s.futureAround(x.from))
			}
		}
		return
	}
}
