package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// counterpartBodies makes the bodies that "its Cuban counterpart" is behind another one in
// tokens a…b of an English sentence: "The Ministry of Health and its Cuban counterpart".
func (s *section) counterpartBodies(a, b int) {
	if s.lang.Code != "en" {
		return
	}
	for j := a + 2; j+2 < b; j++ {
		c := s.coverAt(j + 1)
		if !s.is(j, class.Possessive) || c == nil || c.name == nil || c.typ != graph.Country || c.form != lexicon.Adjective || !s.is(c.to, class.Counterpart) || s.pluralNoun(c.to) || s.namedBehind(c.to+1, b) {
			continue
		}
		m := s.englishBodyBefore(j, a)
		if m == nil {
			continue
		}
		name, base := s.surfaceOf(m.from, m.to), &mention{from: m.from, to: m.to, typ: m.typ, head: m.head}
		for _, in := range m.inner {
			switch {
			case in.typ != graph.Country || in.name == nil:
			case in.name.Country == c.name.Country:
				base = nil
			case in.form == lexicon.Adjective && in.from == m.from:
				name, base.from = s.surfaceOf(in.to, m.to), in.to
			case in.to == m.to && s.is(in.from-1, class.De):
				name, base.to = s.surfaceOf(m.from, in.from-1), in.from-1
			}
		}
		if base != nil {
			s.addPhrase(&mention{from: j, to: c.to + 1, typ: m.typ, head: m.head, base: base, inner: []*mention{c}, surface: s.surfaceOf(c.from, c.to) + " " + name})
		}
	}
}

// englishBodyBefore returns the body named last before token j in its sentence, where
// nobody is named between, or nil.
func (s *section) englishBodyBefore(j, first int) *mention {
	for k := j - 1; k >= max(first, j-2*counterpartReach); k-- {
		c := s.cover[k]
		if c == nil {
			if s.is(k, class.Post) || s.text(k) == ";" {
				return nil
			}
			continue
		}
		for c.parent != nil {
			c = c.parent
		}
		switch {
		case c.typ == graph.Agreement || c.typ == graph.Event:
		case c.typ != graph.Organization || c.nominal || c.extra || c.head == nil:
			return nil
		default:
			return c
		}
	}
	return nil
}
