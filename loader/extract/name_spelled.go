package extract

import "entente/loader/lexicon/class"

// spells reports whether small-letter words before the bracket at i-1 begin
// with the letters of the abbreviation at i.
func (s *section) spells(i, first int) bool {
	letters := s.toks[i].Fold
	k := i - 2
	for n := len(letters) - 1; n >= 0; n-- {
		for k >= first && s.is(k, class.Function) {
			k--
		}
		if k < first || s.toks[k].Cap || s.toks[k].Punct || s.toks[k].Fold[0] != letters[n] {
			return false
		}
		k--
	}
	return true
}

// onlyCompass reports whether the n tokens at i are a quarter and nothing more, which
// tells of no state: "Sud-Est".
func (s *section) onlyCompass(i, n int) bool {
	h, ok := s.classAt(i, class.Compass)
	return s.lang.Code == "fr" && ok && h.n == n
}
