package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// bodyBehind returns the body that alone tells between commas, behind "de", or in brackets at token i where the
// person m belongs, who has no post there, and where it ends: "X, du Comité central du Parti, a déclaré …",
// "Y (Université de A) et Z (Conseil régional de B)".
func (s *section) bodyBehind(m *mention, i, last int) (*mention, int) {
	if i+2 >= last {
		return nil, 0
	}
	k, bracket := i+1, s.text(i) == "("
	if !bracket {
		h, ok := s.classAt(k, class.De)
		if s.text(i) != "," || !ok {
			return nil, 0
		}
		if k += h.n; s.is(k, class.ArticleBehindDe) {
			k++
		}
	}
	c := s.coverAt(k)
	for c != nil && c.parent != nil && c.parent.from == k {
		c = c.parent
	}
	if c == nil || c.from != k || c.typ != graph.Organization || c.ent == nil || c.dead || c.nominal || bracket && s.text(c.to) != ")" || c.to < last && !s.toks[c.to].Punct {
		return nil, 0
	}
	for _, p := range s.posts {
		if p.person == m {
			return nil, 0
		}
	}
	if bracket {
		return c, c.to + 1
	}
	return c, c.to
}
