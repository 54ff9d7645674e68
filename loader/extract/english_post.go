package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// englishPost reads a post that begins at token i. In English the state, the
// body and the sector may all stand before the head: "Lao Deputy Prime
// Minister", "Da Nang People's Committee Chairman", "Armed Forces Minister".
func (s *section) englishPost(i, first, last int) *post {
	p := &post{from: i}
	k, title, ok := s.postPrefix(p, i, last)
	if !ok {
		return nil
	}
	if h, ok := s.classAt(k, class.Counterpart); ok {
		p.same, p.to = true, k+h.n
		return p
	}
	h, ok := s.classAt(k, class.Post)
	if m, isMember := s.classAt(k, class.Member); isMember && (!ok || m.n > h.n) {
		h, ok = m, true
		p.member = true
	}
	if !ok || s.toks[k].Hyphen && len(title) == 0 || s.inPhrase(k) {
		return nil
	}
	if k > i && !s.prefixFits(p, h.entry) {
		return nil
	}
	p.head = h.entry
	head := s.surfaceOf(k, k+h.n)
	lemma := graph.Fold(h.entry.Lemma())
	if f := s.fold(k + h.n - 1); s.lang.Ends(f, class.PluralEnding) && !s.lang.Ends(lemma, class.PluralEnding) && !s.lang.Words(class.SingularS)[f] || s.lang.Ends(f, class.PersonPluralEnding) {
		p.plural = true
		head = englishSingular(head)
	}
	p.to = k + h.n
	title = append(title, head)
	if a, ok := s.classAt(p.to, class.PostAfter); ok && !p.member {
		title = append(title, s.surfaceOf(p.to, p.to+a.n))
		p.to += a.n
	}
	if p.to+2 < last && s.toks[p.to].Text == "(" && s.toks[p.to+2].Text == ")" && isAcronym(s.toks[p.to+1].Text) {
		p.to += 3
	}
	if p.head.Attrs["portfolio"] == "yes" && !p.member {
		if to := s.englishSector(p.to, last); to > p.to {
			title = append(title, s.surfaceOf(p.to, to))
			p.to = to
		}
	}
	s.englishSeats(p, last)
	p.title = strings.Join(title, " ")
	if p.head.Attrs["local"] == "yes" && len(p.bodies) == 1 && (p.bodies[0].typ == graph.Province || p.bodies[0].typ == graph.Place) {
		// "Hanoi Party Secretary": the post is held in the committee there.
		p.fallback, p.bodies = p.bodies[0], nil
	}
	switch {
	case p.member && len(p.bodies) == 0:
		return nil
	case p.head.Attrs["weak"] == "yes" && len(p.bodies) == 0 && !(p.adj != nil && p.head.Attrs["body"] == "state"):
		return nil
	}
	return p
}

// postPrefix reads what stands before the head of a post and returns the
// head's token.
func (s *section) postPrefix(p *post, i, last int) (int, []string, bool) {
	k := i
	var title []string
	for n := 0; n < 9 && k < last; n++ {
		if s.is(k, class.Counterpart) || s.is(k, class.Member) {
			return k, title, true
		}
		b, before := s.classAt(k, class.PostBefore)
		if hh, ok := s.classAt(k, class.Post); ok && !(before && hh.n <= b.n && (s.is(k+b.n, class.Post) || s.is(k+b.n, class.Portfolio) && s.is(k+b.n+1, class.Post))) {
			return k, title, true
		}
		if before {
			switch {
			case b.entry.Attrs["former"] == "yes":
				p.former = true
			case b.entry.Attrs["title"] == "no":
			default:
				title = append(title, s.surfaceOf(k, k+b.n))
			}
			k += b.n
			continue
		}
		if s.toks[k].Text == "'s" || s.toks[k].Text == "’s" {
			if k == i {
				return 0, nil, false
			}
			k++
			continue
		}
		if c := s.coverAt(k); c != nil && c.parent == nil && c.typ != graph.Person && c.typ != graph.Event && c.typ != graph.Agreement && (c.name != rulingName) && !c.nominal {
			if c.typ == graph.Country {
				if p.adj != nil {
					return 0, nil, false
				}
				p.adj = c
			} else {
				p.bodies = []*mention{c}
			}
			k = c.to
			if k+2 < last && s.toks[k].Text == "(" && s.toks[k+2].Text == ")" {
				k += 3
			}
			continue
		}
		if h, ok := s.classAt(k, class.PlaceHead); ok && len(p.bodies) > 0 && p.bodies[0].to == k && s.cover[k] == nil {
			k += h.n
			continue
		}
		if h, ok := s.classAt(k, class.Portfolio); ok {
			from := k
			k += h.n
			for k+1 < last && (s.is(k, class.PlainAnd) || s.toks[k].Text == ",") && s.is(k+1, class.Portfolio) {
				h, _ := s.classAt(k+1, class.Portfolio)
				k += 1 + h.n
			}
			title = append(title, s.surfaceOf(from, k))
			continue
		}
		return 0, nil, false
	}
	return 0, nil, false
}

