package extract

import "entente/loader/lexicon/class"

// ofPlainNoun reports whether the "qui" at token k stands for the common noun right before it,
// and for nothing named before that: "l'accord s'inscrit dans les liens | qui unissent A et B".
func (s *section) ofPlainNoun(k int) bool {
	n := k - 1
	if n < 1 || s.lang.Code != "fr" || s.cover[n] != nil || s.toks[n].Cap || s.toks[n].Punct {
		return false
	}
	return s.cover[n-1] == nil && (s.is(n-1, class.Article) || s.is(n-1, class.De))
}
