package extract

import "entente/loader/lexicon/class"

// sharePlural gives a plural post behind a list of names to all of them: "A (LR) et B
// (PS), membres de la commission", unless it is held in as many bodies.
func (s *section) sharePlural(persons []*mention) {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts[:len(s.posts):len(s.posts)] {
		if !p.plural || p.person == nil || p.person.to > p.from || len(p.bodies) > 1 || p.same || s.shared(p) {
			continue
		}
		at := p.person
		for n := len(persons) - 1; n >= 0; n-- {
			m := persons[n]
			if m.to > at.from || s.sent[m.from] > s.sent[p.from] {
				continue
			}
			if s.sent[m.from] < s.sent[p.from] || !s.listedWith(m.to, at.from) {
				break
			}
			q := *p
			q.person = m
			s.posts = append(s.posts, &q)
			at = m
		}
	}
}

// shared reports whether a post has been given out already, to one holder each:
// "respectivement gouverneurs de A et de B".
func (s *section) shared(p *post) bool {
	for _, q := range s.posts {
		if q != p && q.from == p.from {
			return true
		}
	}
	return false
}

// listedWith reports whether nothing but a comma or "et", brackets and honorifics
// stand between two names.
func (s *section) listedWith(a, b int) bool {
	a = s.behindBracket(a, b)
	if a >= b || s.text(a) != "," && !s.is(a, class.PlainAnd) {
		return false
	}
	for a++; a < b; {
		h, ok := s.classAt(a, class.Honorific)
		if !ok {
			return false
		}
		if a += h.n; s.text(a) == "." {
			a++
		}
	}
	return a == b
}
