package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// friends returns the two states between whose parliaments a group of friendship is, the one whose it is
// first, which may only be the first part of a compound adjective: "groupe d'amitié A-B", "groupe d'amitié
// parlementaire belgo-malien". It returns nil for any other body.
func (s *section) friends(m *mention) []*entity {
	if s.lang.Code != "fr" || len(m.inner) != 2 || m.base != nil || m.head == nil || m.head.Attrs["house"] != "yes" || !s.hasClass(m, class.Friendship) {
		return nil
	}
	var out []*entity
	for _, in := range m.inner {
		if in.typ != graph.Country || in.ent == nil {
			return nil
		}
		out = append(out, in.ent)
	}
	return out
}
