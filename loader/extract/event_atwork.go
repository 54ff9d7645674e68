package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// A body that works is in session, which the text then calls by a noun that it has not used:
// "La commission mixte a repris ses travaux lundi à A. … La réunion …".

// atWorkReach is how many sentences behind a body's works "la réunion" may stand.
const atWorkReach = 4

// bodyAtWork returns the body that one of the sentences before a bare "la réunion" tells to be at
// work, on a day that it tells, and where it says so; or nil.
func (s *section) bodyAtWork(m *mention) (*mention, int) {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["generic"] != "yes" || !s.definite(m.from) {
		return nil, -1
	}
	for n := s.sent[m.from]; n >= 0 && n >= s.sent[m.from]-atWorkReach && s.storyOf(n) == s.storyAt(m.from); n-- {
		for k := s.sents[n].First + 1; k < min(s.sents[n].Last, m.from); k++ {
			if !s.is(k, class.SessionWorks) || s.cover[k] != nil {
				continue
			}
			if body := s.bodyBefore(n, k); body != nil && s.toldWhen(body) {
				return body, k
			}
		}
	}
	return nil, -1
}

// bodyBefore returns the body that a sentence names before token k and no preposition governs.
func (s *section) bodyBefore(n, k int) *mention {
	for _, m := range s.mentions {
		if m.from >= k {
			break
		}
		if s.sent[m.from] == n && m.typ == graph.Organization && m.parent == nil && !m.dead && !(m.from > 1 && s.is(m.from-1, class.Preposition)) {
			return m
		}
	}
	return nil
}

// readBodiesAtWork states that a body takes part in the session that the text only calls "la
// réunion".
func (s *section) readBodiesAtWork() {
	for e := range s.eventsTold() {
		if len(s.contentWords(e.mentions[0])) > 1 {
			continue
		}
		m := e.mentions[0]
		if body, k := s.bodyAtWork(m); body != nil && body.ent != nil {
			s.participate(body, m, "event-work", s.isFuture(k))
		}
	}
}
