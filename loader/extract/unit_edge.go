package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// rightEdge moves the end of a person's phrase over "(à droite)" and "(PCV)".
func (s *section) rightEdge(to, last int) int {
	if to < last && s.toks[to].Text == "(" {
		for k := to + 1; k < min(last, to+8); k++ {
			if s.toks[k].Text == ")" {
				return k + 1
			}
		}
	}
	return to
}

// asideEdge moves the end of a person's phrase over what he is, between commas, of which
// no post was made: "X, chef de la délégation de A, …".
func (s *section) asideEdge(n int, m *mention, to, last int) int {
	if s.lang.Code != "fr" || to+2 >= last {
		return to
	}
	bare := s.text(to) == "," && s.is(to+1, class.Post)
	for _, p := range s.postsIn[n] {
		if p.from == to+1 && p.person != nil && p.person != m && p.person.from >= p.to {
			return to // "le ministre des Mines, X, ministre de la Pêche, Y"
		}
		bare = bare || p.person == m && p.to == to && p.from > m.to && len(p.bodies) == 0 && s.is(to, class.De)
	}
	if !bare {
		return to
	}
	for k := to + 2; k < min(last, to+16); k++ {
		switch {
		case s.text(k) == ",":
			return k
		case s.toks[k].Punct, s.startsVerb(k) && s.cover[k] == nil, s.cover[k] != nil && s.cover[k].typ == graph.Person, s.is(k, class.Honorific):
			return to
		}
	}
	return to
}

// stateEdge moves the end of a person's phrase over the state in which the place of his
// post lies: "X, maire de Jeju, en République de Corée".
func (s *section) stateEdge(n int, m *mention, to int) int {
	if c := s.envoysTown(n, m, to); c != nil {
		to = c.to
	}
	k := to
	if s.text(k) == "," {
		k++
	}
	if s.lang.Code != "fr" || !s.is(k, class.InCountry) {
		return to
	}
	c := s.coverAt(k + 1)
	if c == nil || c.typ != graph.Country || c.form == lexicon.Adjective || c.name == nil {
		return to
	}
	for _, p := range s.postsIn[n] {
		if p.person == m && p.to == to && len(p.bodies) > 0 && placeLike(p.bodies[0].typ) && p.bodies[0].ent != nil && s.stateOf(p.bodies[0].ent, 0) == c.name.Country {
			return c.to
		}
	}
	return to
}

// envoysTown returns the town behind an envoy's post in which he lives, or nil: "X, délégué du Québec
// à Munich, et Y".
func (s *section) envoysTown(n int, m *mention, to int) *mention {
	h, ok := s.classAt(to, class.Locative)
	if s.lang.Code != "fr" || !ok {
		return nil
	}
	c := s.coverAt(to + h.n)
	if c == nil || c.from != to+h.n || !placeLike(c.typ) || c.form == lexicon.Adjective || c.name == nil {
		return nil
	}
	for _, p := range s.postsIn[n] {
		if p.person == m && p.to == to && p.from >= m.to && p.head != nil && (p.head.Attrs["envoy"] == "yes" || p.head.Attrs["bare"] == "yes") {
			return c
		}
	}
	return nil
}

// underEdge moves the end of a person's phrase over the body to which that of the post
// belongs: "X, directeur du Bureau des foires relevant du ministère du Commerce".
func (s *section) underEdge(to, last int) int {
	h, ok := s.classAt(to, class.BelongsUnder)
	if !ok {
		return to
	}
	for k := to + h.n; k < min(last, to+h.n+2); k++ {
		if c := s.cover[k]; c != nil && c.typ == graph.Organization {
			return c.to
		}
	}
	return to
}

// chargeEdge moves the end of a person's phrase over ", chargé de la pêche
// et des forêts".
func (s *section) chargeEdge(to, last int) int {
	behind := to
	if s.lang.Code == "en" && to+2 < last && s.is(to, class.InCharge) {
		to-- // "X, deputy governor in charge of trade, and Y": without a comma before it
	} else if to+2 >= last || s.toks[to].Text != "," || !s.is(to+1, class.InCharge) {
		return to
	}
	for k := to + 2; k < min(last, to+20); k++ {
		switch {
		case s.toks[k].Text == ",", s.is(k, class.PlainAnd) && s.is(k+1, class.Determiner) && !s.is(k+1, class.De):
			return k
		case s.toks[k].Punct, s.startsVerb(k), s.cover[k] != nil && s.cover[k].typ == graph.Person:
			return behind
		}
	}
	return behind
}

// insideUnit reports whether a trigger lies within a body's or a person's
// phrase, where it is a part of a name.
func (s *section) insideUnit(units []unit, h clauseHit) bool {
	for _, u := range units {
		if u.from < h.a && h.a < u.to && (u.typ == graph.Organization || u.typ == graph.Person || u.typ == graph.Place) {
			return true
		}
	}
	return false
}
