package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// englishSeats reads where a post is held: "of the Central Committee", "at the
// Ministry of …", and where an envoy is sent: "to Laos".
func (s *section) englishSeats(p *post, last int) {
	envoy := p.head.Attrs["envoy"] == "yes"
	for n := 0; n < 4; n++ {
		k := p.to
		switch {
		case len(p.bodies) > 0 && p.plural && (s.is(k, class.PlainAnd) || s.toks[k].Text == ","):
			k++
		case s.is(k, class.De):
			h, _ := s.classAt(k, class.De)
			k += h.n
		case n > 0 && len(p.bodies) > 0 && s.is(k, class.PlainAnd) && s.is(k+1, class.De):
			h, _ := s.classAt(k+1, class.De)
			if k += 1 + h.n; !s.officeAt(k, last) {
				return
			}
			p.bodies = append(p.bodies, s.englishSeat(k, last)) // "president of A and of B"
			p.to = s.edgeOf(s.englishSeat(k, last), last)
			continue
		case n == 0 && len(p.bodies) == 0 && p.adj == nil && p.head.Attrs["body"] != "state" && s.bodyRightAt(k): // "Chairman Hue People's Committee X"
		case s.is(k, class.At) || s.is(k, class.For) && p.head.Attrs["portfolio"] != "yes":
			k++
		case s.is(k, class.Under) && len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization:
			// "head of the Commission for External Relations under the Central Committee X"
			if h, _ := s.classAt(k, class.Under); s.coverAt(k+h.n) != nil && s.coverAt(k+h.n).typ == graph.Organization {
				p.to = s.edgeOf(s.coverAt(k+h.n), last)
			}
			return
		case (s.is(k, class.Goal) || s.is(k, class.In)) && envoy:
			if c := s.englishSeat(k+1, last); c != nil && c.typ != graph.Person {
				p.to = c.to
			} else if s.is(k+1, class.Article) && s.is(k+2, class.PlaceNoun) {
				p.to = k + 3 // "Consul General of Laos in the city X"
			}
			return
		case n == 0 && s.is(k, class.From) && len(p.bodies) == 0 && p.adj == nil && s.officeAt(k+1, last):
			k++ // "Secretary of State from the Ministry of Interior"
		case n == 0 && (s.is(k, class.Goal) || s.is(k, class.In)) && p.head.Attrs["portfolio"] == "yes" && len(p.bodies) == 0 && s.officeAt(k+1, last):
			k++ // "Minister to the Prime Minister's Office"
		case s.is(k, class.In) && (len(p.bodies) > 0 || p.adj != nil):
			// "chief of mission of the IOM in Vietnam"
			if c := s.coverAt(k + 1); c != nil && c.typ == graph.Country && c.form != lexicon.Adjective && len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization {
				p.to = c.to
			}
			return
		default:
			return
		}
		if len(p.bodies) == 0 && s.is(k, class.PlaceNoun) && s.definite(k) && s.cover[k] == nil && !s.toks[k].Cap && !s.is(k+1, class.De) && s.coverAt(k+1) == nil {
			p.to, p.here = k+1, k // "mayor of the city"
			return
		}
		c := s.englishSeat(k, last)
		if c == nil && s.is(p.to, class.De) || c == nil && (s.is(p.to, class.At) || s.is(p.to, class.For)) {
			c = s.bodyBehindPost(p, k, last)
		}
		if c == nil || c.typ == graph.Person || c.typ == graph.Event || c.typ == graph.Agreement {
			return
		}
		if (s.is(p.to, class.At) || s.is(p.to, class.For)) && c.typ != graph.Organization {
			if len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization && p.bodies[0].from < p.from+1 {
				p.to = c.to // "ADB Country Director for Vietnam"
			}
			return
		}
		switch {
		case n == 0 && !p.plural, c.typ == graph.Organization && len(p.bodies) > 0 && p.bodies[0].typ != graph.Organization:
			p.bodies = []*mention{c}
		case len(p.bodies) == 0 || p.plural && c.typ == p.bodies[0].typ:
			p.bodies = append(p.bodies, c)
		}
		p.to = s.edgeOf(c, last)
		if p.to < last && s.toks[p.to].Hyphen && s.toks[p.to].Number {
			p.to++ // "President of AIPA-45"
		}
		for _, more := range c.more {
			if p.plural {
				p.bodies = append(p.bodies, more)
			}
			p.to = max(p.to, more.to)
		}
		if p.to < last && s.toks[p.to].Text == "(" {
			if end := s.bracketEnd(p.to, last); end > 0 && end-p.to <= 7 {
				p.to = end
			}
		}
	}
}

// officeAt reports whether a body stands at token k.
func (s *section) officeAt(k, last int) bool {
	c := s.englishSeat(k, last)
	return c != nil && c.typ == graph.Organization
}

