package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// genericAgreement reports whether a bare noun of agreements in the singular stands behind "de" without an
// article, which means a kind of thing and no one of them: "ce type d'accord", "une cérémonie de signature
// de convention".
func (s *section) genericAgreement(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Agreement || m.to != m.from+1 || m.head == nil || s.toks[m.from].Cap || s.pluralHead(m) {
		return false
	}
	return s.is(m.from-1, class.BareDe)
}
