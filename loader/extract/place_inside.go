package extract

import "entente/loader/lexicon/class"

// liesInside reports whether the text tells where tokens i…to are and in what they lie, so that
// they are no person's name: "à Juana Testez, dans la commune de A".
func (s *section) liesInside(i, to, first int) bool {
	if s.lang.Code != "fr" || !s.is(i-1, class.TownPreposition) && !(i-1 == first && s.is(first, class.Unaccented)) {
		return false
	}
	return s.text(to) == "," && s.is(to+1, class.Inside) && s.is(to+2, class.Article) && s.is(to+3, class.PlaceHead)
}

// calledPlace reports whether a noun of towns and its article stand right before token i, so
// that the name is the place's: "dans le quartier Vinh Testanh", "les habitants du village Ouled
// Testou", but "le maire de la commune Paul Testard".
func (s *section) calledPlace(i, first int) bool {
	k := i - 1
	h, ok := s.classAt(k, class.PlaceHead)
	if !ok || h.n != 1 || h.entry.Attrs["join"] == "yes" || s.toks[k].Cap || k-1 < first || !s.is(k-1, class.Article) && !s.is(k-1, class.De) {
		return false
	}
	return s.lang.Code == "fr" && (!s.is(k-2, class.De) && !s.is(k-1, class.De) || h.entry.Attrs["bare"] == "yes" && s.postEndingAt(k-1, first) == nil && !s.is(k-2, class.Post))
}
