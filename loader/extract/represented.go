package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readRepresented states that whoever represents a side in a sentence that tells of
// a signature signs for it: "La région A, représentée par son président, X, et la
// région B, représentée par Y, ont paraphé une convention".
func (s *section) readRepresented() {
	for n, sent := range s.sents {
		type side struct{ body, person *mention }
		var sides []side
		units := s.units[n]
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.Represented)
			if !ok {
				continue
			}
			body, person := unitBefore(units, i), unitBehind(units, i+h.n)
			if body != nil && person != nil && person.typ == graph.Person && (body.typ == graph.Organization || body.typ == graph.Country || placeLike(body.typ)) {
				sides = append(sides, side{body.m, person.m})
			}
		}
		if len(sides) == 0 || !s.sentenceHas(sent.First, class.Signing) {
			continue
		}
		var what *mention
		for _, u := range units {
			if u.typ == graph.Agreement && what == nil && u.from > sides[len(sides)-1].person.to {
				what = u.m
			}
		}
		for _, u := range units {
			if u.typ == graph.Agreement && what == nil && s.lang.Code == "fr" && len(sides) > 1 && u.from > sides[0].person.to && s.partnerBehind(sides[len(sides)-1].body, u.to) {
				what = u.m // "A, représenté par X, a signé un accord avec B, représenté par Y"
			}
		}
		if what == nil {
			continue
		}
		for k, a := range sides {
			s.signFor(a.body, a.person, what)
			for _, b := range sides[:k] {
				s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: b.person.ent, to: a.person.ent, extractor: "represented", confidence: 0.75,
					a: b.person.from, b: a.person.to, ends: []*mention{b.person, a.person}})
			}
		}
	}
}

// signFor states that a side is party to an instrument and its representative signed.
func (s *section) signFor(body, person, what *mention) {
	for _, st := range []statement{{typ: graph.PartyTo, from: body.ent, ends: []*mention{body, what}}, {typ: graph.Signed, from: person.ent, ends: []*mention{person, what}}} {
		st.to, st.extractor, st.confidence = what.ent, "represented", 0.75
		st.a, st.b = min(body.from, what.from), max(person.to, what.to)
		s.stmts = append(s.stmts, &st)
	}
}

// partnerBehind reports whether "avec" stands between token k and a side, and no verb.
func (s *section) partnerBehind(side *mention, k int) bool {
	for x := k; x < side.from; x++ {
		if s.is(x, class.With) {
			return !s.verbIn(k, side.from)
		}
	}
	return false
}
