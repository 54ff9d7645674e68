package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// dropElected drops that somebody takes part in "its" session of a body that does something to him
// there: "au cours de sa 2e session, le Conseil a porté X à sa tête".
func (s *section) dropElected() {
	if s.lang.Code != "fr" {
		return
	}
	bodies := map[*mention]bool{} // the gatherings that are the body's of their sentence
	for _, st := range s.stmts {
		if st.typ == graph.ParticipatedIn && st.from.typ == graph.Organization {
			if m := st.ends[endOf(st, st.to)]; s.possessive(m.from) {
				bodies[m] = true
			}
		}
	}
	s.stmts = slices.DeleteFunc(s.stmts, func(st *statement) bool {
		return st.typ == graph.ParticipatedIn && st.from.typ == graph.Person && bodies[st.ends[endOf(st, st.to)]] && s.chosen(st.ends[endOf(st, st.from)])
	})
}

// chosen reports whether a verb of election stands right before a name, whom it is done to.
func (s *section) chosen(m *mention) bool {
	k := m.from - 1
	for k > 0 && s.is(k, class.Honorific) {
		k--
	}
	return s.is(k, class.Appointed) && s.cover[k] == nil
}
