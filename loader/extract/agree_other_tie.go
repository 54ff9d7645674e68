package extract

import "entente/loader/lexicon/class"

// otherTie reports whether at token k the text goes on from an agreement that ends at token a to ties
// besides it, whose partners are none of its own: "scellée dans un protocole, ou des rapports plus
// étroits avec A", "des traités ainsi que de liens stables avec B".
func (s *section) otherTie(a, k int) bool {
	if !s.is(k, class.TieNoun) {
		return false
	}
	for x := a; x < k; x++ {
		if s.is(x, class.And) || s.is(x, class.Or) {
			return true
		}
	}
	return false
}
