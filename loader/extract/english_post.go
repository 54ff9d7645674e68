package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
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
	if h, ok := s.classAt(k, "counterpart"); ok {
		p.same, p.to = true, k+h.n
		return p
	}
	h, ok := s.classAt(k, "post")
	if m, isMember := s.classAt(k, "member"); isMember && (!ok || m.n > h.n) {
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
	if f := s.fold(k + h.n - 1); strings.HasSuffix(f, "s") && !strings.HasSuffix(lemma, "s") && f != "affaires" || strings.HasSuffix(f, "men") {
		p.plural = true
		head = englishSingular(head)
	}
	p.to = k + h.n
	title = append(title, head)
	if a, ok := s.classAt(p.to, "post-after"); ok && !p.member {
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
		if s.is(k, "counterpart") || s.is(k, "member") {
			return k, title, true
		}
		b, before := s.classAt(k, "post-before")
		if hh, ok := s.classAt(k, "post"); ok && !(before && hh.n <= b.n && (s.is(k+b.n, "post") || s.is(k+b.n, "portfolio") && s.is(k+b.n+1, "post"))) {
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
		if h, ok := s.classAt(k, "place-head"); ok && len(p.bodies) > 0 && p.bodies[0].to == k && s.cover[k] == nil {
			k += h.n
			continue
		}
		if h, ok := s.classAt(k, "portfolio"); ok {
			from := k
			k += h.n
			for k+1 < last && (s.fold(k) == "and" || s.toks[k].Text == ",") && s.is(k+1, "portfolio") {
				h, _ := s.classAt(k+1, "portfolio")
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
	if f := s.fold(k); f != "of" && f != "for" {
		return k
	}
	n := k + 1
	if s.fold(n) == "the" && (s.is(n+1, "portfolio") || s.is(n+1, "adjective")) {
		n++
	}
	start := n
	for n < last {
		t := s.toks[n]
		if n > start && (s.fold(n) == "and" || t.Text == "," || t.Text == "&") {
			if n+1 < last && s.sectorWord(n+1, true) && (t.Text != "," || s.sectorListEnds(n+1, last)) {
				n++
				continue
			}
			break
		}
		if !s.sectorWord(n, n == start) {
			break
		}
		if h, ok := s.classAt(n, "portfolio"); ok {
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

// sectorWord reports whether the word at n may name a minister's sector.
func (s *section) sectorWord(n int, begins bool) bool {
	t := s.toks[n]
	if t.Punct || t.Number || s.is(n, "post") && !s.is(n, "portfolio") || s.is(n, "honorific") {
		return false
	}
	if c := s.cover[n]; c != nil && c.name == nil && begins && !s.is(n, "portfolio") {
		return false
	}
	if c := s.cover[n]; c != nil && c.name != nil && c.form != lexicon.Adjective {
		return false
	}
	if s.is(n, "portfolio") || s.is(n, "not-person") && !s.is(n, "body") {
		return true
	}
	if s.is(n, "function") || s.is(n, "verb") || s.is(n, "weekday") || s.is(n, "month") {
		return false
	}
	if s.is(n, "adjective") || !t.Cap {
		return true
	}
	return begins && !s.isSurname(n) && !s.isGiven(n) && !s.is(n, "body") && s.toks[max(0, n-1)].Text != ","
}

// sectorListEnds reports whether an "and" ends the list that a comma began:
// "of Culture, Sports and Tourism".
func (s *section) sectorListEnds(n, last int) bool {
	for x := n; x < min(last, n+7); x++ {
		if s.fold(x) == "and" {
			return s.sectorWord(x+1, true) && s.is(x+1, "portfolio")
		}
		if s.toks[x].Punct && s.toks[x].Text != "," || s.is(x, "post") && !s.is(x, "portfolio") {
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
		switch f := s.fold(k); {
		case len(p.bodies) > 0 && p.plural && (f == "and" || s.toks[k].Text == ","):
			k++
		case s.is(k, "de"):
			h, _ := s.classAt(k, "de")
			k += h.n
		case f == "at" || f == "for" && p.head.Attrs["portfolio"] != "yes":
			k++
		case (f == "to" || f == "in") && envoy:
			if c := s.englishSeat(k+1, last); c != nil && c.typ != graph.Person {
				p.to = c.to
			}
			return
		case f == "in" && (len(p.bodies) > 0 || p.adj != nil):
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
		f := s.fold(p.to)
		if (f == "at" || f == "for") && c.typ != graph.Organization {
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
		if p.to+2 < last && s.toks[p.to].Text == "(" && s.toks[p.to+2].Text == ")" {
			p.to += 3
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
			case c.form == lexicon.Adjective && c.name != nil && s.fold(c.to) == "capital":
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
		if s.is(k, "determiner") || s.is(k, "de") || s.is(k, "place-head") && s.cover[k] == nil || s.is(k, "adjective") && s.cover[k] == nil {
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
