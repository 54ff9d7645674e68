package extract

import (
	"entente/loader/lexicon/class"
)

// oneOfMany reports whether the noun before a quarter's name, or at the
// beginning of the name, is no proper one: "ces provinces du Nord", "cette
// province du Nord".
func (s *section) oneOfMany(i, n int) bool {
	k := i
	for n == 1 && k > 0 && k > i-3 && !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) {
		k--
	}
	if !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) || k == 0 {
		return false
	}
	if de, ok := s.deAt(i + n + 1); ok && (s.is(i+n, class.PlainAnd) || s.text(i+n) == ",") && i+n+1+de < len(s.toks) && s.toks[i+n+1+de].Cap && s.definite(k) {
		return false // "les régions du Nord et de l'Adamaoua"
	}
	return s.is(k-1, class.Unspecific) || s.lang.Ends(s.fold(k), class.PluralEnding) || s.is(k-1, class.Number)
}
