package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkInBrackets links posts with the names that stand in brackets right behind them:
// "le maire de A (M. X)", "les maires de A (M. X) et de B (M. Y)", "le directeur national des
// Frontières (M. X)".
func (s *section) linkInBrackets(p *post, persons []*mention, last int) bool {
	seated := len(p.bodies) == 1 && p.bodies[0].to == p.to
	if s.lang.Code != "fr" || !seated && (p.plural || len(p.bodies) > 1) {
		return false
	}
	m, k := s.inBrackets(p.to, last, persons)
	if m == nil {
		return false
	}
	p.person = m
	for p.plural && k < last {
		n := k
		for n < last && (s.text(n) == "," || s.is(n, class.PlainAnd)) {
			n++
		}
		de, ok := s.deAt(n)
		if n == k || !ok {
			break
		}
		c := s.coverAt(n + de)
		if c == nil || !sameKind(c.typ, p.bodies[0].typ) {
			break
		}
		if m, k = s.inBrackets(c.to, last, persons); m == nil {
			break
		}
		q := *p
		q.person, q.bodies = m, []*mention{c}
		s.posts = append(s.posts, &q)
	}
	return true
}

// inBrackets returns the person whom brackets at token k name, and where they end.
func (s *section) inBrackets(k, last int, persons []*mention) (*mention, int) {
	if k+2 >= last || s.text(k) != "(" {
		return nil, k
	}
	for _, m := range persons {
		if m.from > k && m.from-k <= 6 && m.to < last && s.text(m.to) == ")" && (m.from == k+1 || s.gapIsApposition(k+1, m.from)) {
			return m, m.to + 1
		}
	}
	return nil, k
}

// noAgreement drops what the tables take for an agreement in a word of a post: "P/APC",
// the head of a town's council; and the body in a title that the lists have with its state, "président du
// Conseil italien".
func (s *section) noAgreement(a, b int, titled bool) {
	for k := a; k < b && s.lang.Code == "fr"; k++ {
		if c := s.cover[k]; c != nil && (c.typ == graph.Agreement || titled && c.typ == graph.Organization) && c.from >= a && c.to <= b {
			c.dead = true
		}
	}
}

// skipVolet moves the end of a post over brackets in small letters that say which part of it is meant, where
// the holder stands behind them and a comma: "adjointe parlementaire du premier ministre (volet jeunesse), X".
func (s *section) skipVolet(p *post, last int) {
	if s.lang.Code != "fr" || s.text(p.to) != "(" || p.to+2 >= last || s.toks[p.to+1].Cap {
		return
	}
	end := s.bracketEnd(p.to, last)
	if end <= 0 || end+1 >= last || s.text(end) != "," || !s.is(end+1, class.Honorific) && !s.personBegins(end+1, last) {
		return
	}
	for k := p.to + 1; k < end-1; k++ {
		if s.toks[k].Cap || s.toks[k].Number || s.cover[k] != nil {
			return
		}
	}
	p.to = end
}
