package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ofBody reports whether the last that stands inside a phrase, at its end, is a body.
func (m *mention) ofBody() bool {
	n := len(m.inner)
	return n > 0 && m.inner[n-1].typ == graph.Organization && m.inner[n-1].to == m.to
}

// oneOfSome reports whether a phrase tells of some body in a town, and not of one
// in particular: "un lycée agricole de X", "plusieurs écoles de Y".
func (s *section) oneOfSome(m *mention) bool {
	if s.lang.Code != "fr" || s.toks[headToken(s, m)].Cap || len(m.inner) != 1 || m.inner[0].typ != graph.Place || m.inner[0].to != m.to {
		return false
	}
	k := m.from - 1
	return s.is(k, class.IndefiniteArticle) || s.is(k, class.Number) || s.is(k, class.Some)
}

// longName reports whether the unknown name behind the head is of two words or an
// acronym.
func (e *extension) longName() bool {
	s, n := e.s, 0
	for k := e.nameAt; k < e.end && s.toks[k].Cap; k++ {
		n++
	}
	return n > 1 || isAcronym(s.toks[e.nameAt].Text)
}
