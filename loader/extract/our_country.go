package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// ourCountryAt returns the state that "notre pays" means at token i in a sentence, or nil: that
// which the article is written from, "l'ambassadeur de Chine dans notre pays". In quotation
// marks it is the speaker's.
func (s *section) ourCountryAt(i int, sent text.Sentence) *mention {
	if !s.is(i, class.OurCountry) {
		return nil
	}
	h, _ := s.classAt(i, class.OurCountry)
	if i+h.n < sent.Last && s.adjectival(i+h.n) {
		return nil
	}
	n := s.lx.Names.Countries[s.home]
	if n == nil || s.quotedSince(sent.First, i) {
		return nil
	}
	return &mention{from: i, to: i + h.n, typ: graph.Country, name: n, form: lexicon.FullName}
}

// quotedSince reports whether a quotation that begins in the paragraph of token first is open at
// token i.
func (s *section) quotedSince(first, i int) bool {
	for n := s.sent[first]; n > 0 && s.sents[n-1].Block == s.sents[n].Block; n-- {
		first = s.sents[n-1].First
	}
	open := false
	for k := first; k < i; k++ {
		switch s.toks[k].Text {
		case "«", "“":
			open = true
		case "»", "”":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}
