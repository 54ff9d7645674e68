package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// majestyAt reports whether the titles of who rules begin at token n, so that no sector does: "conseiller
// de | SM le Roi".
func (s *section) majestyAt(n, last int) bool {
	k := s.overMajesty(n)
	return k > n && k < last && s.is(k, class.SoleRuler)
}

// servesRuler adds to the title of post p the ruler, named behind his own post q, whom its holder serves:
// "conseiller de SM le Roi Testo III". The ruler keeps his post.
func (s *section) servesRuler(p, q *post) {
	if s.lang.Code != "fr" || p.head == nil || p.member || p.plural || p.head.Attrs["portfolio"] != "yes" || p.head.Attrs["body"] != "" || len(p.bodies) > 0 || !s.is(q.from, class.SoleRuler) {
		return
	}
	de, ok := s.deAt(p.to)
	if !ok || p.to+de != q.from && s.overMajesty(p.to+de) != q.from {
		return
	}
	p.title += " " + s.surfaceOf(p.to, q.to)
	p.head = q.head
}

// envoyOfRuler makes the post of which an envoy's has become a part, with the ruler who sent him, the
// envoy's again, and moves its end over where he resides: "ambassadeur de SM le Roi au Chili, X".
func (s *section) envoyOfRuler(p *post, head *lexicon.Entry, ruler, last int) {
	if s.lang.Code != "fr" || head == nil || head.Attrs["envoy"] != "yes" || !s.is(ruler, class.SoleRuler) {
		return
	}
	p.head, p.ruler, p.serves = head, true, false
	if len(p.bodies) == 1 && p.bodies[0].typ == graph.Country {
		p.host, p.bodies = p.bodies[0], nil // "… auprès de la République du Chili", taken for the ruler's
		return
	}
	k := p.to
	if s.is(k, class.AccreditedTo) {
		k++
	}
	h, ok := s.classAt(k, class.Locative)
	if !ok {
		h.n, ok = s.deAt(k)
	}
	c := s.coverAt(k + h.n)
	if !ok || c == nil || c.from != k+h.n || c.to > last || c.form == lexicon.Adjective || c.typ != graph.Country && !placeLike(c.typ) {
		return
	}
	if c.typ == graph.Country {
		p.host = c
	}
	for x := p.to; x < c.to; x++ {
		s.postCover[x] = true
	}
	p.to = c.to
}

// rulersState returns the state of the ruler whose envoy somebody is: the kingdom that the article writes
// from, else the one told of most beside that where he resides.
func (s *section) rulersState(p *post) *entity {
	if !p.ruler || len(p.bodies) > 0 {
		return nil
	}
	const realm = "royaume"
	best := ""
	for _, code := range append([]string{s.home}, sortedKeys(s.votes)...) {
		n := s.lx.Names.Countries[code]
		if n == nil || !isKingdom(n, realm) || p.host != nil && s.sideOf(p.host) == code {
			continue
		}
		if best == "" || best != s.home && s.votes[code] > s.votes[best] {
			best = code
		}
	}
	if best == "" {
		return nil
	}
	return s.countryEntity(best)
}
