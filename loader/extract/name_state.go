package extract

import (
	"slices"
	"strings"

	"entente/loader/lexicon/class"
)

// givenState returns the state, of those that the section names, in which a
// person's given name is at home, where it is not in the state given; the one
// named most if there are several, or "".
func (s *section) givenState(m *mention, home string) string {
	if m == nil || m.to-m.from < 2 {
		return ""
	}
	best := ""
	for _, e := range s.lang.Of(class.NameTradition) {
		if !s.hasTradition(m.from, e.Lemma()) {
			continue
		}
		states := strings.Split(e.Attrs["states"], ",")
		if slices.Contains(states, home) {
			return ""
		}
		for _, code := range states {
			if s.votes[code] > 0 && (best == "" || s.votes[code] > s.votes[best]) {
				best = code
			}
		}
	}
	return best
}

// hasTradition reports whether the given name at token i is one of a naming
// tradition.
func (s *section) hasTradition(i int, language string) bool {
	given := s.lx.Names.Given[s.toks[i].Fold]
	return slices.Contains(strings.FieldsFunc(given, func(r rune) bool { return r == '|' || r == ' ' || r == ',' }), language)
}
