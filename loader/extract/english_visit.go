package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// stateVisit reads "the (upcoming) Vietnam visit by X", "X's Vietnam visit", "his Vietnam visit".
func (s *section) stateVisit(i int, units []unit, he *entity) {
	state := s.nameEnding(i)
	if state == nil || state.ent == nil || state.typ != graph.Country || state.form == lexicon.Adjective {
		return
	}
	h := clauseHit{frame: noFrame, a: i, b: i + 1}
	if s.is(state.from-1, class.Determiner) && s.is(state.from-1, class.NoTopic) { // "following his Vietnam visit"
		if p := s.mainSubject(units, s.firstOf(i), len(s.toks)); p != nil {
			he = p
		}
		if he != nil && s.stateOf(he, 0) != state.name.Country {
			s.add(graph.Visited, lastMention(he, i), state, i, s.plannedTrigger(h, s.firstOf(i)))
		}
		return
	}
	for x, u := range units {
		by := s.is(i+1, class.By) && u.m.from > i+1 && u.from <= i+3
		if u.typ == graph.Person && by {
			for _, m := range mentionsOf(s.list(units, x, personTypes)) {
				s.add(graph.Visited, m, state, i, s.plannedTrigger(h, s.firstOf(i)))
			}
			return
		}
		if u.typ == graph.Person && u.to < state.from && state.from-u.to <= 3 && s.possessiveMark(u.to) {
			s.add(graph.Visited, u.m, state, i, s.plannedTrigger(h, s.firstOf(i)))
		}
	}
}

// visitBy reads "the visit to Laos (on May 4) by X".
func (s *section) visitBy(i int, units []unit) {
	if s.is(i+1, class.Participle) {
		i++ // "a visit paid to Laos by X"
	}
	if !s.is(i+1, class.Goal) && !s.is(i+1, class.In) {
		return
	}
	_, last := s.bounds(i)
	for _, m := range s.names {
		if m.from <= i+1 || m.from > i+5 || m.ent == nil || m.dead || nominalForm(m) || m.form == lexicon.Adjective || m.typ != graph.Country && !placeLike(m.typ) {
			continue
		}
		if s.possessiveMark(m.to) {
			continue // "to China's Guangxi"
		}
		k := s.edgeOf(m, last)
		for k < last && k-m.to < 8 && !s.is(k, class.By) && (s.toks[k].Number || s.is(k, class.Month) || s.is(k, class.Preposition) || s.is(k, class.Participle) || s.toks[k].Text == "," || s.is(k, class.Last)) {
			k++
		}
		if !s.is(k, class.By) && !s.is(k, class.De) {
			return
		}
		for _, u := range units {
			if u.typ == graph.Person && u.m.from > k && (u.from <= k+3 || s.is(k, class.By) && s.ledFrom(k, u)) {
				if ev := s.cover[i]; ev != nil && ev.typ == graph.Event && ev.ent != nil && !ev.dead {
					s.participate(u.m, ev, "visit-by", s.futureAround(i))
				}
				s.add(graph.Visited, u.m, m, i, s.plannedTrigger(clauseHit{frame: noFrame, a: i, b: i + 1}, s.firstOf(i)))
				return
			}
		}
		return
	}
}

// ledFrom reports whether a person leads the delegation that "by" at token k names:
// "by a Kampot delegation headed by the governor, X".
func (s *section) ledFrom(k int, u unit) bool {
	deputation, led := false, false
	for x := k + 1; x < u.m.from && u.m.from-k <= 20; x++ {
		if s.cover[x] != nil && s.cover[x].typ == graph.Person {
			return false
		}
		deputation = deputation || s.is(x, class.Deputation)
		led = led || deputation && s.is(x, class.Led)
	}
	return led
}

// foreignTo returns those persons who are of another state than where they are said
// to be right behind token k, as far as their states are known: "In Daejeon, X met the
// mayor".
func (s *section) foreignTo(persons, places []*mention, k int) []*mention {
	var out []*mention
	if len(places) == 0 || places[0].from > k+1 || s.lang.Code == "en" && places[0].from > k && !s.is(k, class.Determiner) {
		return nil // "In May the province of A": a day, no place
	}
	for _, p := range persons {
		state := s.sideOf(p)
		for _, m := range places {
			if there := s.sideOf(m); state != "" && there != "" && there != state {
				out = append(out, p)
				break
			}
		}
	}
	return out
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
