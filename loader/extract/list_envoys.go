package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// withEnvoys adds to a list of persons those for whom unnamed envoys act, with which the list goes
// on: "le ministre X, le maire Y et des représentants de l'UNESCO et de la province de A ont assisté à …",
// "en présence du ministre X, des gouverneurs de A et de B et de représentants de l'UNESCO".
func (s *section) withEnvoys(from []*mention, r lexicon.Role, h clauseHit, units []unit, last int) []*mention {
	n := len(from)
	near := r.Where == "near" && onlyType(r, graph.Person) && !h.frame.Flags.Stage
	if s.lang.Code != "fr" || r.Where != "subj" && !near || n == 0 || from[n-1].typ != graph.Person || !near && !r.Types.Has(graph.Organization) {
		return from
	}
	end, before := 0, from[n-1].from < h.a
	if near {
		r.Types = actorTypes
	}
	for x, u := range units {
		switch {
		case u.m == from[n-1]:
			end = u.to
			continue
		case end == 0 || u.from < end:
			continue
		case before && u.to > h.a || u.to > last || !s.envoyLink(end, u.from, near && u.typ == graph.Province):
			return from
		case !r.Types.Has(u.typ) || u.typ == graph.Person || u.m.ent == nil:
			return from
		}
		for _, m := range mentionsOf(s.list(units[x:], 0, r.Types)) {
			if m.typ == graph.Person || m.from < u.m.from || before && m.to > h.a {
				break
			}
			from = append(from, m)
			end = m.to
		}
	}
	return from
}

// envoyLink reports whether tokens a…b join a list to those for whom unnamed envoys act:
// ", ainsi que plusieurs représentants de", and where heads of provinces may be such envoys, ", des
// gouverneurs de".
func (s *section) envoyLink(a, b int, heads bool) bool {
	joined, envoys := false, false
	for k := a; k < b; k++ {
		if h, ok := s.classAt(k, class.Coordinator); ok && h.n > 1 && !envoys {
			joined = true
			k += h.n - 1
			continue
		}
		switch {
		case s.cover[k] != nil && !s.cover[k].dead:
			return false
		case !envoys && (s.text(k) == "," || s.is(k, class.PlainAnd) || s.is(k, class.Coordinator)):
			joined = true
		case joined && !envoys && (s.is(k, class.Delegation) || heads && s.is(k, class.Post)) && s.pluralNoun(k) && !s.is(k, class.PlaceHead):
			envoys = true
		case s.is(k, class.De), s.is(k, class.Determiner), s.is(k, class.Number), s.is(k, class.Adjective) && !s.startsVerb(k), s.adjectival(k) && !s.startsVerb(k):
		default:
			return false
		}
	}
	return joined && envoys
}
