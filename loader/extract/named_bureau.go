package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// officeOfBody reports whether the phrase of an office of its own in small letters is a body's that it names,
// told apart by its level, or a council's: "le bureau régional de l'Agence A", "le bureau du conseil régional
// du B"; but "le bureau de l'Agence A" is a room as well.
func (s *section) officeOfBody(m *mention, e extension) bool {
	n := len(m.inner)
	if s.lang.Code != "fr" || m.head.Attrs["whose"] != "yes" || n == 0 || !s.definite(m.from) || s.pluralHead(m) || e.des != 1 {
		return false
	}
	in := m.inner[n-1]
	if in.typ != graph.Organization || in.to != m.to {
		return false
	}
	if in.head != nil && in.head.Attrs["local"] == "yes" && in.head.Attrs["chaired"] == "yes" && len(in.inner) > 0 && e.adjs == 0 {
		return true
	}
	return e.adjs > 0 && s.hasClass(m, class.Level) && (in.name != nil || in.head != nil && !nominalForm(in))
}

// fieldBehind reports whether "de" and what a force is in charge of stand at token k: "le commandement | des
// garde-frontières de A".
func (s *section) fieldBehind(k int) bool {
	de, ok := s.deAt(k)
	return ok && s.lang.Code == "fr" && s.is(k+de, class.BodyField)
}
