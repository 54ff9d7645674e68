package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// deputationHead returns whose delegation the definite one is that a sentence says before
// token i to comprise somebody: the person whose journey the story told of first. It is nil
// where the sentence names a person or the delegation of another state, or the story tells of
// no journey.
func (s *section) deputationHead(i, first int, units []unit) *entity {
	at := -1
	for k := first; k < i; k++ {
		if s.is(k, class.Deputation) && s.definite(k) {
			at = k
		}
	}
	aside := at >= 0 && s.text(at+1) == "," && s.text(i-1) == ","
	if s.lang.Code != "fr" || at < 0 || i-at > 4 && !aside {
		return nil
	}
	var of *mention
	for x, u := range units {
		if u.to > i {
			break
		}
		if aside && u.from > at {
			continue // "La délégation, arrivée de A où X l'a accueillie, comprend …"
		}
		if s.is(u.from-1, class.De) && u.from-2 == at && u.typ != graph.Person {
			of = u.m // "La délégation du Parti …"
			continue
		}
		if x > 0 || u.typ != graph.Person || !s.is(first, class.Besides) || u.from > first+3 {
			return nil
		}
		return u.m.ent // "Outre X, la délégation comprenait …"
	}
	var trip *statement
	for _, st := range s.stmts {
		if st.typ == graph.Visited && st.a < i && st.extractor != "companion" && s.storyAt(st.a) == s.storyAt(i) && (trip == nil || st.a < trip.a) {
			trip = st
		}
	}
	if trip == nil || of != nil && (s.sideOf(of) == "" || s.sideOf(of) != s.stateOf(trip.from, 0)) {
		return nil
	}
	return trip.from
}

// makeUp gives a member of a delegation the journey of its head that the story told of first,
// and the gatherings that it tells of there; a visit as an event is only its head's: "X s'est rendu au Laos du 3 au 5 mai.
// … La délégation comprenait Y et Z".
func (s *section) makeUp(c *mention, head *entity, at int) {
	if c.ent == nil || c.ent == head {
		return
	}
	begun, where := -1, -1
	for _, st := range s.stmts {
		if st.from == head && st.typ == graph.Visited && s.storyAt(st.a) == s.storyAt(at) && (begun < 0 || st.a < begun) {
			begun, where = st.a, s.sent[st.a]
		}
	}
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.from != head || st.extractor == "companion" || st.typ == graph.ParticipatedIn && s.isVisit(st.to) || s.sent[st.a] != where || st.typ != graph.Visited && st.typ != graph.ParticipatedIn || st.typ == graph.Visited && s.hosts(c.ent, st.to) && !s.hosts(head, st.to) {
			continue
		}
		to := st.ends[endOf(st, st.to)]
		s.stmts = append(s.stmts, &statement{typ: st.typ, from: c.ent, to: st.to, planned: st.planned, date: st.date, extractor: "companion", confidence: 0.75,
			a: min(at, c.from), b: c.to, ends: []*mention{c, to}})
	}
}

// membersTold returns of whom the delegation at token k is told to be made up: "une délégation
// composée de X et de Y", "X et Y composaient cette délégation".
func (s *section) membersTold(units []unit, k, first, last int) []*mention {
	for x := k + 1; x < min(last, k+14); x++ {
		h, ok := s.classAt(x, class.Comprises)
		if !ok && s.text(x-1) == "," && s.lang.Code == "fr" {
			h, ok = s.classAt(x, class.Accompanied) // "une délégation d'élus de A, accompagnée de X, a visité B"
			ok = ok && h.entry.Attrs["active"] == ""
		}
		if ok && s.cover[x] == nil {
			if list := s.personsFrom(units, x+h.n); len(list) > 0 {
				return list
			}
			return s.linesBehind(s.sent[k]) // "composée de 8 personnes :", and a line for each
		}
		if s.cover[x] == nil && s.startsVerb(x) && !s.is(x+1, class.Comprises) { // "était composée de"
			break
		}
	}
	verb := -1
	for x := k - 1; x > max(first, k-6) && verb < 0; x-- {
		if s.is(x, class.MakesUp) {
			verb = x
		}
	}
	if verb < 0 {
		if s.indefinite(k) && !s.verbIn(k+1, last) {
			return s.linesBehind(s.sent[k]) // "a accueilli une délégation chinoise forte de 7 membres :", and a line for each
		}
		return nil
	}
	for x, u := range units {
		if u.typ == graph.Person && !s.governed(u, first) && u.to <= verb {
			return mentionsOf(s.list(units, x, personTypes))
		}
	}
	if s.lang.Code == "fr" && verb <= first+1 {
		return s.personsFrom(units, k+1) // "Font partie de la délégation X, Y et Z"
	}
	return nil
}
