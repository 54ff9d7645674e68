package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// visited reports whether a state is the one to which the holder of an English post is
// said to go right there, so that the post is of another one: "the visit of Minister X
// to India".
func (s *section) visited(p *post, state *entity) bool {
	if s.lang.Code != "en" || state == nil || p.person == nil || p.person.from < p.to {
		return false
	}
	k := p.from - 1
	for s.is(k, class.Determiner) && !s.is(k, class.De) {
		k--
	}
	if !s.is(k, class.De) && !s.is(k, class.By) || !s.is(k-1, class.VisitNoun) {
		return false
	}
	_, last := s.bounds(p.from)
	for x := p.person.to; x < min(last, p.person.to+12); x++ {
		c := s.coverAt(x)
		switch {
		case s.toks[x].Punct && s.toks[x].Text != ",", s.startsVerb(x) && s.cover[x] == nil:
			return false
		case c != nil && c.typ == graph.Country && c.form != lexicon.Adjective && s.is(x-1, class.Goal):
			return c.ent == state
		}
	}
	return false
}
