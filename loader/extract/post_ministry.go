package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// postAtMinistry takes the field of a post whose holder works at a ministry, and the
// ministry: "directeur de la Coopération au ministère de la Santé". A field that reads
// like a body ("de l'Administration territoriale") is none there.
func (s *section) postAtMinistry(p *post, title []string, last int) []string {
	if s.lang.Code != "fr" || p.member || p.plural || p.adj != nil || p.head.Attrs["body"] != "" || p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["envoy"] == "yes" {
		return title
	}
	from, k := p.to, p.to
	if c, at := s.ministryServed(p, last); c != nil {
		if len(p.bodies) > 0 {
			from = s.overDe(p.bodies[0].from)
		}
		for _, b := range p.bodies {
			b.dead = true
		}
		title = append(title, s.surfaceOf(from, at))
		p.bodies, p.to = []*mention{c}, c.to
		return title
	}
	if n := len(p.bodies); n == 1 && s.worldRegion(p.bodies[0]) {
		b := p.bodies[0] // "directeur du département d'Europe au ministère de X"
		p.bodies = nil
		for from = b.from; from > p.from && !s.is(from, class.Body); from-- {
		}
		if from == p.from {
			return title
		}
		if de, ok := s.classAt(b.to, class.De); ok {
			if c := s.coverAt(b.to + de.n); c != nil && c.typ == graph.Organization {
				title = append(title, s.surfaceOf(s.overDe(from), b.to))
				p.bodies, p.to = []*mention{c}, c.to
				return title
			}
		}
		from = s.overDe(from)
	} else if n == 1 && s.betweenStates(p.bodies[0]) {
		if c, to := s.fieldsAt(p.to, last); c != nil {
			title = append(title, s.surfaceOf(s.overDe(p.bodies[0].from), to))
			p.bodies, p.to = []*mention{c}, c.to
		}
		return title
	} else if n == 1 {
		b := p.bodies[0]
		if b.typ != graph.Organization || b.name != nil || b.head == nil || b.head.Attrs["weak"] != "yes" || b.from < 1 {
			return title
		}
		for from = b.from; from > p.from && (s.is(from-1, class.De) || s.is(from-1, class.Article)); from-- {
		}
	} else if n > 1 || !s.is(k, class.De) {
		return title
	}
	for ; k < min(last, p.to+10); k++ {
		if c := s.fieldMinistry(p, k); c != nil {
			title = append(title, s.surfaceOf(from, k))
			p.bodies, p.to = []*mention{c}, c.to
			return title
		}
		if h, ok := s.classAt(k, class.ToThe); ok {
			c := s.coverAt(k + h.n)
			if c == nil || c.typ != graph.Organization || c.head == nil || !s.lang.Lists(class.Ministry, c.head.Lemma()) {
				return title
			}
			for _, b := range p.bodies {
				b.dead = true
			}
			title = append(title, s.surfaceOf(from, k))
			p.bodies, p.to = []*mention{c}, c.to
			return title
		}
		if s.toks[k].Punct && s.text(k) != "," || s.startsVerb(k) || s.is(k, class.Post) || s.is(k, class.Honorific) || s.personBegins(k, last) || s.cover[k] != nil && len(p.bodies) == 0 {
			return title
		}
	}
	return title
}

// ministryServed returns the body which "auprès de" names behind the field of a director, and where the field ends:
// "directeur de Programmation et du Suivi auprès du ministère de la Santé"; or nil. A field that reads like a
// body that nothing knows is none there.
func (s *section) ministryServed(p *post, last int) (*mention, int) {
	const reach = 18
	if p.head.Attrs["affairs"] != "yes" {
		return nil, 0
	}
	for _, b := range p.bodies {
		if b.typ != graph.Organization || b.name != nil || b.head != nil {
			return nil, 0
		}
	}
	if len(p.bodies) == 0 && !s.is(p.to, class.De) {
		return nil, 0
	}
	for k := p.to; k < min(last, p.to+reach); k++ {
		if s.is(k, class.AccreditedTo) {
			if de, ok := s.deAt(k + 1); ok {
				if c := s.coverAt(k + 1 + de); c != nil && c.typ == graph.Organization && c.from == k+1+de {
					return c, k
				}
			}
			return nil, 0
		}
		if s.toks[k].Punct && !s.toks[k].Elided && s.text(k) != "," || s.startsVerb(k) && s.cover[k] == nil || s.is(k, class.Post) || s.is(k, class.Honorific) || s.personBegins(k, last) {
			return nil, 0
		}
	}
	return nil, 0
}

// fieldsAt returns the body at which somebody is in charge of what "de l'Union africaine" and an "et" behind it, at
// token k, tell, and where that ends: "directeur de l'Union africaine et des organisations régionales à la
// Direction générale de A"; or nil.
func (s *section) fieldsAt(k, last int) (*mention, int) {
	const reach = 8
	for x := k; x < min(last, k+reach); x++ {
		if h, ok := s.classAt(x, class.ToThe); ok && (x == k || s.is(k, class.PlainAnd)) {
			if c := s.coverAt(x + h.n); c != nil && c.typ == graph.Organization && c.head != nil && c.from == x+h.n {
				return c, x
			}
			return nil, k
		}
		if s.toks[x].Punct || s.startsVerb(x) && s.cover[x] == nil || s.is(x, class.Post) {
			return nil, k
		}
	}
	return nil, k
}

// fieldMinistry returns the ministry that "de" at token k names behind the field of a post that has
// no body yet, "directrice générale de la politique militaire du ministère italien de la Défense",
// or nil. A delegation is no field.
func (s *section) fieldMinistry(p *post, k int) *mention {
	de, ok := s.deAt(k)
	if !ok || k < p.to+2 || len(p.bodies) > 0 || s.text(k-1) == "," {
		return nil
	}
	c := s.coverAt(k + de)
	if c == nil || c.typ != graph.Organization || c.from != k+de || c.head == nil || !s.lang.Lists(class.Ministry, c.head.Lemma()) {
		return nil
	}
	for x := p.to; x < k; x++ {
		if s.is(x, class.Deputation) || s.is(x, class.Body) || s.text(x) == "," || s.toks[x].Number {
			return nil
		}
	}
	return c
}

// overDe returns the first token of the "de" and the article before token k.
func (s *section) overDe(k int) int {
	for k > 0 && (s.is(k-1, class.De) || s.is(k-1, class.Article)) {
		k--
	}
	return k
}

// worldRegion reports whether a mention is a continent or a part of the world, in
// which nobody holds a post.
func (s *section) worldRegion(m *mention) bool {
	return m.typ == graph.Place && m.name != nil && m.name.Kind == "world-region"
}
