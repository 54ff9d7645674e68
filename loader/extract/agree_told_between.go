package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// toldBetween returns the agreement that "l'accord entre A et B" or "cet accord de jumelage entre les
// communes de A et de B" goes back to: the only one of that
// head which the story told of before, without sides of its own, in a sentence that names A and B.
func (s *section) toldBetween(m *mention) *entity {
	if s.lang.Code != "fr" || m.typ != graph.Agreement || !s.definite(m.from) || len(m.inner) < 2 || !s.betweenBehind(m) {
		return nil
	}
	var told *entity
	for _, e := range s.entities {
		if e.typ != graph.Agreement || len(e.mentions) == 0 || !s.sameHead(e, s.headWord(m)) || !s.sameStory(e, m) {
			continue
		}
		if told != nil {
			return nil
		}
		told = e
	}
	if told == nil || len(told.mentions[0].inner) > 0 {
		return nil
	}
	n := s.sent[told.mentions[0].from]
	for _, in := range m.inner {
		if !s.namedIn(in, n) {
			return nil
		}
	}
	return told
}

// betweenBehind reports whether "entre" stands behind the head of an agreement, what it is about at
// most between them.
func (s *section) betweenBehind(m *mention) bool {
	k := headToken(s, m) + headLength(m)
	for k < m.to && !s.is(k, class.Between) && !s.toks[k].Cap && !s.toks[k].Punct && s.cover[k] == m {
		k++
	}
	return k < m.to && s.is(k, class.Between)
}

// namedIn reports whether sentence n names what a mention names.
func (s *section) namedIn(in *mention, n int) bool {
	for _, x := range s.mentions {
		if s.sent[x.from] == n && (x.typ == in.typ || placeLike(x.typ) && placeLike(in.typ)) && !x.dead && (in.name != nil && (x.name == in.name || x.name != nil && placeLike(in.typ) && x.name.Canonical == in.name.Canonical && x.name.Country == in.name.Country) || in.name == nil && graph.Fold(s.surfaceOf(x.from, x.to)) == graph.Fold(s.surfaceOf(in.from, in.to))) {
			return true
		}
	}
	return false
}
