package extract

import "entente/loader/lexicon"

// placeOverAcronym returns the place behind the acronym in brackets at token k, "de" between them or
// nothing: "le directeur régional de la Jeunesse | (DRJ) de Fitovinany", or nil.
func (s *section) placeOverAcronym(k, last int) *mention {
	if k+3 >= last || s.text(k) != "(" || s.text(k+2) != ")" || !isAcronym(s.toks[k+1].Text) {
		return nil
	}
	k += 3
	if de, ok := s.deAt(k); ok {
		k += de
	}
	c := s.coverAt(k)
	if c == nil || !placeLike(c.typ) || c.form != lexicon.FullName {
		return nil
	}
	return c
}
