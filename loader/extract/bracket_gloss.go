package extract

import "entente/loader/lexicon/class"

// glossed reports whether the noun at token i stands in brackets that only say what the name before
// them is, with no name in them: "la Douma (chambre basse du Parlement)", "la société X (groupe public)".
func (s *section) glossed(i, first, last int) bool {
	if i-2 < first || s.text(i-1) != "(" || s.toks[i].Cap || !s.toks[i-2].Cap && s.cover[i-2] == nil {
		return false
	}
	for k := i; k < min(last, i+8); k++ {
		if s.text(k) == ")" {
			return true
		}
		if s.toks[k].Cap && !s.is(k, class.Body) || s.cover[k] != nil && s.cover[k].name != nil {
			return false
		}
	}
	return false
}
