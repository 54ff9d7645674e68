package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// shortCompanies finds the companies that the page names elsewhere with their legal form:
// "Sabah Gas" beside "Sabah Gas Sdn Bhd".
func (s *section) shortCompanies() {
	for _, c := range s.mentions[:len(s.mentions):len(s.mentions)] {
		if c.typ != graph.Organization || c.head == nil || c.dead || c.nominal || c.parent != nil {
			continue
		}
		end := c.to
		for k := c.from + 2; k < c.to; k++ {
			if h, ok := s.classAt(k, class.LegalForm); ok && s.toks[k].Cap && k+h.n >= c.to-1 {
				end = k
				break
			}
		}
		if end < c.to && s.toks[c.from].Cap {
			s.shortForms(c, end-c.from)
		}
	}
}

// shortForms makes mentions of company c of the places where its first n words stand alone.
func (s *section) shortForms(c *mention, n int) {
	for _, sent := range s.sents {
		for i := sent.First; i+n <= sent.Last; i++ {
			if i+n > c.from && i < c.to || s.toks[i].Text != s.toks[c.from].Text || !s.sameText(i, c.from, n) || i+n < sent.Last && s.toks[i+n].Cap && !s.toks[i+n].Punct || i > sent.First && s.toks[i-1].Cap && !s.toks[i-1].Punct {
				continue
			}
			m := &mention{from: i, to: i + n, typ: c.typ, same: c}
			free := true
			for k := i; k < i+n; k++ {
				in := s.cover[k]
				free = free && (in == nil || in.name != nil && in.from >= i && in.to <= i+n && in.parent == nil)
				if in != nil && in.from == k {
					m.inner = append(m.inner, in)
				}
			}
			if free {
				s.addPhrase(m)
			}
		}
	}
}

// sameText reports whether the n tokens from a are written as those from b.
func (s *section) sameText(a, b, n int) bool {
	for x := range n {
		if s.toks[a+x].Text != s.toks[b+x].Text {
			return false
		}
	}
	return true
}

// unknownEmployers makes bodies of the unknown names right before a post in small letters that has a
// name behind it: "Adhoc provincial coordinator X", "NStar spokesman Y".
func (s *section) unknownEmployers() {
	for _, sent := range s.sents {
		for i := sent.First + 1; i+1 < sent.Last; i++ {
			if s.toks[i].Cap || s.cover[i] != nil || !s.is(i, class.Post) {
				continue
			}
			h, _ := s.classAt(i, class.Post)
			if i+h.n >= sent.Last {
				continue
			}
			if b := h.entry.Attrs["body"]; b != "" && b != "organization" {
				continue
			}
			if n := i + h.n; !s.toks[n].Cap || s.toks[n].Punct || s.cover[n] != nil || s.is(n, class.Function) || s.is(n, class.Weekday) || s.is(n, class.Month) {
				continue
			}
			k := i
			for k > sent.First && i-k < 3 && !s.toks[k-1].Cap && s.cover[k-1] == nil && (s.is(k-1, class.PostBefore) || s.levelWord(k-1) || s.is(k-1, class.Portfolio) || s.lowerWord(k-1) && i-k < 2) {
				k--
			}
			if from := s.employerBefore(k, sent.First); from < k {
				s.addMention(&mention{from: from, to: k, typ: graph.Organization})
			}
		}
	}
}

// employerBefore returns the beginning of the unknown name of a body that ends at token k, or k.
func (s *section) employerBefore(k, first int) int {
	from := k
	for from > first && k-from < 3 {
		t := &s.toks[from-1]
		if !t.Cap || t.Punct || t.Number || t.Hyphen || s.cover[from-1] != nil || s.is(from-1, class.Post) || s.is(from-1, class.Honorific) || s.is(from-1, class.Weekday) || s.is(from-1, class.Month) || s.is(from-1, class.PostBefore) || s.is(from-1, class.Level) {
			break
		}
		from--
	}
	if from == k || s.is(from, class.Function) || s.is(from, class.Verb) || s.isGiven(from) || s.isSurname(from) && !s.toks[from].AllCap || s.is(from, class.AcronymWord) || s.is(from, class.Agency) || len(s.toks[from].Fold) < 3 {
		return k
	}
	for x := from; x < k; x++ {
		if k-from > 1 && !s.is(x, class.NotPerson) {
			return from
		}
	}
	if k-from == 1 && (!s.toks[from].AllCap && dictionary.English.Has(s.toks[from].Fold) || s.is(from, class.NotPerson) || s.is(from, class.Adjective)) {
		return k
	}
	return from
}

// bodyBehindPost makes a body of the unknown name at token k that a post is held in: "executive
// director of Licadho", "spokesman for NStar"; or returns nil.
func (s *section) bodyBehindPost(p *post, k, last int) *mention {
	if b := p.head.Attrs["body"]; b != "" && b != "organization" || p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["envoy"] == "yes" || len(p.bodies) > 0 || p.adj != nil {
		return nil
	}
	if s.is(k, class.Article) {
		k++
	}
	to := k
	for to < last && to-k < 4 && s.bodyWord(to, to > k) && !s.is(to, class.PlaceHead) && !s.is(to, class.Portfolio) {
		to++
	}
	if to == k || to < last && s.toks[to].Cap && !s.toks[to].Punct || s.is(k, class.Portfolio) || s.isGiven(k) || s.isSurname(k) && !s.toks[k].AllCap || s.is(k, class.NotPerson) || s.is(k, class.AcronymWord) || s.is(k, class.Verb) {
		return nil
	}
	if to == k+1 && !s.toks[k].AllCap && (dictionary.English.Has(s.toks[k].Fold) || len(s.toks[k].Fold) < 3) {
		return nil
	}
	return s.addMention(&mention{from: k, to: to, typ: graph.Organization})
}

// wholeParties widens the names of parties over the capital words before them that belong to
// the name of another one: "Penang United People's Party" is no "People's Party".
func (s *section) wholeParties() {
	for _, c := range s.names {
		if c.typ != graph.Party || c.dead || c.name == rulingName || !s.is(c.to-1, class.PartyHead) {
			continue
		}
		first := s.firstOf(c.from)
		k := c.from
		for k-1 > first && s.toks[k-1].Cap && !s.toks[k-1].Punct && s.cover[k-1] == nil && !s.is(k-1, class.Function) && !s.is(k-1, class.Post) && !s.is(k-1, class.Honorific) && !s.is(k-1, class.Verb) {
			k--
		}
		if k == c.from {
			continue
		}
		if in := s.coverAt(k - 1); in != nil && in.name != nil && in.to == k && placeLike(in.typ) {
			k = in.from
		}
		c.dead = true
		m := &mention{from: k, to: c.to, typ: graph.Party, inner: s.namesIn(k, c.from)}
		s.addPhrase(m)
		if s.text(c.to) == "(" && s.text(c.to+2) == ")" && isAcronym(s.text(c.to+1)) {
			m.abbr = s.text(c.to + 1)
			delete(s.local, m.abbr)
		}
	}
}
