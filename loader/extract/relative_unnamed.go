package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// unnamedActs reports whether those whom a clause with "qui" is about are several who go unnamed, and of whom its
// verb alone tells: "a rencontré des élus | qui prendront part au sommet".
func (s *section) unnamedActs(r lexicon.Role, h clauseHit, units []unit) bool {
	if s.lang.Code == "fr" && h.frame.Flags.Noun && s.saidByNobody(h.a) {
		return true
	}
	k := h.a - 2
	if s.lang.Code != "fr" || k < 1 || !r.Types.Has(graph.Person) || !s.is(h.a-1, class.RelativeSubject) || s.is(h.a, class.ObjectClitic) {
		return false
	}
	return s.cover[k] == nil && !s.toks[k].Cap && !s.toks[k].Punct && s.pluralNoun(k) && !endsUnit(units, k) && !endsUnit(units, k+1)
}

// saidByNobody reports whether behind the last comma before token k stands that one says or hears what is told before
// it, so that none of those told of there acts: "la province va planter des arbres, a-t-on appris | lors de la réunion".
func (s *section) saidByNobody(k int) bool {
	const most = 5 // words between
	for x := k - 1; x > max(s.firstOf(k), k-most-3); x-- {
		if s.is(x, class.SaidByNobody) {
			return s.text(x-1) == ","
		}
	}
	return false
}
