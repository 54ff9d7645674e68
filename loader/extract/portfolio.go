package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// isPortfolio reports whether the noun at token i is the sector of a minister or
// a ministry: "ministre danois de la Direction fiscale".
func (s *section) isPortfolio(i, first int) bool {
	k := i - 1
	for k > first && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe)) {
		k--
	}
	if k == i-1 {
		return false
	}
	if c := s.cover[k]; c != nil && c.form == lexicon.Adjective && c.name != nil && k > first {
		k = c.from - 1
	}
	for x := max(first, k-2); x <= k; x++ {
		if h, ok := s.classAt(x, class.Post); ok && x+h.n == k+1 && h.entry.Attrs["portfolio"] == "yes" {
			return true
		}
		if h, ok := s.classAt(x, class.Body); ok && x+h.n == k+1 && s.lang.Lists(class.Ministry, h.entry.Lemma()) {
			return true
		}
	}
	return false
}

// inTheMidst reports whether the noun at token i only says what something is about: "au centre de la
// visite", "au centre de leurs entretiens", but "au centre de formation".
func (s *section) inTheMidst(i int) bool {
	if s.toks[i].Cap || !s.is(i-1, class.AtThe) || !s.is(i+1, class.De) {
		return false
	}
	return !s.is(i+1, class.BareDe) || s.is(i+2, class.Event) && !s.toks[i+2].Cap || i+2 < len(s.toks) && (s.is(i+2, class.Article) || s.is(i+2, class.Determiner) && !s.is(i+2, class.De))
}
