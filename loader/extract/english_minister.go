package extract

import (
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// bareMinister reports whether token i is the one name of whoever has the post in capitals
// right before it: "Agriculture Minister Suswono said".
func (s *section) bareMinister(i, first int) bool {
	if s.lang.Code != "en" || i == first || i+1 >= len(s.toks) || s.toks[i+1].Cap && !s.toks[i+1].Punct || !s.toks[i-1].Cap || !s.unknownWord(i) {
		return false
	}
	p := s.postEndingAt(i, first)
	return p != nil && p.to == i && !p.plural && !p.member && p.head != nil && (p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["body"] == "place" || p.head.Attrs["body"] == "province" || p.head.Attrs["body"] == "state")
}

// unknownWord reports whether token k is a capital word that is no word of the language
// and in no list: "Klaten".
func (s *section) unknownWord(k int) bool {
	t := s.toks[k]
	return t.Cap && !t.AllCap && !t.Punct && !t.Number && !t.Hyphen && !s.toks[k+1].Hyphen && len(t.Fold) > 4 && s.cover[k] == nil && !s.is(k, class.Function) && !s.is(k, class.Post) && !s.is(k, class.Honorific) && !s.is(k, class.PostBefore) && !s.is(k, class.Adjective) && !s.is(k, class.Verb) && !dictionary.English.Has(t.Fold)
}
