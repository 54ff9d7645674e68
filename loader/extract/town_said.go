package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// saidTowns finds the places that no table knows and of which the words around them say what they are.
func (s *section) saidTowns() {
	if s.lang.Code != "fr" {
		return
	}
	for _, sent := range s.sents {
		if !s.unknownBehindDe(sent.First, sent.Last) {
			continue // [section.townSaid] asks for it
		}
		for i := sent.First; i < sent.Last; i++ {
			if !s.toks[i].Cap || s.toks[i].Punct || s.cover[i] != nil {
				continue
			}
			if to := s.capitalRun(i, sent.First, sent.Last); to > i {
				if s.townSaid(i, to, sent.First) {
					s.addMention(&mention{from: i, to: to, typ: s.unknownPlaceType(i, to)})
				}
				i = to - 1
			}
		}
	}
}

// unknownBehindDe reports whether a word with a capital that no table knows stands behind "de" in tokens
// a…b.
func (s *section) unknownBehindDe(a, b int) bool {
	for i := a + 1; i < b; i++ {
		if s.toks[i].Cap && s.cover[i] == nil && (s.is(i-1, class.De) || s.is(i-1, class.BareDe)) {
			return true
		}
	}
	return false
}

// townSaid reports whether the words around one word of capitals that no table knows say that it
// is a place, or around two behind a people: "la Province du Verrano-Cossio", "des Allemands de Bad Testen", "la délégation
// allemande de Bad-Testen", "Bad-Testen, ville allemande".
func (s *section) townSaid(i, to, first int) bool {
	if s.lang.Code == "fr" && to == i+2 && i > first && s.is(i-1, class.BareDe) && !s.isGiven(i) && !s.isSurname(i) && !s.toks[i].AllCap && s.peopleBefore(i-2, first) {
		return true
	}
	if i == first || !s.oneWord(i, to) || s.toks[i].AllCap || s.endsAt(i, class.Honorific, first) || s.postEndingAt(i, first) != nil {
		return false
	}
	if s.is(i-1, class.De) && s.is(i-2, class.FirstLevel) && s.definite(i-2) {
		return true
	}
	if s.isGiven(i) && to == i+1 || s.isSurname(i) && to == i+1 {
		return false
	}
	if h, ok := s.classAt(to+1, class.PlaceHead); ok && s.text(to) == "," && h.entry.Attrs["type"] == string(graph.Place) && !s.toks[to+1].Cap && s.is(i-1, class.BareDe) {
		return true
	}
	return s.is(i-1, class.BareDe) && s.peopleBefore(i-2, first)
}

// oneWord reports whether hyphens join all of tokens i…to.
func (s *section) oneWord(i, to int) bool {
	for k := i + 1; k < to; k++ {
		if !s.toks[k].Hyphen {
			return false
		}
	}
	return to > i
}

// peopleBefore reports whether the people of a state, or a delegation of it, ends with token k: "des
// Allemands", "une délégation allemande".
func (s *section) peopleBefore(k, first int) bool {
	c := s.coverAt(k)
	if c == nil || c.to != k+1 || c.typ != graph.Country || !nominalForm(c) || c.from <= first && !s.toks[c.from].Cap {
		return false
	}
	return s.is(c.from-1, class.Deputation) || s.toks[c.from].Cap && s.is(c.from-1, class.PluralDe)
}

// placeTold reports whether tokens i…to, which hyphens join, name a place of which the words around
// it tell elsewhere that it is one.
func (s *section) placeTold(i, to int) bool {
	if s.lang.Code != "fr" || !s.oneWord(i, to) || to == i+1 {
		return false
	}
	for _, m := range s.mentions {
		if m.typ == graph.Place && m.name == nil && m.head == nil && m.to-m.from == to-i && string(s.runKey(m.from, m.to)) == string(s.runKey(i, to)) {
			return true
		}
	}
	return false
}
