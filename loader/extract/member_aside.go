package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// bodyBehind returns the body that alone tells between commas, behind "de" at token i, where the
// person m belongs, who has no post there, and where it ends: "X, du Comité central du Parti, a déclaré …".
func (s *section) bodyBehind(m *mention, i, last int) (*mention, int) {
	if i+2 >= last || s.text(i) != "," {
		return nil, 0
	}
	h, ok := s.classAt(i+1, class.De)
	if !ok {
		return nil, 0
	}
	k := i + 1 + h.n
	if s.is(k, class.ArticleBehindDe) {
		k++
	}
	c := s.coverAt(k)
	for c != nil && c.parent != nil && c.parent.from == k {
		c = c.parent
	}
	if c == nil || c.from != k || c.typ != graph.Organization || c.ent == nil || c.dead || c.nominal || c.to < last && !s.toks[c.to].Punct {
		return nil, 0
	}
	for _, p := range s.posts {
		if p.person == m {
			return nil, 0
		}
	}
	return c, c.to
}
