package extract

import "entente/loader/lexicon/class"

// dayBehind reports whether a day of the calendar stands right behind a French phrase in the singular or the
// plural with its article, or a month of a year: "la présidentielle du 12 mai 2013".
func (s *section) dayBehind(m *mention) bool {
	if s.lang.Code != "fr" || !s.is(m.from-1, class.Article) && !s.is(m.from-1, class.Genitive) && !s.is(m.from-1, class.ToThe) {
		return false
	}
	for _, d := range s.dates {
		if d.from >= m.from && (d.from < m.to || d.from == m.to+1 && s.is(m.to, class.De) || d.from == m.to+2 && s.participle(m.to)) {
			return true
		}
	}
	return false
}
