package extract

import (
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// namesThing reports whether a run of capital words is the name of a thing that bears
// somebody's: "la frégate Paul X", "Paul X Park", "l'Ordre Paul X", "l'Ordre de Paul X"; a thing has no post.
func (s *section) namesThing(i, to, last int) bool {
	if s.lang.Code == "fr" && (to-i > 2 && s.thingWithCapital(i) || s.is(i-1, class.BareDe) && s.thingWithCapital(i-2)) {
		return s.postStartingAfter(to, last) == nil
	}
	if i > 0 && s.is(i-1, class.NamedThing) && !s.toks[i-1].Cap && !s.inPost(i-1) {
		return s.postStartingAfter(to, last) == nil
	}
	const sure = 4 // words, of which the last may be a surname besides: "Park"
	if s.lang.Code == "fr" && s.vietnameseGiven(to-1) {
		return false // "Nguyen Duc Loi"
	}
	return to-i > 1 && s.is(to-1, class.NamedThing) && (to-i >= sure || !s.isSurname(to-1))
}

// thingWithCapital reports whether a thing that may bear somebody's name stands at token k, with a capital
// behind its article: "l'Ordre", "la Médaille".
func (s *section) thingWithCapital(k int) bool {
	return k > 0 && s.toks[k].Cap && !s.toks[k].AllCap && s.is(k, class.NamedThing) && s.is(k-1, class.DefiniteArticle)
}

// thingBehind reports whether an English run goes on as the name of a thing: "Le Loi Street",
// "Jim Thompson House".
func (s *section) thingBehind(i, to, first, last int) bool {
	if s.lang.Code != "en" || to >= last || !s.toks[to].Cap || s.toks[to].AllCap || s.toks[to].Punct || !s.is(to, class.ThingBehind) {
		return false
	}
	return s.postEndingAt(i, first) == nil
}

// plainWords reports whether an English run is made of words of the dictionary alone, of which
// neither the first is a given name nor the last a surname: "Human Rights", "Sun Paradise".
func (s *section) plainWords(i, to, first, last int) bool {
	const short = 5 // letters; shorter words are syllables of Asian names as often as not
	if s.lang.Code != "en" || to-i > 3 || s.isGiven(i) || s.isSurname(to-1) || s.isGiven(to-1) || len(s.toks[to-1].Fold) < short || s.postEndingAt(i, first) != nil || s.postStartingAfter(to, last) != nil {
		return false
	}
	for k := i; k < to; k++ {
		if s.toks[k].AllCap || s.toks[k].Hyphen || !dictionary.English.Has(s.toks[k].Fold) {
			return false
		}
	}
	return true
}

// givenSite reports whether a word for a place stands at token i as somebody's given name: "Mme Marina X", but "la
// Marina Bay".
func (s *section) givenSite(i int) bool {
	return s.lang.Code == "fr" && s.toks[i].Cap && s.is(i, class.PlaceHead) && s.isGiven(i) && !s.is(i, class.Body) && i+1 < len(s.toks) && s.toks[i+1].Cap && !s.toks[i+1].Punct && !s.toks[i+1].Hyphen && !s.definite(i)
}
