package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// stateVisit reads "the (upcoming) Vietnam visit by X", "X's Vietnam visit".
func (s *section) stateVisit(i int, units []unit) {
	state := s.nameEnding(i)
	if state == nil || state.ent == nil || state.typ != graph.Country || state.form == lexicon.Adjective {
		return
	}
	h := clauseHit{frame: noFrame, a: i, b: i + 1}
	for _, u := range units {
		by := s.is(i+1, class.By) && u.m.from > i+1 && u.from <= i+3
		if u.typ == graph.Person && (by || u.to < state.from && state.from-u.to <= 3 && s.possessiveMark(u.to)) {
			s.add(graph.Visited, u.m, state, i, s.plannedTrigger(h, s.firstOf(i)))
		}
	}
}

// accompanies reads "A is accompanying B on the visit" and "Accompanying B were A
// and C": A and C go where B goes.
func (s *section) accompanies(i int, units []unit, n int) {
	var leader *unit
	for x := range units {
		if u := &units[x]; u.typ == graph.Person && u.m.from > i && u.from <= i+3 {
			leader = u
			break
		}
	}
	if leader == nil || leader.m.ent == nil {
		return
	}
	companions := s.personsFrom(units, leader.to)
	if i > s.sents[n].First+1 {
		companions = nil
		if x := lastUnit(lexicon.Role{Types: personTypes}, units, i); x >= 0 {
			companions = mentionsOf(s.list(units[:x+1], x, personTypes))
		}
	} else {
		for k := leader.to; k < s.sents[n].Last; k++ {
			if s.is(k, class.LinkingVerb) {
				companions = s.personsFrom(units, k+1)
				break
			}
		}
	}
	for _, c := range companions {
		s.accompany(c, leader.m.ent, i, n)
	}
}
