package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// sendsOnly reports whether a person is named only as the one whose emissary acts: "a reçu un envoyé du
// président malien X".
func (s *section) sendsOnly(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Person {
		return false
	}
	first := s.firstOf(m.from)
	start := m.from
	for _, p := range s.postsIn[s.sent[m.from]] {
		if p.person == m && p.from < start {
			start = p.from
		}
	}
	k := start - 1
	for k > first && (s.endsHonorific(k, first) || s.is(k, class.ArticleBehindDe) && s.is(k-1, class.De)) {
		k--
	}
	return k > first && s.is(k, class.De) && s.endsClass(k-1, class.Emissary, first)
}
