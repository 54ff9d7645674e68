package extract

import (
	"unicode"

	"entente/loader/lexicon/class"
)

// titleCase reports whether the small word at token i is none of a name, but of an
// English headline that writes every word with a capital: "Arrives In Sabah".
func (s *section) titleCase(i int) bool {
	return s.lang.Code == "en" && s.is(i, class.Preposition) && !s.isSurname(i) && !s.isGiven(i) && i+1 < len(s.toks) && s.toks[i+1].Cap && !s.toks[i+1].Punct
}

// innerCapital reports whether a capital stands behind a small letter.
func innerCapital(t string) bool {
	small := false
	for _, r := range t {
		if small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
}

// particleName reports whether a particle and a name behind it stand at token k: "van der Laan".
func (s *section) particleName(k int) bool {
	n := k
	for n < len(s.toks) && n-k < 2 && s.is(n, class.Particle) && !s.is(n, class.WeakParticle) && !s.toks[n].Cap {
		n++
	}
	return n > k && n < len(s.toks) && s.toks[n].Cap && !s.toks[n].Punct
}
