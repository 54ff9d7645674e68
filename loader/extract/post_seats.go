package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkSeats links the rest of a list in which each seat has its holder, "et de la
// Suisse, B, du Ghana, C", "et celui du Ghana, C", from token at on. It returns where the list ends, or at
// if it is none.
func (s *section) linkSeats(p *post, persons []*mention, at, last int) int {
	end := at
	for {
		if s.lang.Code == "fr" && s.is(at, class.Demonstrative) && s.is(at+1, class.De) {
			at++
		}
		h, ok := s.classAt(at, class.De)
		if !ok {
			return end
		}
		c := s.coverAt(at + h.n)
		if c == nil && s.lang.Code == "fr" && s.is(at+h.n, class.StateNoun) && s.is(at+h.n+1, class.BareDe) {
			c = s.coverAt(at + h.n + 2) // "de la république de Malaisie, X"
		}
		if head, ok := s.classAt(at+h.n, class.PlaceHead); ok && c == nil {
			c = s.placeWithHead(at+h.n, head, last) // "et de la Région autonome de A, X"
		}
		if c == nil || c.typ != graph.Country && c.typ != graph.Organization && !placeLike(c.typ) {
			return end
		}
		behind := s.behindBracket(c.to, last)
		var next *mention
		for _, x := range persons {
			if x.from >= behind && x.from-behind <= 3 && s.gapIsApposition(behind, x.from) {
				next = x
				break
			}
		}
		if next == nil {
			return end
		}
		q := *p
		q.person, q.bodies, q.from, q.to = next, []*mention{c}, c.from, c.to
		s.posts = append(s.posts, &q)
		end = s.behindAside(next, p, last)
		for at = end; at < last && at-end < 3 && (s.toks[at].Text == "," || s.toks[at].Text == ";" || s.is(at, class.And)); at++ {
		}
		if at == end {
			return end
		}
	}
}

// linkThoseOf links a plural post that begins its sentence with the envoys whose states "sont" tells, one by
// one: "Les ambassadeurs qui ont été reçus sont celui de A, X ; du Royaume de B, Y".
func (s *section) linkThoseOf(p *post, persons []*mention, last int) bool {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["envoy"] != "yes" || !s.opensWithAll(p) {
		return false
	}
	for k := p.to; k+2 < last; k++ {
		if s.is(k, class.Identifies) && s.is(k+1, class.Demonstrative) && s.is(k+2, class.De) {
			return s.linkSeats(p, persons, k+1, last) > k+1
		}
	}
	return false
}

// linkAdjectives links the rest of a list in which each name has the adjective
// of its state, "cambodgien B et lao C", from adjective c on. It returns where
// the list ends, or where it begins if it is none.
func (s *section) linkAdjectives(p *post, persons []*mention, c *mention, last int) int {
	end := c.from
	for c != nil && c.form == lexicon.Adjective {
		var holder *mention
		for _, x := range persons {
			if x.from == c.to {
				holder = x
			}
		}
		if holder == nil {
			return end
		}
		q := *p
		q.person, q.bodies, q.adj = holder, nil, c
		s.posts = append(s.posts, &q)
		end = holder.to
		at := end
		for at < last && at-end < 2 && (s.toks[at].Text == "," || s.is(at, class.And)) {
			at++
		}
		if at == end || at >= last {
			return end
		}
		c = s.coverAt(at)
	}
	return end
}
