package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// withWhom reads "X, mayor of A, with whom he signed the minutes" and "Y, on whom the
// guest had called": they met, and X signs what he signed.
func (s *section) withWhom(i int, units []unit, first, last int, he *entity) {
	if !s.is(i-1, class.With) && !s.is(i-1, class.Upon) {
		return
	}
	var whom *unit
	for x := range units {
		if u := &units[x]; u.typ == graph.Person && u.m.to < i && i-u.m.to <= 16 {
			whom = u
		}
	}
	if whom == nil || whom.m.ent == nil {
		return
	}
	for k := i + 1; k < min(last, i+12) && !s.toks[k].Punct; k++ {
		if !s.is(k, class.WhomVerb) || s.cover[k] != nil {
			continue
		}
		h := clauseHit{frame: noFrame, a: k, b: k + 1}
		if s.unreal(h, first, last) {
			return
		}
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ == graph.Signed && s.sent[st.a] == s.sent[i] && st.b > i && st.from != whom.m.ent {
				s.add(graph.Signed, whom.m, st.ends[1], k, st.planned)
			}
		}
		if main := s.mainSubject(units, first, last); main != nil && s.is(i+1, class.Pronoun) && main != whom.m.ent {
			for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
				if st.typ == graph.Signed && s.sent[st.a] == s.sent[i] && st.from == whom.m.ent {
					s.add(graph.Signed, lastMention(main, i), st.ends[1], k, st.planned) // "received X, with whom he signed"
				}
			}
		}
		behind := unitsFrom(units, i)
		for _, p := range s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, behind, i, last, he) {
			s.add(graph.MetWith, p, whom.m, k, s.plannedTrigger(h, i))
		}
		return
	}
}

// outOfAside returns the unit before the relative clause in which the unit picked as a
// subject stands, where a comma ends the clause before the verb: "X, who had met Y, was
// there".
func (s *section) outOfAside(units []unit, pick int, h clauseHit, first int) int {
	if pick <= 0 || !s.commaBetween(units[pick].to, h.a) || s.lang.Code == "fr" && s.text(units[pick].to) != "," {
		return pick
	}
	who := class.Who
	if s.lang.Code == "fr" {
		who = class.RelativeSubject // "A, qui a absorbé B, coopère avec C"
	}
	for k := units[pick].from - 1; k > first && s.text(k) != "," && s.text(k) != ";"; k-- {
		if !s.is(k, who) || s.text(k-1) != "," || s.cover[k] != nil {
			continue
		}
		for x := pick - 1; x >= 0; x-- {
			if u := units[x]; u.to <= k && u.typ == units[pick].typ {
				if s.governed(u, first) {
					return pick
				}
				return x
			}
		}
	}
	return pick
}

// unitsFrom returns the units that begin at token i or behind it.
func unitsFrom(units []unit, i int) []unit {
	for x := range units {
		if units[x].from >= i {
			return units[x:]
		}
	}
	return nil
}

// heldNoun reports whether the noun or preposition that a frame is triggered by belongs
// to a verb before it, for which there is a frame of its own: "and held talks with X",
// "was also at the ceremony".
func (s *section) heldNoun(h clauseHit) bool {
	k := h.a - 1
	switch {
	case s.lang.Code != "en":
		return false
	case h.frame.Relation == graph.ParticipatedIn && h.frame.Flags.Noun:
		for k > 0 && s.is(k, class.Adv) {
			k--
		}
		return s.is(k, class.Been) || s.thankedFor(h.a)
	case h.frame.Relation == graph.Visited && h.frame.Flags.Noun:
		for k > 0 && (s.is(k, class.Determiner) || s.is(k, class.Adjective) || s.toks[k].Hyphen) {
			k--
		}
		return s.is(k, class.Sends) // "would send a trade mission to A"
	case h.frame.Relation != graph.MetWith, s.is(h.a, class.Preposition):
		return false
	}
	for k > 0 && (s.is(k, class.Determiner) || s.is(k, class.Adjective) || s.is(k, class.Adv) || s.toks[k].Hyphen) {
		k--
	}
	return s.is(k, class.Holds)
}

