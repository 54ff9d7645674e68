package extract

import "entente/loader/lexicon"

// placeAt returns the province or town named at token k, or nil.
func (s *section) placeAt(k int) *mention {
	if c := s.coverAt(k); c != nil && placeLike(c.typ) && c.form == lexicon.FullName {
		return c
	}
	return nil
}
