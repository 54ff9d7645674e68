package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// unnamedActs reports whether those whom a clause with "qui" is about are several who go unnamed, and of whom its
// verb alone tells: "a rencontré des élus | qui prendront part au sommet".
func (s *section) unnamedActs(r lexicon.Role, h clauseHit, units []unit) bool {
	k := h.a - 2
	if s.lang.Code != "fr" || k < 1 || !r.Types.Has(graph.Person) || !s.is(h.a-1, class.RelativeSubject) || s.is(h.a, class.ObjectClitic) {
		return false
	}
	return s.cover[k] == nil && !s.toks[k].Cap && !s.toks[k].Punct && s.pluralNoun(k) && !endsUnit(units, k) && !endsUnit(units, k+1)
}
