package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// governs reports whether post q is only whom the holder of post p works for, so
// that the name behind both is that of p's: "le conseiller du Premier ministre,
// X", "ministre délégué auprès du ministre de la Santé". Where q's own name
// follows at once ("conseiller du président X") it is a post of its own.
func (s *section) governs(p, q *post, last int) bool {
	if s.lang.Code != "fr" || p.head == nil || q.head == nil || p.member || p.plural || len(p.bodies) > 0 || p.adj != nil {
		return false
	}
	k := p.to
	if s.is(k, class.AccreditedTo) {
		k++
	}
	de, ok := s.deAt(k)
	if !ok || k+de != q.from {
		return false
	}
	if q.to >= last || p.from < 2 {
		return true
	}
	// "X, envoyé spécial du secrétaire général du Parti, Y, …": Y is the latter.
	if s.text(q.to) == "," && s.text(p.from-1) == "," && s.toks[p.from-2].Cap && (s.toks[q.to+1].Cap || s.is(q.to+1, class.Honorific)) {
		return false
	}
	t := s.toks[q.to]
	return t.Punct || !t.Cap && !s.is(q.to, class.Honorific)
}

// absorb makes post q a part of post p, whose title and body then are q's.
func (s *section) absorb(p, q *post) {
	p.title += " " + s.surfaceOf(p.to, q.from) + " " + q.title
	p.bodies, p.adj, p.fallback, p.here = q.bodies, q.adj, q.fallback, q.here
	p.head = q.head
	for k := p.to; k < q.to; k++ {
		s.postCover[k] = true
	}
	p.to = q.to
}

// workplace reports whether a body stands at token n behind "à", in which the
// holder of a post that no "de" gives a body works.
func (s *section) workplace(p *post, n int) bool {
	if s.lang.Code != "fr" || p.head == nil || p.member || p.head.Attrs["envoy"] == "yes" {
		return false
	}
	c := s.coverAt(n)
	return c != nil && c.typ == graph.Organization
}
