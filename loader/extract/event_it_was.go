package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readItWas states that those take part in an event of whom the sentence before told what they did, where
// one that begins with "c'était" says that it was there: "X et Y ont signé la convention. C'était au cours
// d'une cérémonie tenue à A."
func (s *section) readItWas() {
	for n := 1; n < len(s.sents); n++ {
		m := s.itWasAt(n)
		if m == nil || s.storyOf(n) != s.storyOf(n-1) || !s.takesPlace(m) {
			continue
		}
		who := s.groups[n-1]
		if e := s.subjects[n-1]; len(who) == 0 && e != nil {
			who = []*mention{lastMention(e, m.from)}
		}
		for _, p := range who {
			s.participate(p, m, "it-was", s.futureAround(m.from))
		}
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if (st.typ == graph.MetWith || st.typ == graph.Signed) && !st.planned && s.sent[st.a] == n-1 {
				for _, p := range st.ends {
					if p.typ == graph.Person && !s.states(graph.ParticipatedIn, p.ent, m.ent) {
						s.participate(p, m, "it-was", false)
					}
				}
			}
		}
	}
}

// itWasAt returns the event at which sentence n says that it was, or nil.
func (s *section) itWasAt(n int) *mention {
	const apart = 8 // tokens
	first, last := s.afterDateline(s.sents[n].First, s.sents[n].Last), s.sents[n].Last
	h, ok := s.classAt(first, class.Cleft)
	if !ok {
		return nil
	}
	for k := first + h.n; k < min(last, first+apart); k++ {
		if at, is := s.classAt(k, class.ItWasAt); is {
			for _, m := range s.mentions[s.mentionAt(k):] {
				if m.from > k+at.n+apart/2 || m.dead || m.typ != graph.Event && m.from >= k {
					return nil
				}
				if m.from >= k && m.ent != nil {
					return m
				}
			}
			return nil
		}
		if !s.onlyWhenWhere(k, k+1) && !s.is(k, class.Adv) {
			return nil
		}
	}
	return nil
}
