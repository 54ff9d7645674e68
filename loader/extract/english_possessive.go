package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// possessive takes "People's", "Ministers'", and before bodies "Vietnam's".
func (e *englishNoun) possessive(k int) bool {
	s, m := e.s, e.m
	n := k
	if n > e.lo && s.is(n-1, class.PlaceHead) && s.cover[n-1] == nil {
		n-- // "Dong Nai province's Party Committee"
	}
	if c := s.nameEnding(n); c != nil && c.from >= e.lo {
		owner := m.typ == graph.Organization && m.head.Attrs["owner"] == "yes" && (s.toks[e.head].Cap || m.head.Attrs["office"] == "yes" && e.mods > 0)
		if !owner || e.names > 0 && !e.onlyRuling() && (c.typ != graph.Party || e.hasParty()) {
			return false
		}
		e.takeLeft(c)
		if c.name != rulingName { // "the Hue Party's Committee"
			e.lo = m.from
		}
		return true
	}
	if c := s.cover[n-1]; n == e.lo && c != nil && c.typ == graph.Organization && c.to == n && c.parent == nil && m.typ == graph.Organization && m.head.Attrs["owner"] == "yes" && s.toks[e.head].Cap && e.names == 0 {
		e.takeLeft(c) // "the LPRP Central Committee's Commission for …"
		e.lo = m.from
		return true
	}
	if k <= e.lo {
		return false
	}
	if n := s.postEndsAt(k, e.lo); n > 0 && s.toks[e.head].Cap && m.typ == graph.Organization {
		m.from = k - n // "Prime Minister's Office"
		e.mods++
		e.caps++
		return true
	}
	p := &s.toks[k-1]
	if m.typ == graph.Event && !p.Cap && s.is(k-1, class.Post) && s.lang.Ends(p.Fold, class.PluralEnding) {
		m.from = k - 1 // "foreign ministers' meeting"
		e.mods++
		return true
	}
	if !s.toks[e.head].Cap && !s.levelWord(k-1) {
		return false
	}
	if p.Punct || p.Number || s.is(k-1, class.Function) || !p.Cap && !s.levelWord(k-1) && !s.is(k-1, class.Adjective) {
		return false
	}
	if p.Cap && (s.isSurname(k-1) || s.isGiven(k-1)) && !s.is(k-1, class.Adjective) && !s.is(k-1, class.NotPerson) {
		return false
	}
	m.from = k - 1
	e.mods++
	e.caps++
	return true
}

// postEndsAt returns the length of the longest post with a capital that ends before
// token k, or 0.
func (s *section) postEndsAt(k, lo int) int {
	for i := max(lo, k-4); i < k; i++ {
		if h, ok := s.classAt(i, class.Post); ok && i+h.n == k && s.toks[i].Cap {
			return h.n
		}
	}
	return 0
}
