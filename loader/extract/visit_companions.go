package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// A tripTo is where a story tells that people go.
type tripTo struct {
	story int
	place *entity
}

// readVisitCompanions states that those who went along on a visit take part in it, where the story
// tells of one visit that is an event: "X effectue du 3 au 5 mai une visite officielle à A. … Y et Z
// sont du voyage".
func (s *section) readVisitCompanions() {
	if s.lang.Code != "fr" {
		return
	}
	visits := s.visitsByPlace()
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.Visited || st.extractor != "companion" && !s.sentenceHas(st.a, class.Accompanies) {
			continue
		}
		if visit := visits[tripTo{s.storyAt(st.a), st.to}]; visit != nil {
			s.participate(st.ends[endOf(st, st.from)], visit, "companion", st.planned)
		}
	}
}

// visitsByPlace returns the visits that are events by the places to which those go who make them,
// nil where a story tells of more than one.
func (s *section) visitsByPlace() map[tripTo]*mention {
	made := map[*entity][]*mention{} // by who makes them
	for _, st := range s.stmts {
		if st.typ == graph.ParticipatedIn {
			if m := st.ends[endOf(st, st.to)]; m.head != nil && m.head.Attrs["visit"] == "yes" {
				made[st.from] = append(made[st.from], m)
			}
		}
	}
	out := map[tripTo]*mention{}
	for _, st := range s.stmts {
		if st.typ != graph.Visited {
			continue
		}
		for _, m := range made[st.from] {
			trip := tripTo{s.storyAt(m.from), st.to}
			if old, told := out[trip]; told && (old == nil || old.ent != m.ent) {
				m = nil // which of them?
			}
			out[trip] = m
		}
	}
	return out
}
