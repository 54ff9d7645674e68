package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// goalsOfVisits states that who is told to make a visit goes where its name says: "Une visite de
// travail au Laos sera effectuée par X".
func (s *section) goalsOfVisits() {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.ParticipatedIn || st.from.typ != graph.Person {
			continue
		}
		visit := st.ends[endOf(st, st.to)]
		goal := s.goalOf(visit)
		if goal == nil {
			goal = s.goalToldNext(visit)
		}
		if goal == nil || s.states(graph.Visited, st.from, goal.ent) {
			continue
		}
		who := st.ends[endOf(st, st.from)]
		s.stmts = append(s.stmts, &statement{typ: graph.Visited, from: st.from, to: goal.ent, planned: st.planned, extractor: "visit-goal", confidence: 0.75,
			date: s.eventDate(visit), a: st.a, b: st.b, ends: []*mention{who, goal}})
	}
}

// goalOf returns the place in the name of a visit to which it goes, or nil.
func (s *section) goalOf(m *mention) *mention {
	if m.typ != graph.Event || m.head == nil || m.head.Attrs["visit"] != "yes" {
		return nil
	}
	for _, in := range m.inner {
		if in.ent != nil && !in.dead && in.form == lexicon.FullName && (placeLike(in.typ) || in.typ == graph.Country) && s.is(in.from-1, class.Locative) {
			return in
		}
	}
	return nil
}

// goalToldNext returns the place to which a visit goes by what the next two sentences call it, where
// its own name does not tell: "Ce déplacement au Laos a lieu alors que …".
func (s *section) goalToldNext(m *mention) *mention {
	if m.typ != graph.Event || m.head == nil || m.head.Attrs["visit"] != "yes" {
		return nil
	}
	n := s.sent[m.from]
	for x := n + 1; x < min(n+3, len(s.sents)); x++ {
		if s.storyOf(x) != s.storyOf(n) {
			break
		}
		k := s.sents[x].First
		h, ok := s.classAt(k+1, class.Event)
		if !ok || !s.is(k, class.DemonstrativeArticle) || h.entry.Attrs["visit"] != "yes" || !s.is(k+1+h.n, class.Locative) {
			continue
		}
		for _, c := range s.inSent[x] {
			if c.from == k+2+h.n && c.ent != nil && !c.dead && c.form == lexicon.FullName && (placeLike(c.typ) || c.typ == graph.Country) {
				return c
			}
		}
	}
	return nil
}
