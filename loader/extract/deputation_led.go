package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ledBefore returns who leads the delegation that the words at token i say to be made up of others,
// where the text tells that right before: "est conduite par X, maire de A, et composée de Y et Z", "est
// dirigée par X et comprend Y et Z".
func (s *section) ledBefore(i, first int, units []unit) *mention {
	if s.lang.Code != "fr" || !s.is(i, class.Comprises) || s.startsVerb(i) && !s.is(i-1, class.PlainAnd) {
		return nil
	}
	for x := len(units) - 1; x >= 0; x-- {
		u := units[x]
		if u.typ != graph.Person || u.to > i {
			continue
		}
		if !s.leads(u, first) || s.verbIn(u.to, i) {
			return nil
		}
		return u.m
	}
	return nil
}

// withLeader adds to a list of persons that "composée de" governs who leads their delegation: "La
// délégation, conduite par X et composée de Y et Z, a visité A".
func (s *section) withLeader(list []*mention, first int, units []unit) []*mention {
	if len(list) == 0 || list[0].typ != graph.Person {
		return list
	}
	for k := list[0].from - 1; k >= max(first, list[0].from-5); k-- {
		if h, ok := s.classAt(k, class.Comprises); ok && k+h.n <= list[0].from {
			if m := s.ledBefore(k, first, units); m != nil && !standsFor(list, m.ent) {
				return append([]*mention{m}, list...)
			}
			break
		}
	}
	return list
}

// leadsActively reports whether nothing but a verb of leading stands between token a and the delegation at
// token k.
func (s *section) leadsActively(a, k, first int) bool {
	x := k - 1
	for x > a && (s.is(x, class.Determiner) || s.is(x, class.Adjective)) {
		x--
	}
	h, ok := s.classAt(x, class.LeadVerb)
	return s.lang.Code == "fr" && ok && h.n == 1 && s.beforeVerb(x-1, first) < a
}

// leadersBeside returns the persons named behind who leads the delegation at token k, who lead it together
// with that one: "la délégation est conduite par X, président de A, et Y, maire de B".
func (s *section) leadersBeside(leader *mention, units []unit, k int) []*mention {
	if s.lang.Code != "fr" || leader == nil || leader.from < k {
		return nil
	}
	for x, u := range units {
		if u.m != leader {
			continue
		}
		list := s.list(units, x, personRole.Types)
		if len(list) < 2 || list[0].m != leader || !s.is(list[len(list)-1].from-1, class.And) && !s.inPost(list[len(list)-1].from-1) {
			return nil
		}
		return mentionsOf(list[1:])
	}
	return nil
}

// leadTogether reports whether the pair that a trigger tells of only lead a delegation: "la délégation,
// présidée par X et Y".
func (s *section) leadTogether(h clauseHit, first int) bool {
	if s.lang.Code != "fr" || h.frame.Relation != graph.MetWith || !s.is(h.a, class.Led) {
		return false
	}
	for k := h.a - 1; k >= first; k-- {
		if c := s.cover[k]; c != nil && c.typ == graph.Event {
			return false
		}
		if s.cover[k] == nil && s.is(k, class.Envoys) {
			return true
		}
	}
	return false
}
