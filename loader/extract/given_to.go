package extract

import "entente/loader/lexicon/class"

// givenTo reports whether a given name at token i begins the name of whom a verb of giving is
// told with: "a remis la direction de A à Paul X", "a confié à Paul X".
func (s *section) givenTo(i, first int) bool {
	if s.lang.Code != "fr" || !s.isGiven(i) || s.text(i-1) != "à" || s.text(i+1) == "" || !s.toks[i+1].Cap {
		return false
	}
	const words = 16 // "la présidence de l'Association des communes de A"
	for k := i - 2; k >= max(first, i-words); k-- {
		if s.is(k, class.Gives) {
			return true
		}
		if s.toks[k].Punct && s.text(k) != "," || s.is(k, class.RelativeSubject) {
			return false
		}
	}
	return false
}