// thankedFor reports whether what stands before the English preposition at token i was done by
// somebody who is thanked or praised for it: "X thanked Y for hosting the fair at the forum".
func (s *section) thankedFor(i int) bool {
	for k := i; k > max(s.firstOf(i), i-10) && s.text(k) != ","; k-- {
		if s.is(k, class.For) && s.cover[k] == nil {
			return s.lang.Ends(s.fold(k+1), class.GerundEnding) && s.cover[k+1] == nil
		}
	}
	return false
}

// calledOff reports whether what a noun tells of did not come about, as the verb behind
// it says: "X's visit to A was cancelled", "La visite de X à A a été annulée", "l'annulation de la visite".
func (s *section) calledOff(h clauseHit, last int) bool {
	if !h.frame.Flags.Noun && !(s.lang.Code == "fr" && onlyType(h.frame.Roles[1], graph.Event) && h.frame.Roles[1].Where == "subj") {
		return false
	}
	if s.lang.Code == "fr" {
		return s.calledOffInFrench(h, last)
	}
	for k := h.b; k < min(last, h.b+12); k++ {
		if s.is(k, class.Been) && s.is(k+1, class.Negation) && s.lang.Ends(s.fold(k+1), class.VerbalEnding) {
			return true
		}
		if s.startsVerb(k) && s.cover[k] == nil && !s.is(k, class.Auxiliary) {
			return false
		}
	}
	return false
}

// calledOffInFrench reports the same of a French noun.
func (s *section) calledOffInFrench(h clauseHit, last int) bool {
	const apart = 24 // tokens
	for k := h.a - 1; k >= h.a-3 && k >= 0; k-- {
		if s.is(k, class.CalledOff) && s.cover[k] == nil && (s.is(k+1, class.De) || s.is(k+1, class.ToThe)) {
			return true
		}
	}
	for k := h.b; k < min(last, h.b+apart); k++ {
		switch {
		case s.cover[k] != nil, s.postCover[k]:
		case s.is(k, class.CalledOff):
			return s.is(k-1, class.PassiveAuxiliary) || s.is(k-1, class.Adv)
		case s.startsVerb(k) && !s.is(k, class.Auxiliary) && !s.is(k, class.Copula) && !s.participle(k) && !s.is(k, class.PerfectAuxiliary):
			return false
		}
	}
	return false
}

// someTimeAfter reports whether nothing but a time stands in tokens first…i before a verb that begins its
// sentence behind "after": "A week after touring A, X …".
func (s *section) someTimeAfter(first, i int) bool {
	if i-first > 6 || !s.is(i-1, class.ClausePreposition) {
		return false
	}
	days := false
	for k := first; k < i-1; k++ {
		if s.cover[k] != nil || s.toks[k].Punct || s.startsVerb(k) {
			return false
		}
		days = days || s.is(k, class.Days) || s.is(k, class.YearNoun)
	}
	return days
}

// placeNounActs returns the place that an English noun at token k means which does what the verb
// behind it says, and not the person named before: "X said the northern province would host the
// forum". It reports whether such a noun stands there.
func (s *section) placeNounActs(r lexicon.Role, k, first int) ([]*mention, bool) {
	if s.lang.Code != "en" || !r.Types.Has(graph.Person) || onlyType(r, graph.Person) || k <= first || !s.endsClass(k, class.PlaceNoun, first) {
		return nil, false
	}
	if c := s.cover[k]; c != nil {
		if c.nominal && c.ent != nil && r.Types.Has(c.typ) {
			return []*mention{c}, true
		}
		return nil, false
	}
	x := k - 1
	for x > first && (s.is(x, class.Adjective) || s.is(x, class.Compass) || s.cover[x] != nil && s.cover[x].form == lexicon.Adjective) {
		x--
	}
	return nil, s.is(x, class.Determiner)
}
