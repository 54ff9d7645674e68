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
	if q := s.untitledPost(i, first, last); q != nil {
		return q
	}
	before := post{from: i}
	k, title, ok := s.postPrefix(&before, i, last)
	if !ok {
		return nil
	}
	p := s.desk.postAt(0)
	*p = before
	if h, ok := s.classAt(k, class.Counterpart); ok {
		p.same, p.to = true, k+h.n
		s.counterpartSeat(p, last)
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
	if p.to+1 < last && s.toks[p.to].Text == "." && !s.toks[p.to].Space && s.toks[p.to+1].Cap && len(s.toks[p.to-1].Text) <= 5 {
		p.to++ // "Gov. X", "Vice Gov. X"
	}
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
	s.seatBehindComma(p, last)
	s.overState(p, last)
	s.overLocation(p, last)
	p.title = strings.Join(title, " ")
	if q := s.nestedPost(p, first, last); q != nil {
		s.absorb(p, q)
	}
	if p.head.Attrs["local"] == "yes" && len(p.bodies) == 1 && (p.bodies[0].typ == graph.Province || p.bodies[0].typ == graph.Place) {
		// "Hanoi Party Secretary": the post is held in the committee there.
		p.fallback, p.bodies = p.bodies[0], nil
		for k := p.from; k < p.to; k++ {
			if c := s.cover[k]; c != nil && c.name == rulingName && c.parent == nil {
				c.dead = true
			}
		}
	}
	switch {
	case p.member && len(p.bodies) == 0:
		return nil
	case s.indefinite(i) && s.text(i-2) == "," && s.is(p.to, class.Saying):
		return nil // "his counterpart X, a Foreign Ministry spokesperson said"
	case p.head.Attrs["weak"] == "yes" && p.head.Attrs["body"] == "province" && s.goesOnProvince(i, first):
	case p.head.Attrs["weak"] == "yes" && len(p.bodies) == 0 && p.here == 0 && !s.is(i-1, class.BackReference) && !s.is(i-1, class.Whose) && !(p.adj != nil && p.head.Attrs["body"] == "state"):
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
		if c := s.coverAt(k); c != nil && c.typ == graph.Organization && c.from == k && s.is(k, class.Post) && s.is(c.to, class.Post) {
			p.bodies, k = []*mention{c}, c.to // "Prime Minister's Department Minister"
			continue
		}
		if n := s.ownersPost(k, last); n > 0 {
			title = append(title, s.surfaceOf(k, k+n))
			k += n
			continue
		}
		b, before := s.classAt(k, class.PostBefore)
		if c := s.coverAt(k); before && c != nil && c.name != nil && c.to > k+b.n && placeLike(c.typ) {
			before = false // "New Hampshire Governor", which is no new one
		}
		if hh, ok := s.classAt(k, class.Post); ok && !(before && hh.n <= b.n && (s.is(k+b.n, class.Post) || s.is(k+b.n, class.Portfolio) && s.is(k+b.n+1, class.Post))) {
			return k, title, true
		}
		if c := s.coverAt(k); before && c != nil && c.name != nil && c.from == k && c.to > k+b.n {
			before = false // "New Hampshire Gov. X"
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
		if k == i && s.is(k, class.PlaceNoun) && s.definite(k) && s.cover[k] == nil && s.possessiveMark(k+1) {
			p.here = k // "the region's vice chairman"
			k += 2
			continue
		}
		if s.toks[k].Text == "'s" || s.toks[k].Text == "’s" {
			if k == i {
				return 0, nil, false
			}
			k++
			continue
		}
		if c := s.coverAt(k); c != nil && c.parent == nil && (c.typ != graph.Party || !s.is(k, class.Portfolio)) && c.typ != graph.Person && c.typ != graph.Event && c.typ != graph.Agreement && (c.name != rulingName) && !c.nominal {
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
		if s.isOrdinal(k) && s.is(k+1, class.PlaceHead) && len(p.bodies) > 0 && p.bodies[0].to == k && s.cover[k] == nil {
			title = append(title, s.surfaceOf(k, k+2))
			k += 2 // "Kampot 1st District Rep."
			continue
		}
		if b := s.bodyMeant(k); b != nil && k == i && len(p.bodies) == 0 {
			h, _ := s.classAt(k, class.Body)
			p.bodies, k = []*mention{b}, k+h.n
			continue
		}
		if h, ok := s.classAt(k, class.PlaceHead); ok && len(p.bodies) > 0 && p.bodies[0].to == k && s.cover[k] == nil {
			k += h.n
			continue
		}
		if len(p.bodies) > 0 && p.bodies[0].to == k && (placeLike(p.bodies[0].typ) || p.bodies[0].typ == graph.Organization && p.bodies[0].name == nil && p.bodies[0].head == nil) && s.levelWord(k) && s.cover[k] == nil {
			k++ // "Kampot Provincial Governor"
			continue
		}
		if h, ok := s.classAt(k, class.Portfolio); ok {
			if c := s.coverAt(k); c != nil && c.typ == graph.Party {
				c.dead = true // "Labour Minister"
			}
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
		if b.typ == graph.Province && b.name != nil && s.lang.Lists(class.FederalState, b.name.Country) && head.Attrs["sole"] != "yes" {
			return true // "Oregon Secretary of State"
		}
		return s.toks[b.to].Text == "'s" || head.Attrs["portfolio"] == "yes" || head.Attrs["regional"] == "yes" && b.typ == graph.Province
	}
	return true
}

// englishSingular takes the plural out of a title, not out of what it is for: "Vice Chairmen", "Vice Ministers of Foreign Affairs".
func englishSingular(t string) string {
	post, of, field := strings.Cut(t, " of ")
	if field {
		return englishSingular(post) + " of " + of
	}
	switch {
	case strings.HasSuffix(t, "men"):
		return strings.TrimSuffix(t, "men") + "man"
	case strings.HasSuffix(t, "ies"):
		return strings.TrimSuffix(t, "ies") + "y"
	}
	words := strings.Fields(t)
	for i, w := range words {
		if f := strings.ToLower(w); len(w) > 3 && strings.HasSuffix(w, "s") && f != "affairs" && !strings.HasSuffix(w, "ss") {
			words[i] = strings.TrimSuffix(w, "s")
		}
	}
	return strings.Join(words, " ")
}

// endsAppointment reports whether a word of appointing ends at token k,
// honorifics behind it allowed.
func (s *section) endsAppointment(k int) bool {
	if k < 0 {
		return false
	}
	first := s.firstOf(k)
	for k >= first && (s.is(k, class.Honorific) || s.toks[k].Text == ".") {
		k--
	}
	return k >= first && s.endsClass(k, class.Appoints, first)
}

// untitledPost reads a post whose title begins with a noun that no list has, behind a comma:
// "X, policy director of the Forest Council"; or returns nil.
func (s *section) untitledPost(i, first, last int) *post {
	b := i - 1
	if b > first && s.is(b, class.Article) {
		b--
	}
	if b <= first || s.text(b) != "," || i+1 >= last || s.toks[i].Cap || s.is(i, class.Post) || s.is(i, class.PostBefore) || s.is(i, class.Portfolio) || s.is(i, class.Level) || s.is(i, class.Member) || s.cover[i] != nil || !s.lowerWord(i) {
		return nil
	}
	if h, ok := s.classAt(i+1, class.Post); !ok || s.toks[i+1].Cap || s.toks[i+1].Hyphen || !s.is(i+1+h.n, class.De) && !s.is(i+1+h.n, class.At) && !s.is(i+1+h.n, class.For) {
		return nil
	}
	p := s.englishPost(i+1, first, last)
	if p == nil || p.head == nil || len(p.bodies) == 0 {
		return nil
	}
	p.from, p.title = i, s.surfaceOf(i, i+1)+" "+p.title
	return p
}

// bodyMeant returns the body named last whose head the noun at token k before a post is:
// "council president X" is that of the council told of; or nil.
func (s *section) bodyMeant(k int) *mention {
	h, ok := s.classAt(k, class.Body)
	if !ok || s.toks[k].Cap || s.cover[k] != nil || !s.is(k+h.n, class.Post) || s.toks[k+h.n].Cap {
		return nil
	}
	var out *mention
	for _, m := range s.mentions {
		if m.typ == graph.Organization && m.to <= k && m.head == h.entry && !m.dead && !m.nominal && s.storyAt(m.from) == s.storyAt(k) && (out == nil || m.from > out.from) {
			out = m
		}
	}
	return out
}
