package extract

import "entente/loader/lexicon/class"

// sectorGoesOn returns where the sector at token n ends that says what it is for or against behind
// its noun, which ends at token k, or k: "de la Lutte contre les changements climatiques", "des
// Relations avec le Parlement". A person there is no part of it.
func (s *section) sectorGoesOn(n, k, last int) int {
	h, ok := s.classAt(n, class.SectorRelation)
	if s.lang.Code != "fr" || !ok || h.n < 2 || n+h.n-1 != k || !s.toks[n].Cap {
		return k
	}
	x := n + h.n
	if s.is(x, class.DefiniteArticle) {
		x++
	}
	if x >= last || s.toks[x].Punct || s.toks[x].Number || s.is(x, class.Function) || s.is(x, class.Post) || s.is(x, class.Honorific) {
		return k
	}
	for x++; x < last && !s.toks[x].Punct && (s.is(x, class.Adjective) || s.adjectival(x)); x++ {
		if c := s.coverAt(x); c != nil && c.name != nil {
			break // "belge", whose minister it is
		}
	}
	return x
}
