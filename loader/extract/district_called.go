package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// districtCalled returns the place below the first level that "la province" of a post is, where the story
// calls it so by name, last of all before: "le gouverneur de la province de A, X, … le secrétaire général
// de la province, Y". It returns nil where that was said of a unit of the first level, or of none.
func (s *section) districtCalled(p *post) *entity {
	if s.lang.Code != "fr" || p.here == 0 || p.head.Attrs["body"] == "place" || !s.is(p.here, class.PlaceNoun) {
		return nil
	}
	noun, story := s.fold(p.here), s.storyAt(p.from)
	for x := len(s.mentions) - 1; x >= 0; x-- {
		m := s.mentions[x]
		if m.to > p.from || !placeLike(m.typ) || m.ent == nil || m.dead || m.name != nil && m.form != lexicon.FullName {
			continue
		}
		if s.storyAt(m.from) != story {
			return nil
		}
		k := m.from - 1
		for k > 0 && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe)) {
			k--
		}
		if k == m.from-1 || s.fold(k) != noun {
			continue
		}
		if m.typ != graph.Place {
			return nil
		}
		return m.ent
	}
	return nil
}
