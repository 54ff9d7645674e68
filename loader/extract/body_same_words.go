package extract

import "entente/graph"

// worded returns the body of the same story that was told of before in just these words, the last of them a
// proper name, where it was taken for a place's there and is not here, or the reverse: "le Conseil
// départemental du Doubs … le président du Conseil départemental du Doubs Jean X".
func (s *section) worded(m *mention) *entity {
	if s.lang.Code != "fr" || m.base != nil || m.surface != "" || m.to-m.from < 3 || !s.toks[m.to-1].Cap || s.toks[m.to-1].AllCap {
		return nil
	}
	text := graph.Fold(s.surfaceOf(m.from, m.to))
	for _, e := range s.entities {
		if e.typ != m.typ || !s.sameStory(e, m) {
			continue
		}
		for _, x := range e.mentions {
			if !x.dead && x.to-x.from == m.to-m.from && len(x.inner) != len(m.inner) && s.lastWord(x) == s.lastWord(m) && graph.Fold(s.surfaceOf(x.from, x.to)) == text {
				return e
			}
		}
	}
	return nil
}
