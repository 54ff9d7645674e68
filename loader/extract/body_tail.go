package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// foreignBodies finds the names of bodies that a text leaves in their own tongue, told
// by the word with which they end: "Monaco Economic Board".
func (s *section) foreignBodies() {
	for _, sent := range s.sents {
		for i := sent.First + 1; i < sent.Last; i++ {
			if c := s.cover[i]; c != nil && c.name == nil && c.typ == graph.Place && c.to == i+1 && c.from < i && c.parent == nil && len(c.inner) == 0 && s.is(i, class.BodyTail) {
				c.typ, c.head = graph.Organization, nil // "Delta Mining Corporation"
				continue
			}
			if !s.toks[i].Cap || s.cover[i] != nil || !s.endsBody(i) || i+1 < sent.Last && s.toks[i+1].Hyphen {
				continue
			}
			from := i
			for from > sent.First && i-from < 6 && s.tailWord(from-1) {
				from--
			}
			if from == i || s.is(i, class.Adjective) && s.cover[i-1] == nil && !s.is(i-1, class.BodyTail) {
				continue // "Salon International" is none, "Québec International" is one
			}
			for i+1 < sent.Last && s.toks[i+1].Cap && !s.toks[i+1].Hyphen && s.cover[i+1] == nil && s.is(i+1, class.BodyTail) {
				i++ // "Orion Shipping Company"
			}
			to := s.tailGoesOn(i+1, sent.Last)
			m := &mention{from: from, to: to, typ: graph.Organization}
			for k := from; k < i; k++ {
				if c := s.cover[k]; c != nil && c.from == k && c.parent == nil {
					c.parent = m
					m.inner = append(m.inner, c)
				}
			}
			s.addMention(m)
		}
	}
}

// endsBody reports whether the word at token i is one with which the foreign names of bodies end.
func (s *section) endsBody(i int) bool {
	h, ok := s.classAt(i, class.BodyTail)
	return ok && (h.entry.Attrs["capital"] != "yes" || s.toks[i].AllCap && (i+1 >= len(s.toks) || !s.toks[i+1].Cap))
}

// tailGoesOn returns where a foreign name that "of", "on" or "for" goes on with ends:
// "Chicago Council on Global Affairs".
func (s *section) tailGoesOn(k, last int) int {
	to := k
	for x := k; x < last && !s.toks[x].Punct && s.cover[x] == nil; x++ {
		switch {
		case s.toks[x].Cap && !s.is(x, class.Function) && x > k:
			to = x + 1
		case !s.is(x, class.ForeignLink):
			return to
		}
	}
	return to
}

// tailWord reports whether token k may belong to the foreign name of a body that goes
// on behind it.
func (s *section) tailWord(k int) bool {
	t := &s.toks[k]
	if t.Punct || t.Elided || !t.Cap && !t.Hyphen || s.is(k, class.Function) || s.is(k, class.Honorific) || s.is(k, class.Post) {
		return false
	}
	c := s.cover[k]
	return c == nil || c.name != nil && (placeLike(c.typ) || c.typ == graph.Country)
}

// namedAfterPlace returns the body whose name begins with the place that a post's "de"
// governs and goes on with capitals up to a comma or its abbreviation: "le directeur de
// Bretagne Tourisme, X", "de l'Île de la Réunion Tourisme (IRT)"; or c itself.
func (s *section) namedAfterPlace(c *mention, last int) *mention {
	if c == nil || s.lang.Code != "fr" || c.name == nil || c.form != lexicon.FullName || c.typ != graph.Province && c.typ != graph.Place {
		return c
	}
	to := c.to
	for to < last && s.properNoun(to) && !s.is(to, class.Function) {
		to++
	}
	if to == c.to || to-c.to > 3 || to >= last || s.text(to) != "," && !(s.text(to) == "(" && to+1 < last && isAcronym(s.text(to+1))) {
		return c
	}
	m := &mention{from: c.from, to: to, typ: graph.Organization, inner: []*mention{c}}
	if s.text(to) == "(" {
		m.abbr = s.text(to + 1)
	}
	c.parent = m
	return s.addMention(m)
}
