package extract

import (
	"slices"
	"strings"
)

// givenState returns the state, of those that the section names, in which a
// person's given name is at home; the one named most if there are several, or "".
// Where it is at home in the state given too, or nothing is known of the name,
// it is no foreign one.
func (s *section) givenState(m *mention, home string) (state string, foreign bool) {
	if m == nil || m.to-m.from < 2 {
		return "", false
	}
	languages := strings.Fields(s.lx.Names.Given[s.toks[m.from].Fold])
	for _, t := range s.lx.Names.Traditions {
		if !slices.Contains(languages, t.Language) {
			continue
		}
		if slices.Contains(t.States, home) {
			return "", false
		}
		foreign = true
		for _, code := range t.States {
			if s.votes[code] > 0 && (state == "" || s.votes[code] > s.votes[state]) {
				state = code
			}
		}
	}
	return state, foreign
}

// statesOfName returns the states in which the given name of a person is at home, by
// the fullest form of his name, or nil where nothing is known of it.
func (s *section) statesOfName(m *mention) []string {
	if m == nil || s.lang.Code != "fr" {
		return nil
	}
	if m.ent != nil {
		for _, o := range m.ent.mentions {
			if o.to-o.from > m.to-m.from && !o.nominal {
				m = o
			}
		}
	}
	if m.to-m.from < 2 {
		return nil
	}
	var out []string
	languages := strings.Fields(s.lx.Names.Given[s.toks[m.from].Fold])
	for _, t := range s.lx.Names.Traditions {
		if slices.Contains(languages, t.Language) {
			out = append(out, t.States...)
		}
	}
	return out
}
