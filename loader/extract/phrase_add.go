package extract

import "entente/graph"

// addPhrase records a phrase and those inside it.
func (s *section) addPhrase(m *mention) {
	s.holdTown(m)
	if c := s.coverAt(m.from); c != nil && c.name != nil && c.from == m.from && c.to < m.to && m.head != nil && m.head.Attrs["full"] != "" && headToken(s, m) == m.from {
		c.dead = true // "le BP du Comité central" is no company
	}
	if k := m.from - 2; s.lang.Code == "fr" && m.typ == graph.Organization && m.abbr == "" && m.parent == nil && s.text(k+1) == "(" && s.text(m.to) == ")" && isAcronym(s.text(k)) && s.spelledBy(m.from, m.to, s.fold(k)) {
		m.abbr = s.text(k) // "l'ERAI (Entreprise Rhône-Alpes international)"
	}
	if c := s.coverAt(m.to - 1); c != nil && m.abbr != "" && c.name != nil && c.from == m.to-1 && s.text(c.from) == m.abbr {
		c.dead = true // "l'Agence tunisienne FIPA": one body
	}
	s.addMention(m)
	for _, in := range m.inner {
		if in.to <= m.from {
			continue // "its Party Committee": the owner stands before
		}
		in.parent = m
		if in.name == nil && !in.extra {
			s.addPhrase(in)
		}
	}
}
