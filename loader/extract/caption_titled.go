package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// captionTitle returns what a picture shows, where its caption begins at token i with the noun of a
// happening, says in which order those stand there, and then names them: "Remise du prix Testa (d.g.à d.) :
// A, B et C", "Inauguration du parc, de gauche à droite : A et B"; or nil.
func (s *section) captionTitle(i, first, last int) *mention {
	const longest = 24 // tokens of the title
	if s.lang.Code != "fr" || i != first {
		return nil
	}
	h, ok := s.classAt(i, class.Event)
	if !ok {
		h, ok = s.classAt(i, class.CaptionEvent)
	}
	if !ok {
		return nil
	}
	for k := i + h.n; k < min(last, i+longest); k++ {
		if s.captionOrder(k, last) > 0 {
			if s.verbIn(i, k) {
				return nil
			}
			m := &mention{from: i, to: k, typ: graph.Event, head: h.entry, inner: s.namesIn(i, k)}
			for x := i + h.n; x < k; x++ {
				if s.is(x-1, class.With) && x+1 < k && s.freeCapital(x) && s.freeCapital(x+1) { // "Soirée avec X"
					p := &mention{from: x, to: x + 1, typ: graph.Person}
					for p.to < k && s.toks[p.to].Cap && s.cover[p.to] == nil {
						p.to++
					}
					m.inner, x = append(m.inner, p), p.to
				}
			}
			return m
		}
		if s.text(k) == ":" {
			return nil
		}
	}
	return nil
}

// freeCapital reports whether a word with a capital stands at token k that is part of no name but a state's
// or a province's adjective.
func (s *section) freeCapital(k int) bool {
	c := s.coverAt(k)
	return s.toks[k].Cap && !s.toks[k].AllCap && (c == nil || c.form == lexicon.Adjective)
}

// captionOrder returns the token behind the colon of words at token k that say in which order a picture shows
// those whom it names, in brackets or behind a comma: "(de gauche à droite) :"; or 0.
func (s *section) captionOrder(k, last int) int {
	if s.text(k) != "(" && s.text(k) != "," {
		return 0
	}
	h, ok := s.classAt(k+1, class.CaptionOrder)
	if !ok {
		return 0
	}
	x := k + 1 + h.n
	for x < last && (s.text(x) == "." || s.text(x) == ")") {
		x++
	}
	if s.text(x) != ":" {
		return 0
	}
	return x + 1
}

// readCaptionTitles states that those take part whom a caption names behind what it shows; see captionTitle.
func (s *section) readCaptionTitles() {
	for n, sent := range s.sents {
		m := s.coverAt(sent.First)
		if m == nil || m.typ != graph.Event || m.from != sent.First || m.head == nil || m.nominal || m.ent == nil {
			continue
		}
		from := s.captionOrder(m.to, sent.Last)
		if from == 0 {
			continue
		}
		for _, u := range s.unitsOf(n) {
			if u.typ == graph.Person && u.m.from >= from && !u.m.nominal && !s.is(u.m.from-1, class.De) {
				s.participate(u.m, m, "caption", false)
			}
		}
	}
}
