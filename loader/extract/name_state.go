package extract

import (
	"slices"
	"strings"

	"entente/loader/lexicon/class"
)

// givenState returns the state, of those that the section names, in which a
// person's given name is at home; the one named most if there are several, or "".
// Where it is at home in the state given too, or nothing is known of the name,
// it is no foreign one.
func (s *section) givenState(m *mention, home string) (state string, foreign bool) {
	if m == nil || m.to-m.from < 2 {
		return "", false
	}
	best := ""
	for _, e := range s.lang.Of(class.NameTradition) {
		if !s.hasTradition(m.from, e.Lemma()) {
			continue
		}
		states := strings.Split(e.Attrs["states"], ",")
		if slices.Contains(states, home) {
			return "", false
		}
		foreign = true
		for _, code := range states {
			if s.votes[code] > 0 && (best == "" || s.votes[code] > s.votes[best]) {
				best = code
			}
		}
	}
	return best, foreign
}

// hasTradition reports whether the given name at token i is one of a naming
// tradition.
func (s *section) hasTradition(i int, language string) bool {
	given := s.lx.Names.Given[s.toks[i].Fold]
	return slices.Contains(strings.FieldsFunc(given, func(r rune) bool { return r == '|' || r == ' ' || r == ',' }), language)
}
