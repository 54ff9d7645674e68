package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// inTurn reports whether beside the trigger it says that each did it by himself.
func (s *section) inTurn(h clauseHit) bool {
	for k := h.a; k < h.b; k++ {
		if s.is(k, class.InTurn) {
			return true
		}
	}
	return s.lang.Code == "fr" && s.is(h.b, class.InTurn)
}

// guestsOfOne reports whether all of several persons are told to have met one other before, with
// whom they talk then: "X a reçu A et B. Ils ont évoqué la paix".
func (s *section) guestsOfOne(persons []*mention) bool {
	for _, st := range s.stmts {
		if st.typ != graph.MetWith || st.from != persons[0].ent && st.to != persons[0].ent {
			continue
		}
		host := st.from
		if host == persons[0].ent {
			host = st.to
		}
		if s.metAll(host, persons[1:]) {
			return true
		}
	}
	return false
}

// metAll reports whether a person is told to have met all of others.
func (s *section) metAll(host *entity, others []*mention) bool {
	return !slices.ContainsFunc(others, func(m *mention) bool { return !s.metTold(host, m.ent) })
}
