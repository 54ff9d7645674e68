package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// attendWith gives a companion the events of sentence n in which the leader takes part, or where
// it has none and begins with the leader, of that before: "X, accompagné de Y, a pris part au forum".
func (s *section) attendWith(c *mention, leader *entity, at, n int) {
	if leader == nil || c.ent == nil || c.ent == leader {
		return
	}
	if s.attendAt(c, leader, at, n) || n == 0 || s.storyOf(n-1) != s.storyOf(n) {
		return
	}
	k := s.afterDateline(s.sents[n].First, s.sents[n].Last)
	if again := len(s.units[n]) > 0 && s.units[n][0].m.ent == leader && s.units[n][0].from <= k+1; s.is(k, class.Pronoun) || again {
		s.attendAt(c, leader, at, n-1) // "La délégation est conduite par X. Il était accompagné de Y": where X was told to be
	}
	if ev := s.meetingBefore(n); s.lang.Code == "en" && ev != nil && s.sent[ev.from] == n-1 && s.states(graph.ParticipatedIn, leader, ev.ent) && !s.states(graph.ParticipatedIn, c.ent, ev.ent) {
		s.participate(c, ev, "companion", false) // "… was at the ceremony. The governor X was accompanied by Y": where X is said to speak
	}
}

// attendAt does so with the events of sentence n.
func (s *section) attendAt(c *mention, leader *entity, at, n int) bool {
	any := false
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.ParticipatedIn || st.from != leader || s.isVisit(st.to) || s.sent[st.ends[endOf(st, leader)].from] != n && s.sent[st.a] != n {
			continue
		}
		to := st.ends[endOf(st, st.to)]
		s.stmts = append(s.stmts, &statement{typ: st.typ, from: c.ent, to: st.to, planned: st.planned, extractor: "companion", confidence: 0.75,
			a: min(at, c.from), b: c.to, ends: []*mention{c, to}})
		any = true
	}
	return any
}
