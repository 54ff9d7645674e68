package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// adjectival reports whether a small-letter word behind a noun looks like an
// adjective.
func (s *section) adjectival(i int) bool {
	if i < 0 || i >= len(s.toks) {
		return false
	}
	t := &s.toks[i]
	if t.Punct || t.Cap || t.Number || len(t.Fold) < 5 || s.is(i, class.Verb) || s.is(i, class.NoAdjective) || s.is(i, class.Function) || s.is(i, class.Preposition) || s.is(i, class.Month) || s.is(i, class.Post) {
		return false
	}
	if s.is(i, class.Number) || s.is(i, class.Adv) {
		return false
	}
	return s.lang.Ends(t.Fold, class.AdjectiveEnding)
}

// compoundAdjective reports whether an adjective of two words stands at token i, the first of
// which is cut short: "Forum socio-économique", "Conseil politico-militaire".
func (s *section) compoundAdjective(i, last int) bool {
	t := &s.toks[i]
	if s.lang.Code != "fr" || i+1 >= last || t.Cap || t.Punct || s.cover[i] != nil || !strings.HasSuffix(t.Fold, "o") {
		return false
	}
	return s.toks[i+1].Hyphen && s.cover[i+1] == nil && (s.is(i+1, class.Adjective) || s.adjectival(i+1))
}

// properAdjective reports whether an adjective with a capital goes on with the
// name of a body: "Assemblée Nationale Constituante".
func (e *extension) properAdjective(i int) bool {
	return e.m.typ == graph.Organization && e.s.lang.Code == "fr" && e.s.toks[i-1].Cap && len(e.s.toks[i].Fold) > 5 && !e.s.is(i, class.Post) && e.s.capitalAdjective(i)
}

// capitalAdjective reports whether a word with a capital is an adjective and not
// of a name: "Étrangères", "Publique".
func (s *section) capitalAdjective(i int) bool {
	t := &s.toks[i]
	return t.Cap && !t.AllCap && !t.Punct && !t.Hyphen && s.cover[i] == nil && !s.isSurname(i) && !s.isGiven(i) &&
		(s.is(i, class.Adjective) || s.lang.Ends(t.Fold, class.AdjectiveEnding) || s.lang.Ends(t.Fold, class.ProperAdjectiveEnding))
}

// adjectiveList takes ", social et environnemental" at the comma i, behind an
// adjective of the same body: "Conseil économique, social et environnemental".
func (e *extension) adjectiveList(i int) bool {
	s := e.s
	word := func(k int) bool { return !s.toks[k].Cap && (s.is(k, class.Adjective) || s.adjectival(k)) }
	if s.lang.Code != "fr" || !s.is(i-1, class.Adjective) && !s.adjectival(i-1) {
		return false
	}
	k := i
	for s.text(k) == "," && word(k+1) {
		k += 2
	}
	if k == i || !s.is(k, class.PlainAnd) || !word(k+1) {
		return false
	}
	e.end = k + 2
	e.adjs += 2
	return true
}

// onlyAdjectives reports whether tokens a…b, behind a noun, hold nothing but adjectives of it: "la
// coopération | utile et confiante | que A et B mènent".
func (s *section) onlyAdjectives(a, b int) bool {
	for k := a; k < b; k++ {
		plain := !s.toks[k].Punct && !s.is(k, class.Function) && !s.is(k, class.Preposition) && !s.is(k, class.Adv) && !s.startsVerb(k) && s.lang.Ends(s.fold(k), class.AdjectiveAgrees)
		if !plain && !s.is(k, class.Adjective) && !s.adjectival(k) && !(s.is(k, class.PlainAnd) && k > a && k+1 < b) {
			return false
		}
	}
	return true
}
