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
			if s.cover[k] != nil || !s.is(k, class.SessionWorks) && !s.is(k, class.Sits) {
				continue
			}
			if body := s.bodyBefore(n, k); body != nil && s.toldWhen(body) {
				return body, k
			}
		}
	}
	return nil, -1
}

// satBefore returns the token at which one of the two sentences before a bare "la réunion", or its
// own, says that some body without a name of its own sat on a day that it tells: "Le groupe de
// travail s'est réuni mardi à A"; or -1.
func (s *section) satBefore(m *mention) int {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["generic"] != "yes" || m.head.Attrs["meeting"] == "yes" || !s.definite(m.from) {
		return -1
	}
	for n := s.sent[m.from]; n >= 0 && n >= s.sent[m.from]-2 && s.storyOf(n) == s.storyAt(m.from); n-- {
		for k := s.sents[n].First + 1; k < min(s.sents[n].Last, m.from); k++ {
			if s.cover[k] == nil && s.is(k, class.Sits) && !s.personBetween(s.sents[n].First, k) && s.toldWhen(&mention{from: k, to: k + 1}) {
				return k
			}
		}
	}
	return -1
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
		s.readGathered(e.mentions[0])
		for i, m := range e.mentions {
			if len(s.contentWords(m)) > 1 && !m.nominal || m.dead {
				continue
			}
			if body, k := s.bodyAtWork(m); body != nil && body.ent != nil && i == 0 {
				s.participate(body, m, "event-work", s.isFuture(k))
				s.readChair(k, m)
			} else if k := s.satBefore(m); k >= 0 {
				s.readChair(k, m)
			}
			break
		}
	}
}

// readChair states that those take part under whose chair the words at token k say that a body sat.
func (s *section) readChair(k int, m *mention) {
	for x := k; x < s.sents[s.sent[k]].Last; x++ {
		h, ok := s.classAt(x, class.UnderChair)
		if !ok || s.cover[x] != nil {
			continue
		}
		for _, p := range s.personsFrom(s.units[s.sent[k]], x+h.n) {
			s.participate(p, m, "event-work", s.isFuture(k))
		}
		return
	}
}

// gatheredReach is how many sentences behind those who came together "la réunion" may stand.
const gatheredReach = 4

// gatheredBefore returns the sentence before "la réunion" that begins with those who came together
// on a day that it tells: "Réunis vendredi à A, les présidents X et Y ont signé …"; or -1.
func (s *section) gatheredBefore(m *mention) int {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["generic"] != "yes" || !s.definite(m.from) {
		return -1
	}
	for n := s.sent[m.from] - 1; n >= 0 && n >= s.sent[m.from]-gatheredReach && s.storyOf(n) == s.storyAt(m.from); n-- {
		k := s.afterDateline(s.sents[n].First, s.sents[n].Last)
		if s.is(k, class.CameTogether) && s.toldWhen(&mention{from: k, to: k + 1}) {
			return n
		}
	}
	return -1
}

// readGathered states that those take part in "la réunion" of whom a sentence before it says that
// they came together.
func (s *section) readGathered(m *mention) {
	n := s.gatheredBefore(m)
	if n < 0 {
		return
	}
	for x, u := range s.units[n] {
		if u.typ != graph.Person || s.governed(u, s.sents[n].First) {
			continue
		}
		for _, who := range s.list(s.units[n], x, personTypes) {
			s.participate(who.m, m, "event-work", false)
		}
		return
	}
}
