package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// onlyInvited reports whether the visit that a trigger tells of is what somebody is invited to,
// whoever stands between: "a invité le Premier ministre du Laos, X, à effectuer une visite au
// Togo", "une invitation de visite au Togo".
func (s *section) onlyInvited(h clauseHit, first int) bool {
	if s.lang.Code != "fr" || h.frame.Relation != graph.Visited {
		return false
	}
	k := h.a - 1
	for k > first && (s.is(k, class.Determiner) || s.is(k, class.Adjective)) && !s.is(k, class.At) && !s.is(k, class.De) {
		k--
	}
	if s.is(k-1, class.Invitation) {
		return true
	}
	for k >= max(first, h.a-5) && !(s.is(k, class.WishGovernor) && s.infinitive(k+1)) {
		k--
	}
	if k < max(first, h.a-5) {
		return false
	}
	for k--; k > first; k-- {
		switch h, ok := s.classAt(k, class.Wish); {
		case s.cover[k] != nil || s.inPost(k):
		case ok && h.n <= 2 || s.is(k, class.Invitation):
			return true
		case s.startsVerb(k) || s.is(k, class.RelativeSubject) || s.text(k) == ";":
			return false
		}
	}
	return false
}
