package extract

import "entente/loader/lexicon/class"

// forSomebody reports whether an indefinite phrase with a small letter only says for whom something
// was built, so that it names no body: "un centre médical pour les habitants de la province de A".
func (s *section) forSomebody(m *mention) bool {
	if s.lang.Code != "fr" || s.toks[m.from].Cap || !s.indefinite(m.from) {
		return false
	}
	for k := m.from + 1; k < m.to; k++ {
		if s.is(k, class.For) && s.is(k+1, class.PluralArticle) && s.is(k+2, class.Folk) {
			for _, in := range m.inner {
				if in.from < k {
					return false
				}
			}
			return true
		}
	}
	return false
}
