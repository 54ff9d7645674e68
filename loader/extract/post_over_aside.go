package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkOverAsides links posts with whom they are told of behind what commas put between:
// "X, qui dirige A depuis 2023, est aussi vice-président de B".
func (s *section) linkOverAsides(persons []*mention) {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person != nil || p.plural {
			continue
		}
		first := s.firstOf(p.from)
		k := p.from - 1
		for k > first && (s.is(k, class.Determiner) || s.is(k, class.PostBefore)) {
			k--
		}
		comma := 0
		for c := k; c > max(first, k-4); c-- {
			if h, ok := s.classAt(c, class.HeldPost); ok && c+h.n == k+1 && s.text(c-1) == "," && h.entry.Attrs["former"] != "yes" {
				comma = c - 1
			}
		}
		if comma == 0 {
			continue
		}
		if m := s.personBeforeAside(persons, first, comma); m != nil {
			p.person = m
		}
	}
}

// personBeforeAside returns the person with whom the sentence that begins at token first
// begins, where an aside that ends with the comma follows at once and names nobody else.
func (s *section) personBeforeAside(persons []*mention, first, comma int) *mention {
	var out *mention
	for _, m := range persons {
		if m.from < first || m.to > comma || m.dead {
			continue
		}
		if out != nil {
			return nil
		}
		out = m
	}
	if out == nil || s.text(out.to) != "," || out.to == comma || s.governed(unit{from: out.from, to: out.to, m: out, typ: graph.Person}, first) {
		return nil
	}
	for k := first; k < out.from; k++ {
		if s.startsVerb(k) && s.cover[k] == nil {
			return nil
		}
	}
	return out
}

// linkOverComplements links a post with the name behind the comma where more of its seat stands between them
// than the post has taken: "la représentante de A auprès de B, X", "le ministre de la Santé, de la Région C, X".
func (s *section) linkOverComplements(persons []*mention) {
	const reach = 14 // tokens
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person != nil || p.plural || p.member || p.head == nil || !s.is(p.from-1, class.SingularArticle) && !s.is(p.from-1, class.Genitive) && !s.is(p.from-1, class.PlainAnd) {
			continue
		}
		_, last := s.bounds(p.from)
		var seat *mention
		k := p.to
		for k < min(last, p.to+reach) && !(k > p.to && s.text(k) == ",") {
			c := s.coverAt(k)
			switch {
			case c != nil && c.typ != graph.Person && c.typ != graph.Event && c.typ != graph.Agreement:
				if seat == nil {
					seat = c
				}
				k = c.to
				continue
			case c != nil, s.cover[k] != nil, s.postCover[k], s.startsVerb(k) && !s.toks[k].Cap:
				k = last
			case s.is(k, class.De), s.is(k, class.Article), s.is(k, class.AccreditedTo), s.toks[k].Cap && !s.toks[k].Punct && k > p.to, k == p.to && s.toks[k].Cap && s.toks[k-1].Cap, k == p.to && s.text(k) == "," && s.is(k+1, class.De):
			default:
				k = last
			}
			k++
		}
		if k <= p.to || k >= last || s.text(k) != "," {
			continue
		}
		for _, m := range persons {
			if m.from <= k || m.from > k+4 || !s.gapIsApposition(k, m.from) || s.postStartingAfter(m.to, last) != nil {
				continue
			}
			if m.to < last && !s.toks[m.to].Punct && !s.startsVerb(m.to) {
				break
			}
			if seat != nil && placeLike(seat.typ) && len(p.bodies) > 0 && p.bodies[0].typ == graph.Party {
				break // "le secrétaire du Parti communiste du Test, X": of its branch there
			}
			p.person = m
			if len(p.bodies) == 0 && p.adj == nil && seat != nil && s.text(p.to) == "," {
				p.bodies = []*mention{seat}
			}
			break
		}
	}
}
