package extract

import "entente/graph"

// ownGathering reports whether a body that an event is of is told behind it to hold "its" own one of
// the same kind: "le congrès de l'Association A … l'Association A a tenu son congrès pour 2022-2027".
func (s *section) ownGathering(x, m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Event || x.head != m.head || !s.possessive(m.from) || s.storyAt(x.from) != s.storyAt(m.from) {
		return false
	}
	for _, b := range s.mentions {
		if s.sent[b.from] != s.sent[m.from] || b.typ != graph.Organization || b.to > m.from || b.ent == nil || b.dead {
			continue
		}
		for _, in := range x.inner {
			if in.ent == b.ent {
				return true
			}
		}
	}
	return false
}
