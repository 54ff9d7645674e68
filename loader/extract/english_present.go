package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readPresent states who was at an event that an earlier sentence told of, "Also present
// were A and B", and that those take part in talks and calls who meet there.
func (s *section) readPresent() {
	s.readStays()
	for n, sent := range s.sents {
		for k := sent.First; k < sent.Last; k++ {
			s.joinedVisit(k, n)
		}
		i := s.afterDateline(sent.First, sent.Last)
		for k := i + 1; k+1 < sent.Last; k++ {
			if !s.is(k, class.PresentList) {
				continue
			}
			if h, _ := s.classAt(k, class.PresentList); s.text(k+h.n) == ":" {
				i = k // "It was approved by those present: A, B and C"
				break
			}
		}
		switch h, ok := s.classAt(i, class.PresentList); {
		case ok:
			if ev := s.meetingBefore(n); ev != nil {
				for _, c := range s.personsFrom(s.units[n], i+h.n) {
					s.participate(c, ev, "present", false)
				}
			}
		case s.is(i, class.Accompanying) && s.cover[i] == nil && !s.is(i+1, class.By):
			s.presentWith(i, n)
		}
	}
	for _, m := range s.mentions {
		if m.typ != graph.Event || m.ent == nil || m.dead || m.head == nil || m.head.Attrs["call"] != "yes" && m.head.Attrs["talk"] != "place" && m.head.Attrs["about"] != "yes" {
			continue
		}
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ == graph.MetWith && s.sent[st.a] == s.sent[m.from] && st.a <= m.from && st.b >= m.to {
				for _, x := range st.ends {
					s.participate(x, m, "met-there", st.planned)
				}
			}
		}
	}
}

// presentWith reads "Accompanying A were B and C": they are where A was said to be.
func (s *section) presentWith(i, n int) {
	ev := s.meetingBefore(n)
	units := s.units[n]
	if ev == nil || len(units) == 0 || units[0].typ != graph.Person || units[0].from > i+3 {
		return
	}
	for k := units[0].to; k < s.sents[n].Last; k++ {
		if s.is(k, class.Been) {
			for _, c := range s.personsFrom(units, k+1) {
				s.participate(c, ev, "present", false)
			}
			return
		}
	}
}

// joinedVisit reads "A and B joined the visit": they go where who was told of last goes.
func (s *section) joinedVisit(i, n int) {
	if !s.is(i, class.VisitNoun) || !s.is(i-1, class.DefiniteArticle) || !s.is(i-2, class.TakesPartVerb) {
		return
	}
	var leader *entity
	at := -1
	for _, st := range s.stmts {
		if st.typ == graph.Visited && st.from.typ == graph.Person && st.a < i && s.sent[st.a] < n && st.a > at {
			leader, at = st.from, st.a
		}
	}
	for _, u := range s.units[n] {
		if u.typ == graph.Person && u.to < i {
			s.accompany(u.m, leader, i, n)
		}
	}
}

// meetingBefore returns the event told of last before sentence n in its story, no visit and
// nothing that is yet to come, or nil.
func (s *section) meetingBefore(n int) *mention {
	var out *mention
	at := s.sents[n].First
	for _, m := range s.mentions {
		if m.from >= at || m.typ != graph.Event || m.ent == nil || m.dead || m.parent != nil || m.head == nil || m.head.Attrs["visit"] == "yes" || m.head.Attrs["feast"] == "yes" ||
			s.futureAround(m.from) || s.storyAt(m.from) != s.storyOf(n) || s.sent[m.from] < n-6 {
			continue
		}
		if out == nil || m.from > out.from {
			out = m
		}
	}
	return out
}

// attendedTalk reports whether the text tells who attended a meeting: "attended a bilateral meeting",
// "The working meeting was also attended by".
func (s *section) attendedTalk(m *mention) bool {
	if s.indefinite(m.from) && s.takesPartBefore(m.from) {
		return true
	}
	for k := m.to; k < min(len(s.toks), m.to+4) && s.sent[k] == s.sent[m.from]; k++ {
		if s.is(k, class.TakesPart) {
			return s.is(k-1, class.Been) && s.is(k+1, class.By) || s.is(k-2, class.Been) && s.is(k+1, class.By)
		}
	}
	return false
}
