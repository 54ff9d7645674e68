package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// moreAgreements takes the instruments of other kinds that a list of several in the plural
// goes on with at token i: "29 accords, mémorandums et autres documents", "une quarantaine
// d'accords et de mémorandums".
func (e *extension) moreAgreements(i int) bool {
	s := e.s
	if e.m.typ != graph.Agreement || s.lang.Code != "fr" || !s.pluralHead(e.m) || !s.is(i, class.PlainAnd) && s.text(i) != "," {
		return false
	}
	k := i + 1
	if s.is(k, class.BareDe) && s.is(e.m.from-1, class.BareDe) {
		k++
	}
	if s.is(k, class.Other) {
		k++
	}
	h, ok := s.classAt(k, class.Agreement)
	if !ok || k+h.n > e.last || !s.pluralNoun(k) || s.toks[k].Cap {
		return false
	}
	e.end = k + h.n
	return true
}

// aboutSoMany takes the round number before the head of an agreement: "vingtaine
// d'accords".
func (s *section) aboutSoMany(m *mention, first int) bool {
	k := m.from - 2
	h, ok := s.classAt(k, class.RoundNumber)
	if !ok || k < first || !s.is(m.from-1, class.BareDe) {
		return false
	}
	m.count, m.from = numberOf(h), k
	return true
}
