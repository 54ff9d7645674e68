package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// bareName reports whether the word at token i is a capital word that nothing is
// known of.
func (s *section) bareName(i int) bool {
	t := &s.toks[i]
	if !t.Cap || t.Punct || t.Number || t.Hyphen || len(s.nameHits[i]) > 0 {
		return false
	}
	for _, c := range []lexicon.Class{class.Function, class.Post, class.Body, class.Event, class.Agreement, class.PlaceHead, class.NotPerson, class.Adjective, class.Verb, class.Honorific, class.Month, class.Weekday} {
		if s.is(i, c) {
			return false
		}
	}
	return true
}

// endsSurname reports whether the word at token i goes on the name of a person
// whose surname stands one or two words before it: "Lê Đức Thái".
func (s *section) endsSurname(i, first int) bool {
	if i == first || s.toks[i-1].Punct || !s.toks[i-1].Cap || s.is(i-1, class.Function) {
		return false
	}
	return s.isSurname(i-1) || i-2 >= first && s.isSurname(i-2)
}

// postSoon reports whether a post begins an apposition at token k: "the capital's deputy governor".
func (s *section) postSoon(k, last int) bool {
	for x := k; x < min(last, k+5) && !(s.toks[x].Punct && !s.possessiveMark(x)) && !s.startsVerb(x); x++ {
		if s.is(x, class.Post) {
			return true
		}
	}
	return false
}
