package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// groupGap is how many tokens may stand between the groups of one list.
const groupGap = 16

// nextGroups returns the provinces that a list goes on with behind m, group by group, each with
// what they have in common told before or behind them: "A et B pour le Vietnam, C et D pour le
// Laos", "de cinq provinces vietnamiennes (A, B) et de quatre provinces du Laos (C, D)", "le
// ministre X et des responsables des provinces de A et B, ainsi que de celles, lao, de C et D".
func (s *section) nextGroups(units []unit, m *mention) []*mention {
	if s.lang.Code != "fr" || m == nil {
		return nil
	}
	var out []*mention
	end, person := m.to, m.typ == graph.Person
	for x := 0; x < len(units); x++ {
		u := units[x]
		if u.m == m {
			end = u.to
		}
		if u.typ != graph.Province || u.from < end || u.m == m {
			continue
		}
		if u.from-end > groupGap || !s.groupLink(end, u.m.from, person && len(out) == 0) {
			break
		}
		list := mentionsOf(s.list(units[x:], 0, placeTypes))
		for _, p := range list {
			if p.from >= u.m.from && p.typ == graph.Province {
				out = append(out, p)
				end = p.to
			}
		}
	}
	return out
}

// groupLink reports whether tokens a…b join two groups of a list; where the first is of persons, a
// noun of those whom a place sends stands there: "et des responsables de".
func (s *section) groupLink(a, b int, sent bool) bool {
	joined, common, envoys := false, false, false
	for k := a; k < b; k++ {
		if h, ok := s.classAt(k, class.Coordinator); ok && h.n > 1 {
			joined = true
			k += h.n - 1
			continue
		}
		if c := s.cover[k]; c != nil && !c.dead && !s.is(k, class.Compass) {
			if c.typ != graph.Country {
				return false
			}
			common = true
			continue
		}
		switch {
		case s.text(k) == "," || s.text(k) == ";" || s.is(k, class.PlainAnd) || s.is(k, class.Coordinator):
			joined = true
		case s.text(k) == "(" || s.text(k) == ")" || s.text(k) == ":":
			common = true
		case s.is(k, class.Delegation) && s.pluralNoun(k):
			envoys = true
		case s.is(k, class.PlaceHead) && (envoys || s.pluralNoun(k)) || s.is(k, class.Demonstrative):
			common = true
		case s.is(k, class.De), s.is(k, class.Determiner), s.is(k, class.Number), s.is(k, class.For), s.is(k, class.Compass), s.is(k, class.Adjective) && !s.startsVerb(k), s.adjectival(k) && !s.startsVerb(k):
		default:
			return false
		}
	}
	return joined && common && (envoys || !sent)
}
