package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// listSeat returns the province whose government the list tells of in which a post without
// a body goes on: "Sabah Deputy Chief Minister A, Minister of Finance B and State
// Secretary C", or nil.
func (s *section) listSeat(p *post) *entity {
	if s.lang.Code != "en" || p.person == nil || p.person.from < p.to {
		return nil
	}
	at := p.from
	for n := len(s.posts) - 1; n >= 0; n-- {
		q := s.posts[n]
		if q.from >= at || s.sent[q.from] != s.sent[p.from] {
			continue
		}
		if q.person == nil || q.person.from < q.to || !s.listGap(q.person.to, at) {
			return nil
		}
		if len(q.bodies) == 1 && q.bodies[0].typ == graph.Province && q.head != nil && (q.head.Attrs["body"] == "province" || q.head.Attrs["regional"] == "yes") {
			return q.bodies[0].ent
		}
		if len(q.bodies) > 0 || q.adj != nil {
			return nil
		}
		at = q.from
	}
	return nil
}

// listGap reports whether nothing but a comma, "and" or an article stands in tokens a…b.
func (s *section) listGap(a, b int) bool {
	for k := a; k < b; k++ {
		if s.text(k) != "," && !s.is(k, class.PlainAnd) && !s.is(k, class.Article) {
			return false
		}
	}
	return b > a
}

// goesOnProvince reports whether a post of a province was told of before token i in its
// sentence, with which one that names no province may go on.
func (s *section) goesOnProvince(i, first int) bool {
	for n := len(s.posts) - 1; n >= 0; n-- {
		if q := s.posts[n]; q.from >= first && q.to <= i {
			if len(q.bodies) == 1 && q.bodies[0].typ == graph.Province && q.head != nil && (q.head.Attrs["body"] == "province" || q.head.Attrs["regional"] == "yes") {
				return true
			}
		} else if q.to < first {
			return false
		}
	}
	return false
}

// overProvinces reports whether a mention names a region of a state of which the section names
// provinces as well, which have the governors: "Caraga".
func (s *section) overProvinces(m *mention) bool {
	if s.lang.Code != "en" || m.typ != graph.Province || m.name == nil || m.name.Kind != "region" {
		return false
	}
	for _, x := range s.names {
		if x.typ == graph.Province && x.name.Kind == "province" && x.name.Country == m.name.Country {
			return true
		}
	}
	return false
}

// deputationSeat returns the place whose delegation the holder of a post leads: "a delegation
// from Bitung, led by Vice Mayor X"; or nil.
func (s *section) deputationSeat(p *post) *entity {
	if s.lang.Code != "en" {
		return nil
	}
	first := s.firstOf(p.from)
	for x := max(first+3, p.from-4); x < p.from; x++ {
		h, ok := s.classAt(x, class.Led)
		if !ok || x+h.n > p.from {
			continue
		}
		j := x - 1
		if s.text(j) == "," {
			j--
		}
		c := s.cover[j]
		if c != nil && placeLike(c.typ) && c.ent != nil && c.parent == nil && (s.is(c.from-1, class.From) || s.is(c.from-1, class.De)) && s.is(c.from-2, class.Deputation) {
			return c.ent
		}
		return nil
	}
	return nil
}
