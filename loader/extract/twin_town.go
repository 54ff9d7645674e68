package extract

import (
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// twinTown reports whether token i begins one of those with which a town is twinned: "jumelée
// avec A, B et la C", "le jumelage avec A".
func (s *section) twinTown(i, first int) bool {
	k := i - 1
	for n := 0; n < mostTwins && k > first && (s.text(k) == "," || s.is(k, class.PlainAnd)); n++ {
		c := s.coverAt(k - 1)
		if c == nil || !placeLike(c.typ) || c.to != k {
			return false
		}
		k = c.from - 1
		if s.is(k, class.Article) {
			k--
		}
	}
	if !s.is(k, class.With) && !s.is(k, class.At) {
		return false
	}
	for n := 0; n < 4 && k > first && !s.toks[k].Punct; n++ { // "depuis 2002"
		if k--; s.is(k, class.Twinned) {
			return true
		}
	}
	return false
}

// twinsWith reports whether tokens i…to are told to be twinned with a town: "A est jumelée avec B", "A est
// jumelée depuis 2002 à B".
func (s *section) twinsWith(i, to, last int) bool {
	if s.lang.Code != "fr" || dictionary.French.Has(s.toks[i].Fold) || !s.is(to, class.PassiveAuxiliary) {
		return false
	}
	k := to + 1
	for k < last && s.is(k, class.Adv) {
		k++
	}
	return k < last && s.is(k, class.Twinned)
}

// mostTwins is how many towns of such a list are looked over.
const mostTwins = 8
