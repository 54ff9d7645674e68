package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readLeadersSides states that the provinces take part whose leaders an event is of: "la 5e
// rencontre des dirigeants des provinces de A et de B".
func (s *section) readLeadersSides(m *mention, planned bool) {
	if s.lang.Code != "fr" {
		return
	}
	for k := headToken(s, m) + 1; k < m.to; k++ {
		if !s.is(k, class.Delegation) || !s.pluralNoun(k) || !s.is(k-1, class.PluralDe) {
			continue
		}
		for _, in := range m.inner {
			if in.from > k && in.typ == graph.Province && !in.dead && !nominalForm(in) {
				for _, side := range s.provincesFrom(in) {
					s.participate(side, m, "event-side", planned)
				}
			}
		}
		return
	}
}

// provincesFrom returns a province and those of its list, each of which its state may
// stand behind in brackets: "A (Vietnam), de B (Laos) et de C (Thaïlande)".
func (s *section) provincesFrom(m *mention) []*mention {
	out := []*mention{m}
	for k := s.pastBracket(m.to); s.is(k, class.PlainAnd) || s.text(k) == ","; {
		k++
		if de, ok := s.deAt(k); ok {
			k += de
		}
		next := s.nameStarting(k)
		if next == nil || next.typ != graph.Province || nominalForm(next) {
			break
		}
		out = append(out, next)
		k = s.pastBracket(next.to)
	}
	return out
}

// readSidesBehind states that the provinces take part whose gathering an English text names before it
// lists them: "the 5th meeting of the joint committee of four border provinces A, B, C and D", "the
// conference of the committee between three provinces: A, B and C".
func (s *section) readSidesBehind(units []unit, e unit) {
	if s.lang.Code != "en" || e.m.head.Attrs["kind"] != "assembly" {
		return
	}
	for x, u := range units {
		if u.from < e.to {
			continue
		}
		if u.typ == graph.Country && u.m.form == lexicon.Adjective {
			continue // "of the Vietnamese provinces A and B"
		}
		if u.typ != graph.Province || !s.sidesLink(e.to, u.from, e.m.to) {
			return
		}
		list := s.list(units, x, lexicon.TypeSet{graph.Province})
		for _, v := range list {
			if len(list) > 1 && v.from >= e.to {
				s.participate(v.m, e.m, "event-side", s.futureAround(e.from))
			}
		}
		return
	}
}

// sidesLink reports whether nothing but "of four Vietnamese provinces:" stands in tokens a…b, with
// a word that ties them to the event, behind it or the last of its own.
func (s *section) sidesLink(a, b, end int) bool {
	tie := s.is(end-2, class.De) || s.is(end-2, class.Between)
	for k := a; k < b; k++ {
		c := s.cover[k]
		switch {
		case s.is(k, class.De), s.is(k, class.Between):
			tie = true
		case s.is(k, class.Determiner), s.is(k, class.PlaceHead), s.is(k, class.Number), s.toks[k].Number, s.is(k, class.Adjective), s.text(k) == ":", s.lowerWord(k) && s.is(k+1, class.PlaceHead):
		case c != nil && c.typ == graph.Country && c.form == lexicon.Adjective:
		default:
			return false
		}
	}
	return tie
}
