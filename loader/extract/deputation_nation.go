package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// deputationNation returns the state whose delegation the holder of a post of one leads, where
// the post tells none: "la délégation suisse, conduite par la ministre de la Santé, X", "le
// ministre X a dirigé la délégation suisse", "À la tête de la délégation suisse, le ministre X".
func (s *section) deputationNation(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" || p.plural || p.person == nil {
		return nil
	}
	first, last := s.bounds(p.from)
	from, to := min(p.from, p.person.from), max(p.to, p.person.to)
	for from > first && s.is(from-1, class.Determiner) {
		from--
	}
	var out *entity
	for d := first; d < last; d++ {
		if !s.is(d, class.Deputation) || s.cover[d] != nil {
			continue
		}
		state, end := s.stateOfDeputation(d)
		if state == nil {
			continue
		}
		switch {
		case end <= from && from-end <= 8 && s.endsClass(from-1, class.Led, first) && !s.personBetween(end, from):
			out = state
		case end <= from && from-end <= 2 && s.text(from-1) == "," && s.leadsAt(first, d):
			out = state
		case d >= to && d-to <= 8 && s.definite(d) && s.leadsAt(to, d) && !s.personBetween(to, d):
			return state
		}
	}
	return out
}

// stateOfDeputation returns the state whose the delegation at token d is, and where the phrase
// ends that tells it: "la délégation togolaise", "la délégation du Togo".
func (s *section) stateOfDeputation(d int) (*entity, int) {
	k := d + 1
	c := s.coverAt(k)
	if de, ok := s.deAt(k); ok {
		c = s.coverAt(k + de)
	} else if c != nil && c.form != lexicon.Adjective {
		return nil, k
	}
	if c == nil || c.typ != graph.Country || c.ent == nil || c.dead {
		return nil, k
	}
	return c.ent, c.to
}

// leadsAt reports whether tokens a…b say that somebody leads what follows.
func (s *section) leadsAt(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.LeadVerb) {
			return true
		}
	}
	return false
}
