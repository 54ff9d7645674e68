package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// argument finds the mentions that play a role.
func (s *section) argument(r lexicon.Role, h clauseHit, units []unit, first, last int, he *entity) []*mention {
	switch r.Where {
	case "subj":
		return s.subject(r, h, s.withoutTopic(r, h, units, first), first, last, he)
	case "obj":
		if out := s.object(r, h, units, last, false); len(out) > 0 || !noActor(r) || s.lang.Code != "fr" {
			return out
		}
		for x, u := range units { // "a signé un accord avec X"
			if u.from > h.a && u.to < h.b && r.Types.Has(u.typ) {
				return mentionsOf(s.list(units, x, r.Types))
			}
		}
		return nil
	case "near":
		return s.object(r, h, units, last, true)
	}
	// A preposition behind the trigger, and the list behind it.
	if list := s.governedBy(r, units, max(h.a, h.b-1), min(last, h.b+45)); list != nil {
		return list
	}
	if s.lang.Code == "fr" && (!s.commaBetween(h.a, s.beforeIncluding(h, units, last)) || h.frame.Relation == graph.Signed && h.frame.Flags.Noun || h.frame.Relation == graph.Visited && !h.frame.Flags.Noun && !h.frame.Flags.Abroad && s.asideWithin(h)) {
		return s.governedBy(r, units, h.a, h.b-1) // "fait en A une visite"
	}
	return nil
}

// governedBy returns the list behind the first of the role's prepositions in
// tokens a…b.
func (s *section) governedBy(r lexicon.Role, units []unit, a, b int) []*mention {
	for k := a; k < b; k++ {
		if k > a && s.lang.Code == "fr" && onlyType(r, graph.Event) && s.cover[k] == nil && s.is(k, class.RelativeSubject) && s.text(k-1) != "," {
			return nil // "a participé à une rencontre avec des élus qui assisteront au sommet"
		}
		if !r.Preps[s.fold(k)] || s.toks[k].Punct || s.lang.Code == "fr" && s.is(k, class.By) && s.endsClass(k, class.Led, a) {
			continue // "a été signé à l'issue d'un entretien avec la délégation conduite par X"
		}
		if h, ok := s.classAt(k, class.Besides); ok && s.lang.Code == "fr" && h.n > 1 {
			k += h.n - 1 // "une visite de X en dehors de la capitale"
			continue
		}
		if out, settled := s.namedBehindPlural(r, units, k+1); settled {
			return out
		}
		for x, u := range units {
			if r.Types.Has(u.typ) && u.m.from > k && u.from <= k+3 {
				list := s.list(units, x, r.Types)
				return append(mentionsOf(list), s.inTurnBy(r, units, list, k, b)...)
			}
		}
		if s.is(k, class.By) && onlyType(r, graph.Person) {
			for end := k + 3; end <= k+4 && end < b; end++ {
				if group := s.groupBefore(r, end, k+1); group != nil {
					return group // "la signature, par les deux ministres, d'une convention"
				}
			}
		}
	}
	return nil
}

// beforeIncluding returns the comma before the word of a trigger's end that tells who is among others, or its end: "a
// participé au forum | , dont X". It is its end too where something else was done in between, "et a rencontré des élus,
// dont X", or where a clause about something told before begins there: "dont X est le président".
func (s *section) beforeIncluding(h clauseHit, units []unit, last int) int {
	k := h.b - 2
	if s.text(k) != "," || !s.is(h.b-1, class.Including) || s.actsAgain(h.a, k) {
		return h.b
	}
	for _, u := range units {
		if u.from < h.b {
			continue
		}
		for x := h.b; x < u.m.from; x++ {
			if s.is(x, class.Copula) && s.cover[x] == nil {
				return h.b
			}
		}
		end := u.to
		if s.text(end) == "," {
			end++
		}
		if s.verbIn(h.b, u.from) || end < last && (s.startsVerb(end) || s.is(end, class.PerfectAuxiliary)) && s.cover[end] == nil {
			return h.b
		}
		break
	}
	return k
}

// asideWithin reports whether all that stands between the verb of a trigger and the rest is an aside:
// "a effectué, jeudi à A, une visite".
func (s *section) asideWithin(h clauseHit) bool {
	k := h.a
	for k < h.b && s.text(k) != "," {
		k++
	}
	return !s.personBetween(k, h.b) && !s.verbIn(k, h.b)
}

func mentionsOf(units []unit) []*mention {
	if len(units) == 0 {
		return nil
	}
	out := make([]*mention, 0, len(units))
	for _, u := range units {
		out = append(out, u.m)
		if u.to > u.m.to {
			out = append(out, u.m.more...)
		}
	}
	return out
}

// sameEnds reports whether both roles of a frame took the same list, which is one
// party: "Welcoming the delegation, A and B hailed it", but "Receiving A, B hailed it".
func (s *section) sameEnds(from, to []*mention) bool {
	if len(from) > 0 && len(from) < len(to) && from[0].ent == to[0].ent && !slices.ContainsFunc(from, func(m *mention) bool { return !standsFor(to, m.ent) }) {
		return true // "des entretiens avec les autorités, notamment X et Y": not X with Y
	}
	if len(from) == 0 || !sameMentions(from, to) {
		return false
	}
	return len(from) == 1 || s.andBetween(from[len(from)-2].to, from[len(from)-1].from)
}

// withinList reports whether one list is a part of the other, told at the same words, so that
// who talked is not told: B in "a eu des entretiens avec A, B, ainsi que des élus".
func withinList(part, all []*mention) bool {
	return len(part) > 0 && len(part) < len(all) && !slices.ContainsFunc(part, func(m *mention) bool { return !slices.Contains(all, m) })
}

// sameMentions reports whether two lists name the same, in the same order.
func sameMentions(a, b []*mention) bool {
	return slices.EqualFunc(a, b, func(a, b *mention) bool { return a.ent == b.ent })
}
