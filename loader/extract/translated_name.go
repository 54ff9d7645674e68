package extract

import (
	"entente/loader/lexicon/class"
)

// translatedName reports whether the words in the bracket that opens before token i only put the
// name of a paper or another body into French: "le journal Nhan Dan (Le Peuple)".
func (s *section) translatedName(i, last int) bool {
	return s.lang.Code == "fr" && i > 1 && i+2 < last && s.text(i-1) == "(" && s.text(i+2) == ")" && s.toks[i-2].Cap && s.is(i, class.DefiniteArticle) && !s.isGiven(i+1)
}