// prefixFits reports whether the name before a head may be where the post is
// held: no town has a prime minister.
func (s *section) prefixFits(p *post, head *lexicon.Entry) bool {
	if len(p.bodies) == 0 {
		return true
	}
	b := p.bodies[0]
	if head.Attrs["body"] == "state" && (b.typ == graph.Province || b.typ == graph.Place) && b.form != lexicon.Adjective {
		return s.toks[b.to].Text == "'s" || head.Attrs["portfolio"] == "yes"
	}
	return true
}

// englishSector returns the end of "of Foreign Affairs", "for European affairs
// and international relations" behind a minister, or k.
func (s *section) englishSector(k, last int) int {
	if !s.is(k, class.Genitive) && !s.is(k, class.For) {
		return k
	}
	n := k + 1
	if s.is(n, class.Article) && (s.is(n+1, class.Portfolio) || s.is(n+1, class.Adjective)) {
		n++
	}
	start := n
	for n < last {
		t := s.toks[n]
		if n > start && (s.is(n, class.PlainAnd) || t.Text == "," || t.Text == "&") {
			if n+1 < last && s.sectorWord(n+1, true) && !s.unknownRun(n+1, last) && (t.Text != "," || s.sectorListEnds(n+1, last)) {
				n++
				continue
			}
			break
		}
		if !s.sectorWord(n, n == start) {
			break
		}
		if h, ok := s.classAt(n, class.Portfolio); ok {
			n += h.n
			continue
		}
		n++
	}
	if n == start {
		return k
	}
	return n
}

// unknownRun reports whether two unknown capital words begin at token n, which
// are a name.
func (s *section) unknownRun(n, last int) bool {
	for k := n; k < n+2; k++ {
		if k >= last || !s.toks[k].Cap || s.toks[k].Punct || s.is(k, class.Portfolio) || s.is(k, class.NotPerson) || s.is(k, class.Adjective) || s.cover[k] != nil {
			return false
		}
	}
	return s.isSurname(n) || s.isGiven(n) || s.isSurname(n+1) || s.isGiven(n+1) || s.postStartingAfter(n+2, last) != nil
}

// sectorWord reports whether the word at n may name a minister's sector.
func (s *section) sectorWord(n int, begins bool) bool {
	t := s.toks[n]
	if t.Punct || t.Number || s.is(n, class.Post) && !s.is(n, class.Portfolio) || s.is(n, class.Honorific) {
		return false
	}
	if c := s.cover[n]; c != nil && c.name == nil && begins && !s.is(n, class.Portfolio) {
		return false
	}
	if c := s.cover[n]; c != nil && c.name != nil && c.form != lexicon.Adjective {
		return false
	}
	if s.is(n, class.Portfolio) || s.is(n, class.NotPerson) && !s.is(n, class.Body) {
		return true
	}
	if s.is(n, class.Function) || s.is(n, class.Verb) || s.is(n, class.Weekday) || s.is(n, class.Month) {
		return false
	}
	if s.is(n, class.Adjective) || !t.Cap {
		return true
	}
	return begins && !s.isSurname(n) && !s.isGiven(n) && !s.is(n, class.Body) && s.toks[max(0, n-1)].Text != ","
}

