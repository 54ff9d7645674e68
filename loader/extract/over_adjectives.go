package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// overAdjectives returns the token behind the adjectives that begin at token k, those of states
// too; at most two.
func (s *section) overAdjectives(k int) int {
	for n := 0; n < 2; n++ {
		c := s.coverAt(k)
		switch {
		case c != nil && c.typ == graph.Country && c.form == lexicon.Adjective:
			k = c.to
		case c == nil && (s.is(k, class.Adjective) || s.adjectival(k)) && !s.toks[k].Cap:
			k++
		default:
			return k
		}
	}
	return k
}
