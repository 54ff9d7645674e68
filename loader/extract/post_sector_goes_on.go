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
	for x++; x < last && !s.toks[x].Punct && (s.is(x, class.Adjective) || s.adjectival(x) || s.toks[x-1].Cap && s.namesPeople(x, last)); x++ {
		if c := s.coverAt(x); c != nil && c.name != nil {
			break // "belge", whose minister it is
		}
	}
	if s.is(x, class.PlainAnd) && s.is(x+1, class.DefiniteArticle) && x+2 < last && s.namesPeople(x+2, last) {
		x += 3 // "les Premières Nations et les Inuit"
	} else if s.is(x, class.PlainAnd) && s.is(n+h.n-1, class.Between) {
		if x++; s.is(x, class.DefiniteArticle) {
			x++
		}
		x++ // "de l'Égalité entre les femmes et les hommes"
	}
	return x
}

// namesPeople reports whether a word with a capital stands at token x, before a mark or "et", that begins no
// person's name: "Nations", "Inuit".
func (s *section) namesPeople(x, last int) bool {
	t := &s.toks[x]
	return t.Cap && !t.AllCap && s.cover[x] == nil && !s.isGiven(x) && !s.is(x, class.Post) && !s.is(x, class.Honorific) && (x+1 >= last || s.toks[x+1].Punct || s.is(x+1, class.PlainAnd))
}
