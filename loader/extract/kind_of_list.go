package extract

import "entente/loader/lexicon/class"

// kindListed returns the type that a noun in the plural gives to the name at token i, another of those
// behind its "de" or "notamment": "les communes d'A, de B et de C", where a province is called C as well,
// "les gouvernorats tunisiens limitrophes, dont A et B"; or "".
func (s *section) kindListed(i int) string {
	const reach = 30
	first := s.firstOf(i)
	if s.lang.Code != "fr" || i == first || !s.is(i-1, class.De) && !s.is(i-1, class.And) && s.text(i-1) != "," && !s.is(i-1, class.ArticleBehindDe) && !s.is(i-1, class.Including) && !s.is(i-1, class.DefiniteArticle) {
		return ""
	}
	listed, among, article := false, false, false
	for k := i - 1; k > max(first, i-reach); k-- {
		switch {
		case s.toks[k].Cap && !s.toks[k].Punct, s.is(k, class.De), s.is(k, class.ArticleBehindDe):
		case s.text(k) == ",", s.is(k, class.PlainAnd):
			listed = true
		case s.is(k, class.Including):
			listed, among = true, true
		case s.is(k, class.DefiniteArticle):
			article = true
		case listed && s.onlyAdjectives(k, k+1) && !s.is(k, class.PlaceHead):
		default:
			h, ok := s.classAt(k, class.PlaceHead)
			if !ok || !listed || article && !among || h.n != 1 || h.entry.Attrs["join"] == "yes" || !s.lang.Ends(s.fold(k), class.PluralEnding) {
				return ""
			}
			return h.entry.Attrs["type"]
		}
	}
	return ""
}
