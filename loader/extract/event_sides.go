package extract

import (
	"entente/graph"
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
