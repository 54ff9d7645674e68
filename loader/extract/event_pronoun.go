package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// sessionPronounReach is how far behind a numbered event the ordinal of another one may stand.
const sessionPronounReach = 12

// sessionPronoun returns the event that an ordinal at token i and the body behind it mean by themselves,
// for what it is was said before: "la 12e session du Comité de suivi et la 9e du Conseil"; or nil.
func (s *section) sessionPronoun(i, first, last int) *mention {
	if s.lang.Code != "fr" || !s.is(i-1, class.DefiniteArticle) || s.cover[i] != nil || !s.isOrdinal(i) {
		return nil
	}
	de, ok := s.deAt(i + 1)
	n := i + 1 + de
	h, body := s.classAt(n, class.Body)
	if !ok || !body || n >= last {
		return nil
	}
	var like *mention
	for _, m := range s.mentions {
		if m.typ == graph.Event && m.head != nil && !m.nominal && m.from >= first && m.to < i && i-m.to <= sessionPronounReach && s.isOrdinal(m.from) && len(m.inner) > 0 {
			like = m
		}
	}
	if like == nil {
		return nil
	}
	c := s.coverAt(n)
	if c == nil || c.typ != graph.Organization {
		c = s.buildPhrase(n, h, graph.Organization, first, last)
	}
	if c == nil {
		return nil
	}
	k := headToken(s, like)
	m := &mention{from: i, to: c.to, typ: graph.Event, head: like.head, inner: []*mention{c}}
	m.surface = s.text(i) + " " + s.surfaceOf(k, k+1) + " " + s.surfaceOf(i+1, c.to)
	return m
}
