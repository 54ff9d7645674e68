package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// clitic reports whether token k is an object pronoun: "l'a rencontré".
func (s *section) clitic(k int) bool {
	return s.is(k, class.ObjectClitic) && k > 0 && s.cover[k] == nil && !s.is(k-1, class.Preposition)
}

// meetsAt reports whether a trigger is what one does with persons: "l'a accueilli".
func (s *section) meetsAt(h clauseHit) bool {
	for k := h.a; k < h.b; k++ {
		if s.is(k, class.Meets) {
			return true
		}
	}
	return false
}

// toldHeld reports whether a visit is the subject of what the trigger's gap tells: "le
// séjour s'est déroulé alors que le maire de A, X, …".
func (s *section) toldHeld(h clauseHit) bool {
	for k := h.a + 1; k < h.b && s.lang.Code == "fr"; k++ {
		if s.is(k, class.Held) {
			return true
		}
	}
	return false
}

// whomClitic returns the person whom "l'" means in "X l'a également rencontré": the
// one named last before X and those who act with him, or whom the sentence before is
// about.
func (s *section) whomClitic(h clauseHit, from []*mention, types lexicon.TypeSet) []*mention {
	first := from[0]
	for _, a := range from {
		if a.from < first.from {
			first = a
		}
	}
	m := s.lastNamed(first.from, types)
	if he := s.subjectBefore(s.sent[h.a]); he != nil && !standsFor(from, he) && s.lang.Code == "fr" && (m == nil || s.sent[m.from] < s.sent[h.a]) {
		m = lastMention(he, first.from)
	}
	if m == nil || standsFor(from, m.ent) {
		return nil
	}
	return []*mention{m}
}
