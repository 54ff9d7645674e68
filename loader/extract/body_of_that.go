package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ofThatBody moves the end of a post over the body told of before that its own body belongs to,
// "le directeur du Département de la presse de ce ministère, X", "… relevant de ce comité".
func (s *section) ofThatBody(p *post, last int) {
	n := len(p.bodies)
	if n == 0 || s.lang.Code != "fr" || p.bodies[n-1].typ != graph.Organization || p.bodies[n-1].to != p.to {
		return
	}
	k := s.thatBodyBehind(p.to)
	if k < 0 || k >= last {
		return
	}
	h, _ := s.classAt(k, class.Body)
	if s.cover[k] == nil {
		s.addMention(&mention{from: k, to: k + h.n, typ: graph.Organization, head: h.entry, nominal: true})
	}
	p.to = k + h.n
}

// thatBodyBehind returns where the head noun of "de ce ministère" begins that stands at token i, or -1.
func (s *section) thatBodyBehind(i int) int {
	h, ok := s.classAt(i, class.BelongsUnder)
	if !ok {
		h, ok = s.classAt(i, class.BareDe)
	}
	k := i + h.n
	if !ok || !s.is(k, class.DemonstrativeArticle) || !s.is(k+1, class.Body) || s.cover[k+1] != nil && !s.cover[k+1].nominal {
		return -1
	}
	return k + 1
}

// ownerTold returns the body that a body belongs to by what stands behind it, or nil: "le
// Département de la presse de ce ministère", "le Département de la presse (ministère de la Santé)".
func (s *section) ownerTold(m *mention) *mention {
	if s.lang.Code != "fr" {
		return nil
	}
	if k := s.thatBodyBehind(m.to); k >= 0 && s.cover[k] != nil && !s.cover[k].dead && s.cover[k].typ == graph.Organization {
		return s.cover[k]
	}
	if s.text(m.to) != "(" {
		return nil
	}
	if c := s.coverAt(m.to + 1); c != nil && c.typ == graph.Organization && c.head != nil && c.head != m.head && c.to-c.from > 1 && s.bracketed(c.from, c.to) {
		return c
	}
	return nil
}

// bracketed reports whether tokens from…to stand alone in brackets.
func (s *section) bracketed(from, to int) bool {
	return from > 0 && s.text(from-1) == "(" && to < len(s.toks) && s.text(to) == ")"
}
