package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
)

// growNames lets a table's agreement or event take in what the text adds to
// its name: "documents juridiques sur la frontière" and "Vietnam-Chine".
func (s *section) growNames() {
	for _, c := range s.names {
		s.growParty(c)
		if c.typ != graph.Agreement && c.typ != graph.Event || c.form != lexicon.FullName || s.lang.Code != "fr" {
			continue
		}
		_, last := s.bounds(c.from)
		for i := c.from; i < min(c.from+2, c.to); i++ {
			for _, pc := range phraseClasses[:2] {
				h, ok := s.classAt(i, pc.class)
				if !ok || pc.typ != c.typ {
					continue
				}
				if m := s.buildPhrase(i, h, pc.typ, s.firstOf(i), last); m != nil && !m.nominal && m.to > c.to {
					known := c.inner
					keepParties(c.inner, m.inner)
					c.to, c.inner, c.head, c.count = m.to, m.inner, m.head, m.count
					c.from = min(c.from, m.from)
					for k := c.from; k < c.to; k++ {
						s.cover[k] = c
					}
					for _, in := range c.inner {
						in.parent = c
						if in.name == nil && !in.extra {
							s.addPhrase(in)
						}
					}
					c.inner = append(c.inner, known...)
				}
				i = c.to
				break
			}
		}
	}
}

// growParty takes the adjective of its own state into the name of a party: "Parti
// libéral-démocrate japonais".
func (s *section) growParty(c *mention) {
	if c.typ != graph.Party || c.form != lexicon.FullName || c.name == nil || s.lang.Code != "fr" || c.to-c.from < 2 {
		return
	}
	if adj := s.coverAt(c.to); adj != nil && adj.from == c.to && adj.typ == graph.Country && adj.form == lexicon.Adjective && adj.name != nil && adj.name.Country == c.name.Country {
		c.to, adj.parent, c.inner = adj.to, c, append(c.inner, adj)
		for k := adj.from; k < adj.to; k++ {
			s.cover[k] = c
		}
	}
}
