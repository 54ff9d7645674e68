package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// groupCame reports whether the participle at token at, "venue" before what somebody does, is said of
// a group that nobody is named of and not of who receives it: "X accueillait une délégation de A,
// province chinoise, venue signer un accord", "X a reçu des élus de A venus signer un accord".
func (s *section) groupCame(at, first int, units []unit) bool {
	const reach = 12 // words
	word := s.text(at)
	for k := at - 1; k >= max(first, at-reach); k-- {
		for _, u := range units {
			if u.typ == graph.Person && u.from <= k && k < u.to {
				return false
			}
		}
		switch {
		case s.cover[k] != nil:
		case s.is(k, class.Deputation):
			return (strings.HasSuffix(word, "e") || strings.HasSuffix(word, "es")) == (s.genderAt(k) >= 0)
		case s.is(k, class.PersonNoun), s.is(k, class.EnvoyGroup):
			return strings.HasSuffix(word, "s") && s.lang.Ends(s.fold(k), class.PluralEnding)
		case s.startsVerb(k) && !s.is(k, class.Participle) && !s.participle(k):
			return false
		}
	}
	return false
}

// withoutTheirs leaves out of the places that receive somebody the one from which a delegation comes
// that is received: "X a reçu une délégation de Fès conduite par Y".
func (s *section) withoutTheirs(to []*mention, h clauseHit) []*mention {
	if s.lang.Code == "fr" && h.frame.Roles[1].Where == "subj" && len(to) == 1 && to[0].from >= h.b && s.ofDeputation(&unit{m: to[0], from: to[0].from, to: to[0].to}) {
		return nil
	}
	return to
}
