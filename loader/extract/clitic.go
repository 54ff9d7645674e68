package extract

import (
	"entente/graph"
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

// behindClitic returns who does what a verb with an object pronoun says where they stand behind
// it, and whom the pronoun means: "Au pied de l'avion les attendaient X et Y", "A, où l'a
// accueilli X".
func (s *section) behindClitic(h clauseHit, units []unit) (from, to []*mention) {
	if s.lang.Code != "fr" || h.frame.Flags.Noun || !s.clitic(h.a-1) && !s.is(h.a-1, class.ObjectClitic) || s.cover[h.a-1] != nil {
		return nil, nil
	}
	for x, u := range units {
		if u.from < h.b {
			if u.typ == graph.Person && u.to > h.a-4 && u.to < h.a {
				return nil, nil // "X l'a accueilli"
			}
			continue
		}
		if u.typ != graph.Person {
			if s.transparent(u) {
				continue // "L'ont accueilli à A le ministre X et Y"
			}
			return nil, nil
		}
		if u.from-h.b > 8 || s.governed(u, h.b) || s.commaBetween(h.b, u.from) || s.verbIn(h.b, u.from) {
			return nil, nil
		}
		from = mentionsOf(s.list(units, x, personTypes))
		break
	}
	if len(from) == 0 {
		return nil, nil
	}
	n := s.sent[h.a]
	if s.lang.Ends(s.fold(h.a-1), class.PluralEnding) && n > 0 {
		if g := s.groupNamed(h.a, -1); g != nil {
			return from, g
		}
		return nil, nil
	}
	for _, u := range units {
		if u.typ == graph.Person && u.to < h.a && !s.governed(u, s.sents[n].First) {
			return from, []*mention{u.m}
		}
	}
	if he := s.subjectBefore(n); he != nil && !standsFor(from, he) {
		return from, []*mention{lastMention(he, h.a)}
	}
	return nil, nil
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
