package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ofForce reports whether a command or a staff is named by the one force it is of: "l'état-major
// général de l'Armée populaire du Vietnam".
func (s *section) ofForce(m *mention) bool {
	if s.lang.Code != "fr" || len(m.inner) != 1 || s.pluralHead(m) {
		return false
	}
	in := m.inner[0]
	return in.typ == graph.Organization && in.head != nil && in.head.Attrs["force"] == "yes" && !nominalForm(in)
}

// nounOfPost reports whether the noun at token i belongs to the title of a post: "chef
// d'état-major".
func (s *section) nounOfPost(i, first int) bool {
	if i < first+2 || !s.is(i-1, class.BareDe) {
		return false
	}
	h, ok := s.classAt(i-2, class.Post)
	return ok && i-2+h.n > i
}