// sectorListEnds reports whether an "and" ends the list that a comma began:
// "of Culture, Sports and Tourism".
func (s *section) sectorListEnds(n, last int) bool {
	for x := n; x < min(last, n+7); x++ {
		if s.is(x, class.PlainAnd) {
			return s.sectorWord(x+1, true) && s.is(x+1, class.Portfolio)
		}
		if s.toks[x].Punct && s.toks[x].Text != "," || s.is(x, class.Post) && !s.is(x, class.Portfolio) {
			return false
		}
	}
	return false
}

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
		case s.is(k, class.At) || s.is(k, class.For) && p.head.Attrs["portfolio"] != "yes":
			k++
		case (s.is(k, class.Goal) || s.is(k, class.In)) && envoy:
			if c := s.englishSeat(k+1, last); c != nil && c.typ != graph.Person {
				p.to = c.to
			} else if s.is(k+1, class.Article) && s.is(k+2, class.PlaceNoun) {
				p.to = k + 3 // "Consul General of Laos in the city X"
			}
			return
		case s.is(k, class.In) && (len(p.bodies) > 0 || p.adj != nil):
			// "chief of mission of the IOM in Vietnam"
			if c := s.coverAt(k + 1); c != nil && c.typ == graph.Country && c.form != lexicon.Adjective && len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization {
				p.to = c.to
			}
			return
		default:
			return
		}
		c := s.englishSeat(k, last)
		if c == nil || c.typ == graph.Person || c.typ == graph.Event || c.typ == graph.Agreement {
			return
		}
		if (s.is(p.to, class.At) || s.is(p.to, class.For)) && c.typ != graph.Organization {
			return
		}
		switch {
		case n == 0 && !p.plural, c.typ == graph.Organization && len(p.bodies) > 0 && p.bodies[0].typ != graph.Organization:
			p.bodies = []*mention{c}
		case len(p.bodies) == 0 || p.plural && c.typ == p.bodies[0].typ:
			p.bodies = append(p.bodies, c)
		}
		p.to = s.englishEdge(c, last)
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
			if end := s.bracketEnd(p.to, last); end > 0 && end-p.to <= 5 {
				p.to = end
			}
		}
	}
}

// englishSeat returns the name at token k, stepping over its article and over
// what says of which state or kind it is: "the Lao province of", "China's".
func (s *section) englishSeat(k, last int) *mention {
	for n := 0; n < 6 && k < last; n++ {
		if c := s.coverAt(k); c != nil && c.name != rulingName {
			possessive := c.to < last && (s.toks[c.to].Text == "'s" || s.toks[c.to].Text == "’s")
			switch {
			case c.form == lexicon.Adjective && c.name != nil && s.is(c.to, class.CapitalNoun):
				return nil
			case c.form == lexicon.Adjective && c.name != nil:
				k = c.to
				continue
			case possessive && c.typ == graph.Country:
				if d := s.coverAt(c.to + 1); d != nil && d.form != lexicon.Adjective {
					return d
				}
				return c
			}
			return c
		} else if c != nil {
			return c
		}
		if s.is(k, class.Determiner) || s.is(k, class.De) || s.is(k, class.PlaceHead) && s.cover[k] == nil || s.is(k, class.Adjective) && s.cover[k] == nil {
			k++
			continue
		}
		return nil
	}
	return nil
}

// englishSingular takes the plural out of a title: "Vice Chairmen".
func englishSingular(t string) string {
	switch {
	case strings.HasSuffix(t, "men"):
		return strings.TrimSuffix(t, "men") + "man"
	case strings.HasSuffix(t, "ies"):
		return strings.TrimSuffix(t, "ies") + "y"
	}
	words := strings.Fields(t)
	for i, w := range words {
		if len(w) > 4 && strings.HasSuffix(w, "s") && w != "affaires" && !strings.HasSuffix(w, "ss") {
			words[i] = strings.TrimSuffix(w, "s")
		}
	}
	return strings.Join(words, " ")
}

// endsAppointment reports whether a word of appointing ends at token k,
// honorifics behind it allowed.
func (s *section) endsAppointment(k int) bool {
	first := s.firstOf(k)
	for k >= first && (s.is(k, class.Honorific) || s.toks[k].Text == ".") {
		k--
	}
	return k >= first && s.endsClass(k, class.Appoints, first)
}
