package extract

import (
	"slices"

	"entente/loader/text"
)

// headedHere reports whether the text names the holder of a post in the body where it tells of it, below
// the headline: who a body is that the story knows so well is not told later only.
func (s *section) headedHere(m *mention) bool {
	if s.blockOf(m).Kind == text.Headline {
		return false
	}
	for _, p := range s.posts {
		if slices.Contains(p.bodies, m) && p.person != nil && !p.plural && !p.member {
			return true
		}
	}
	return false
}

// ownedAbroad reports whether a body is one of another state than the article writes from, or of a body
// of another state: "Assemblée nationale du Togo", "commission de la défense de l'Assemblée nationale du Togo".
func (s *section) ownedAbroad(k bodyKey, keys map[*entity]bodyKey) bool {
	for range 3 {
		if len(k.owners) == 0 {
			return false
		}
		if s.abroad(k.owners[0]) {
			return true
		}
		k = keys[k.owners[0]]
	}
	return false
}
