package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// countedPersons returns whom "the three leaders", "the five co-chairs" that stand at
// tokens i…k of a sentence mean, "les trois ministres" as well: as many persons as were named last in one
// sentence, this one or one of the few before it, if it named no more.
func (s *section) countedPersons(i, k int) []*mention {
	h, ok := s.classAt(i, class.Number)
	if !ok || !s.definite(i) || k <= i || k-i > 3 || !s.personsNoun(k) {
		return nil
	}
	n := numberOf(h)
	if n < 3 || n > 9 {
		return nil
	}
	for sent := s.sent[i]; sent >= 0 && sent >= s.sent[i]-4; sent-- {
		var out []*mention
		for _, m := range s.inSent[sent] {
			if m.typ == graph.Person && m.ent != nil && !m.dead && m.from < i && !standsFor(out, m.ent) {
				out = append(out, m)
			}
		}
		if len(out) == n {
			return out
		}
		if guests := s.guestsOf(sent, out); len(guests) == n {
			return guests
		}
		if len(out) > n {
			return nil
		}
	}
	return nil
}

// guestsOf returns those of the persons of a sentence whom one of them met, where he
// met all the others: "X held separate meetings with A, B and C. The three officials …".
func (s *section) guestsOf(sent int, persons []*mention) []*mention {
	for n, host := range persons {
		met := 0
		for _, st := range s.stmts {
			if st.typ == graph.MetWith && s.sent[st.a] == sent && (st.from == host.ent || st.to == host.ent) {
				met++
			}
		}
		if met > 1 && met == len(persons)-1 {
			return slices.Delete(slices.Clone(persons), n, n+1)
		}
	}
	return nil
}

// personsNoun reports whether a plural noun for persons ends at token k.
func (s *section) personsNoun(k int) bool {
	if s.endsClass(k, class.Post, s.firstOf(k)) {
		return s.lang.Ends(s.fold(k), class.PluralEnding) || s.lang.Ends(s.fold(k), class.PersonPluralEnding)
	}
	return s.is(k, class.Representative) && s.lang.Ends(s.fold(k), class.PluralEnding)
}
