package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// comeReach is how many words before an event may say that somebody has come to it.
const comeReach = 14

// readComeToEvents states that those who have come from another state to an event have gone
// where it is held, wherever the text tells that: "plusieurs ministres venus assister au Forum
// de A. … Le forum, qui se tient à B, …".
func (s *section) readComeToEvents() {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		place := st.to.owner
		if st.typ != graph.ParticipatedIn || st.from.typ != graph.Person || place == nil || !placeLike(place.typ) || s.stateOf(place, 0) == "" || s.stateOf(st.from, 0) == "" || s.hosts(st.from, place) {
			continue
		}
		event := st.ends[endOf(st, st.to)]
		if !s.comesTo(event) || s.states(graph.Visited, st.from, place) {
			continue
		}
		from, to := st.ends[endOf(st, st.from)], lastMention(place, event.to)
		if to == nil {
			continue
		}
		s.stmts = append(s.stmts, &statement{typ: graph.Visited, from: st.from, to: place, planned: st.planned, date: st.date, extractor: "come-to-event", confidence: 0.75,
			a: st.a, b: st.b, ends: []*mention{from, to}})
	}
}

// comesTo reports whether the words right before an event say that somebody has come to it.
func (s *section) comesTo(event *mention) bool {
	first := s.firstOf(event.from)
	for k := max(first, event.from-comeReach); k < event.from; k++ {
		if s.is(k, class.ComeThere) && s.cover[k] == nil {
			return true
		}
	}
	return false
}
