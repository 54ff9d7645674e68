package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// sectorEnds reports whether the genitive at token k ends the sector of a body, which began at
// token n, before a body of that one: "the Ministry of Trade's General Department of Customs".
func (s *section) sectorEnds(k, n, last int) bool {
	if k == n || !s.genitiveMark(k) || s.nameEnding(k) != nil || k-n < 2 && !s.is(k-1, class.Portfolio) {
		return false
	}
	for x := k + 1; x < min(last, k+6) && s.toks[x].Cap; x++ {
		if _, typ, ok := s.englishHead(x); ok && typ == graph.Organization {
			return true
		}
	}
	return false
}

// bodyOfItsOwn reports whether what stands behind "and" at token k is a body with a name of its
// own, and no more of a sector: "the University of Management and Testville University".
func (s *section) bodyOfItsOwn(k, last int) bool {
	for x := k; x < min(last, k+5) && s.toks[x].Cap && !s.toks[x].Punct; x++ {
		if h, typ, ok := s.englishHead(x); ok && typ == graph.Organization && x > k {
			return h.entry.Attrs["name"] == "yes" && !s.is(k, class.Portfolio)
		}
	}
	return false
}

// onlySector reports whether a phrase that begins at token n, behind "of" without an article, is
// the sector of a body and none of its own: "Academy of Public Administration".
func (s *section) onlySector(in *mention, n int) bool {
	return in.from == n && in.typ == graph.Organization && in.head != nil && in.head.Attrs["weak"] == "yes" && len(in.inner) == 0 && in.abbr == "" && s.is(n-1, class.De) &&
		in.to == headToken(s, in)+headLength(in) && in.from < headToken(s, in)
}
