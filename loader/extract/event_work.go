package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readWorkingSessions states that who "a travaillé avec" somebody takes part in the
// session that the next sentences call "la séance de travail".
func (s *section) readWorkingSessions() {
	for e := range s.eventsTold() {
		m := e.mentions[0]
		if m.head == nil || !s.is(headToken(s, m), class.WorkingSession) || !s.definite(m.from) || len(m.inner) > 0 {
			continue
		}
		for n := s.sent[m.from] - 1; n >= 0 && n >= s.sent[m.from]-3 && s.storyOf(n) == s.storyAt(m.from); n-- {
			if k := s.worksIn(n); k >= 0 {
				if who := s.subjects[n]; who != nil && lastBefore(who, m) >= 0 {
					s.participate(lastMention(who, k), m, "event-work", s.isFuture(k))
				}
				for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
					if st.typ == graph.MetWith && s.sent[st.a] == n && !st.planned {
						s.participate(st.ends[0], m, "event-work", false) // "a reçu et travaillé avec la délégation de Y"
						s.participate(st.ends[1], m, "event-work", false)
					}
				}
				break
			}
		}
	}
}

// worksIn returns the token in sentence n that says that somebody works with somebody,
// or -1.
func (s *section) worksIn(n int) int {
	for k := s.sents[n].First; k < s.sents[n].Last; k++ {
		if !s.is(k, class.Works) || s.cover[k] != nil {
			continue
		}
		for x := k + 1; x < s.sents[n].Last && !s.startsVerb(x); x++ {
			if s.is(x, class.With) {
				return k
			}
		}
	}
	return -1
}
