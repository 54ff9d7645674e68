package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
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
			if all := s.representedInTurn(units, i, i+h.n); len(all) > 1 {
				for _, pair := range all {
					sides = append(sides, side{pair[0], pair[1]})
				}
				continue
			}
			body, person := unitBefore(units, i), unitBehind(units, i+h.n)
			if person == nil || person.typ != graph.Person {
				continue
			}
			if body != nil && (body.typ == graph.Organization || body.typ == graph.Country || placeLike(body.typ)) {
				sides = append(sides, side{body.m, person.m})
			} else if c := s.adjectiveSide(i, sent.First); body == nil && c != nil {
				sides = append(sides, side{c, person.m}) // "la partie comorienne était représentée par X"
			}
			if body, person := s.alsoRepresented(units, person, sent.Last); body != nil {
				sides = append(sides, side{body, person})
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
		if what == nil && s.lang.Code == "fr" && len(sides) > 1 && sides[0].body != nil {
			what = s.signingOf(units, sides[0].body.from)
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

// representedInTurn returns the sides that several persons stand for, one each, where a list of as many, or "les deux
// parties", stands before the words i…b for it: "A et B, représentées respectivement par X et Y, ont signé". The
// side is nil where only its number is told.
func (s *section) representedInTurn(units []unit, i, b int) [][2]*mention {
	persons := s.personsFrom(units, b)
	if s.lang.Code != "fr" || len(persons) < 2 || !s.lang.Ends(s.fold(i), class.PluralEnding) && !s.lang.Ends(s.fold(i+1), class.PluralEnding) {
		return nil
	}
	var bodies []*mention
	for x := range units {
		if u := units[x]; u.typ != graph.Person && u.typ != graph.Agreement && u.to <= i && i-u.to <= 2 {
			bodies = mentionsOf(s.list(units[:x+1], x, lexicon.TypeSet{graph.Country, graph.Province, graph.Place, graph.Organization, graph.Party}))
		}
	}
	if len(bodies) != len(persons) {
		h := hit{}
		for k := max(s.firstOf(i), i-4); k < i && h.n == 0; k++ {
			if x, ok := s.classAt(k, class.Pair); ok {
				h = x
			}
		}
		if h.n == 0 || len(persons) != 2 {
			return nil
		}
		bodies = []*mention{nil, nil}
	}
	var out [][2]*mention
	for n, who := range persons {
		out = append(out, [2]*mention{bodies[n], who})
	}
	return out
}

// alsoRepresented returns the side, and who acts for it, that "et" and "par" add behind the person who acts for
// another one: "A était représenté par X et B par Y"; or nil.
func (s *section) alsoRepresented(units []unit, before *unit, last int) (*mention, *mention) {
	if s.lang.Code != "fr" {
		return nil, nil
	}
	for k := before.to; k+1 < last; k++ {
		if s.cover[k] == nil && s.startsVerb(k) {
			return nil, nil
		}
		if !s.is(k, class.By) {
			continue
		}
		c := s.cover[k-1]
		if c == nil || c.ent == nil || c.typ != graph.Country && c.typ != graph.Organization && !placeLike(c.typ) {
			return nil, nil
		}
		for x := range units {
			if u := &units[x]; u.from > k && u.typ == graph.Person && u.from-k <= 3 {
				return c, u.m
			}
		}
		return nil, nil
	}
	return nil, nil
}

// adjectiveSide returns the state whose side the adjective before token i names, with a verb between them at most: "la
// partie comorienne était"; or nil.
func (s *section) adjectiveSide(i, first int) *mention {
	for k := i - 1; k >= max(first+1, i-4); k-- {
		if c := s.cover[k]; c != nil {
			if c.typ == graph.Country && c.ent != nil && s.lang.Code == "fr" && s.endsClass(c.from-1, class.OnSide, first) {
				return c
			}
			return nil
		}
	}
	return nil
}

// signingOf returns the agreement at the signing of which those are who are told to represent its sides from
// token to on: "Lors de la signature de la convention, A était représenté par …"; or nil.
func (s *section) signingOf(units []unit, to int) *mention {
	for _, u := range units {
		if u.typ != graph.Agreement || u.to > to {
			continue
		}
		for k := u.m.from - 1; k >= max(s.firstOf(u.from), u.m.from-4); k-- {
			if s.is(k, class.Signing) {
				return u.m
			}
		}
	}
	return nil
}

// signFor states that a side is party to an instrument and its representative signed.
func (s *section) signFor(body, person, what *mention) {
	told := []statement{{typ: graph.Signed, from: person.ent, ends: []*mention{person, what}}}
	if body != nil {
		told = append(told, statement{typ: graph.PartyTo, from: body.ent, ends: []*mention{body, what}})
	} else {
		body = person
	}
	for _, st := range told {
		st.to, st.extractor, st.confidence = what.ent, "represented", 0.75
		st.a, st.b = min(body.from, what.from), max(person.to, what.to)
		s.stmts = append(s.stmts, &st)
	}
}

// partnerBehind reports whether "avec" stands between token k and a side, and no verb.
func (s *section) partnerBehind(side *mention, k int) bool {
	for x := k; side != nil && x < side.from; x++ {
		if s.is(x, class.With) {
			return !s.verbIn(k, side.from)
		}
	}
	return false
}
