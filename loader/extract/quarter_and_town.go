package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// townAtEnd returns the town, with its first token, that ends the run of capital words from token i up to
// token to behind "à", where what stands before it is one of its quarters or villages: "à Ankadivory |
// Antananarivo". The town's state is at home or named.
func (s *section) townAtEnd(i, to, first int) (int, *lexicon.Name) {
	if s.lang.Code != "fr" || to-i < 2 || i <= first || s.cover[i] != nil || !s.is(i-1, class.At) || s.isGiven(i) || s.isSurname(i) || s.is(i, class.PlacePrefix) || s.is(i, class.Function) || s.is(i, class.Body) || s.is(i, class.PlaceHead) || s.is(i, class.Compass) {
		return 0, nil
	}
	for k := i; k < to; k++ {
		if s.toks[k].Hyphen || s.cover[k] != nil || s.toks[k].AllCap || len(s.toks[k].Fold) < 4 {
			return 0, nil
		}
	}
	for at := i + 1; at < to; at++ {
		for _, h := range s.nameHits[at] {
			if at+h.N != to {
				continue
			}
			for _, v := range h.Values {
				if n := v.Name; n.Type == graph.Place && v.Form == lexicon.FullName && !v.Ambiguous && n.Country != "" && (n.Country == s.home || s.named[n.Country]) {
					return at, n
				}
			}
		}
	}
	return 0, nil
}
