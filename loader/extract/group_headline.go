package extract

import (
	"slices"

	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// anyInHeadline reports whether the headline names one of a list.
func (s *section) anyInHeadline(list []*mention) bool {
	return slices.ContainsFunc(list, func(m *mention) bool {
		return slices.ContainsFunc(m.ent.mentions, func(x *mention) bool { return s.blockOf(x).Kind == text.Headline })
	})
}

// allInHeadline reports whether the headline names all of a list.
func (s *section) allInHeadline(list []*mention) bool {
	return len(list) > 0 && !slices.ContainsFunc(list, func(m *mention) bool { return !s.anyInHeadline([]*mention{m}) })
}

// withFellows returns the two parties that a text means, where those named last are two provinces
// of one state, with the province of another state that the sentence before them names: in "A a
// envoyé une délégation à B et C. Les deux parties …" it is A on one side.
func (s *section) withFellows(out []*mention, i int) []*mention {
	if s.lang.Code != "fr" || len(out) != 2 || !placeLike(out[0].typ) || out[0].typ != out[1].typ || s.sideOf(out[0]) == "" || s.sideOf(out[0]) != s.sideOf(out[1]) {
		return out
	}
	for x := len(s.mentions) - 1; x >= 0; x-- {
		m := s.mentions[x]
		if n := s.sent[m.from]; m.to <= s.afterDateline(s.sents[n].First, s.sents[n].Last) {
			continue
		}
		if m.from < i && m.ent != nil && !m.dead && m.typ == out[0].typ && m.parent == nil && !nominalForm(m) && !s.is(m.from-1, class.TownPreposition) && !s.is(m.from-1, class.Locative) && s.storyAt(m.from) == s.storyAt(i) && s.sent[m.from] >= s.sent[out[1].from]-1 && s.sideOf(m) != "" && s.sideOf(m) != s.sideOf(out[0]) {
			return append([]*mention{m}, out...)
		}
	}
	return out
}

// headlineSides returns the sides that the headline names in place of those found, of
// which it names one but not all, where it names as many that the noun at token k may
// stand for: "A et B renforcent leur coopération … il s'est rendu à C … les deux villes".
func (s *section) headlineSides(found []*mention, k int) []*mention {
	var out []*mention
	for _, m := range s.mentions {
		if m.ent == nil || m.dead || m.parent != nil || nominalForm(m) || !s.pairFits(k, m.typ) || s.blockOf(m).Kind != text.Headline || standsFor(out, m.ent) {
			continue
		}
		out = append(out, m)
	}
	shared := 0
	for _, m := range found {
		if standsFor(out, m.ent) {
			shared++
		}
	}
	if len(out) == len(found) && shared > 0 && shared < len(found) {
		return out
	}
	return found
}
