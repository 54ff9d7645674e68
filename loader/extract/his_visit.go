package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// hisVisit reports whether the visit of a trigger is that of the person of whom the sentences
// before tell: "Lors de sa visite au Mali, il rencontrera X", "Elle a dit que sa visite au Mali
// …", "Sa visite à A dure trois jours".
func (s *section) hisVisit(r lexicon.Role, h clauseHit, units []unit, first, last int, he *entity) bool {
	if s.lang.Code != "fr" || he == nil || h.frame.Relation != graph.Visited || !h.frame.Flags.Noun || !r.Types.Has(he.typ) {
		return false
	}
	k := h.a - 1
	for k > first && h.a-k < 3 && (s.is(k, class.Adjective) || s.isOrdinal(k)) {
		k--
	}
	if k < first || !s.is(k, class.VisitorPossessive) || s.text(k) == "leur" {
		return false
	}
	end := last
	for _, u := range units {
		if u.typ == graph.Person && (u.to <= k || !s.governed(u, first)) {
			end = min(end, u.from) // whose the visit may be
		}
	}
	if k == first {
		return end == last
	}
	for p := first; p < end; p++ {
		if s.is(p, class.Pronoun) && s.cover[p] == nil && !s.is(p, class.PluralPronoun) && (p == first || s.text(p-1) == ",") {
			return s.mayBePronoun(p, he) && (p > k || s.is(k-1, class.Complementizer)) // "Il a salué sa visite": his guest's
		}
	}
	return false
}
