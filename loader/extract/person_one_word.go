package extract

import (
	"unicode/utf8"

	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// oneWordScore weighs one word alone: it is a person only behind an honorific,
// or where it is a short form of one already known.
func (s *section) oneWordScore(i, first int, honorific bool, known map[string]bool) int {
	t := &s.toks[i]
	if s.lang.Code == "en" && t.AllCap && s.is(i, class.AcronymWord) {
		return 0 // "head of the ASEAN SOM delegation"
	}
	switch {
	case honorific && !t.AllCap:
		return 3
	case honorific,
		known[t.Fold] && utf8.RuneCountInString(t.Text) >= 2 && !s.articleBeforePost(i) && s.shortFormFits(i),
		s.postEndingAt(i, first) != nil && (s.isGiven(i) || s.isSurname(i) || s.onlyName(i, first) || s.surnameAlone(i, first)):
		return 2
	}
	return 0
}

// onlyName reports whether an English title that says what it is a post of stands right before
// a word that no dictionary has, all of the name that somebody has: "Trade Minister Sutiyo".
func (s *section) onlyName(i, first int) bool {
	t := &s.toks[i]
	p := s.postEndingAt(i, first)
	if s.lang.Code != "en" || t.AllCap || t.Hyphen || len(t.Fold) < 4 || !s.toks[p.from].Cap || !s.toks[i-1].Cap || p.head.Attrs["weak"] == "yes" || p.plural {
		return false
	}
	if n := i + 1; n < len(s.toks) && (s.toks[n].Hyphen || s.toks[n].Cap && !s.toks[n].Punct || s.genitiveMark(n)) {
		return false
	}
	return !dictionary.English.Has(t.Fold) && s.townStatesAt(i, i+1) == ""
}

// articleBeforePost reports whether the word is an article with a post behind
// it, and not somebody's surname: "Le président", where a Le Van Un is known too.
func (s *section) articleBeforePost(i int) bool {
	return s.is(i, class.Determiner) && s.is(i+1, class.Post) && !s.toks[i+1].Cap
}
