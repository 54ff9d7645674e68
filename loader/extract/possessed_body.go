package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// bodyPossessor returns the party or body that "son" or "sa" before a body in a post means, told of
// before in the sentence with no person between, or nil: "une délégation du Parti A, conduite par
// un membre de son Bureau politique".
func (s *section) bodyPossessor(m *mention) *mention {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["owner"] != "yes" || !s.possessive(m.from) || !s.postBefore(m.from-1) {
		return nil
	}
	for k := m.from - 2; k >= s.firstOf(m.from); k-- {
		c := s.cover[k]
		if c == nil || c.dead || c.ent == nil {
			continue
		}
		switch c.typ {
		case graph.Person:
			return nil
		case graph.Party, graph.Organization:
			if !s.is(c.from-1, class.Possessive) {
				return c
			}
		}
		k = c.from
	}
	return nil
}