// englishSeat returns the name at token k, stepping over its article and over
// what says of which state or kind it is: "the Lao province of", "China's".
func (s *section) englishSeat(k, last int) *mention {
	for n := 0; n < 6 && k < last; n++ {
		if c := s.coverAt(k); c != nil && c.name != rulingName {
			possessive := c.to < last && s.genitiveMark(c.to)
			switch {
			case c.form == lexicon.Adjective && c.name != nil && s.is(c.to, class.CapitalNoun):
				return nil
			case c.form == lexicon.Adjective && c.name != nil:
				k = c.to
				continue
			case possessive && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Party && s.coverAt(c.to+1) != nil && s.coverAt(c.to+1).typ == graph.Organization):
				if d := s.coverAt(c.to + 1); d != nil && d.form != lexicon.Adjective {
					return d
				}
				if d := s.townBehind(c.to+1, last); d != nil {
					return d
				}
				return c
			}
			if d := s.provinceBehindRegion(c); d != nil {
				return d
			}
			return c
		} else if c != nil {
			return c
		}
		if s.is(k, class.Government) && s.is(k+1, class.De) && s.cover[k] == nil {
			k++ // "of the government of Xiamen"
			continue
		}
		if s.is(k, class.Determiner) || s.is(k, class.De) || s.is(k, class.PlaceHead) && s.cover[k] == nil || (s.is(k, class.Adjective) || s.isOrdinal(k)) && s.cover[k] == nil {
			k++
			continue
		}
		return nil
	}
	return nil
}

// seatBehindComma takes the body and the state that commas tie to a post behind a
// name: "X, Director General, Department of Customs, Lao PDR".
func (s *section) seatBehindComma(p *post, last int) {
	if s.text(p.from-1) != "," && !s.is(p.from-1, class.PlainAnd) || p.member || p.adj != nil {
		return
	}
	ends := func(k int) bool {
		return k >= last || s.toks[k].Text == "," || s.toks[k].Text == "." || s.toks[k].Text == ";" || s.toks[k].Text == ")" || s.is(k, class.PlainAnd)
	}
	for n := 0; n < 2 && p.to+1 < last && s.toks[p.to].Text == ","; n++ {
		k := p.to + 1
		if s.is(k, class.Article) {
			k++
		}
		c := s.coverAt(k)
		if c == nil || c.from != k || c.form == lexicon.Adjective || !ends(c.to) {
			return
		}
		switch {
		case c.typ == graph.Organization && len(p.bodies) == 0 && p.head.Attrs["body"] != "state":
			p.bodies = []*mention{c}
		case c.typ == graph.Country && len(p.bodies) == 0 && p.head.Attrs["body"] == "state":
			p.bodies = []*mention{c}
		case c.typ == graph.Country && len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization:
		default:
			return
		}
		p.to = c.to
	}
}

// overState moves the end of a post over the state that commas set behind its province, where
// its holder's name follows: "the Governor of Champasak province, Laos, Mr X".
func (s *section) overState(p *post, last int) {
	n := len(p.bodies)
	if n == 0 || p.plural || !placeLike(p.bodies[n-1].typ) || p.to+2 >= last || s.text(p.to) != "," {
		return
	}
	c := s.coverAt(p.to + 1)
	if c == nil || c.typ != graph.Country || c.form == lexicon.Adjective || c.name == nil || c.to+1 >= last {
		return
	}
	if state := s.countryOf(p.bodies[n-1]); state != "" && state != c.name.Country {
		return
	}
	k := c.to
	if s.text(k) == "," {
		k++
	}
	if k < last && (s.is(k, class.Honorific) || s.toks[k].Cap && !s.toks[k].Punct && s.cover[k] == nil && !s.is(k, class.Function) && !s.is(k, class.Post)) {
		p.to = c.to
	}
}

// overLocation moves the end of a post over where its body sits, where its clause ends there:
// "President of the Front Committee in Dien Bien province; X".
func (s *section) overLocation(p *post, last int) {
	n := len(p.bodies)
	if n == 0 || p.plural || p.bodies[n-1].typ != graph.Organization || !s.is(p.to, class.In) {
		return
	}
	c := s.coverAt(p.to + 1)
	if c == nil || c.from != p.to+1 || !placeLike(c.typ) || c.form == lexicon.Adjective {
		return
	}
	k := c.to
	if k < last && s.is(k, class.PlaceNoun) {
		k++
	}
	if k < last && (s.text(k) == ";" || s.text(k) == ",") {
		p.to = k
	}
}

// bodyRightAt reports whether a body with a proper name begins at token k, and a name
// or nothing more of the clause behind it.
func (s *section) bodyRightAt(k int) bool {
	c := s.coverAt(k)
	if c == nil || c.from != k || c.typ != graph.Organization || c.nominal || c.to >= len(s.toks) {
		return false
	}
	return s.toks[c.to].Cap && !s.toks[c.to].Punct && s.cover[c.to] == nil && (s.isSurname(c.to) || s.is(c.to, class.Honorific))
}

// onlySeat reports whether a place or body is named only for who holds a post there and goes unnamed:
// "the Secretaries of A and B witnessed the ceremony".
func (s *section) onlySeat(m *mention) bool {
	if s.lang.Code != "en" {
		return false
	}
	s.indexSentences()
	for _, p := range s.postsIn[s.sent[m.from]] {
		if p.person == nil && p.to > p.from && slices.Contains(p.bodies, m) && m.from >= p.from {
			return true
		}
	}
	return false
}

// townBehind returns the town or province whose name stands behind what a genitive says
// of it, at token k: Mandalay in "Myanmar's largest city Mandalay", or nil.
func (s *section) townBehind(k, last int) *mention {
	kind := false
	for x := k; x < min(last, k+5); x++ {
		if c := s.coverAt(x); c != nil {
			if kind && c.name != nil && placeLike(c.typ) {
				return c
			}
			return nil
		}
		kind = kind || s.is(x, class.PlaceHead) || s.is(x, class.CapitalNoun)
		if s.toks[x].Punct || s.toks[x].Cap || s.is(x, class.Function) && !s.is(x, class.De) || s.is(x, class.Post) {
			return nil
		}
	}
	return nil
}
