package extract

import (
	"strings"

	"entente/loader/lexicon/class"
)

// otherGender reports whether the participle at token i agrees with another noun than the one
// that begins at token k, which "la" or "une" says to be feminine: "un forum sur la société X,
// présidé par Y" tells who presides over the forum.
func (s *section) otherGender(k, i int) bool {
	if s.lang.Code != "fr" || !strings.HasSuffix(s.text(i), "é") {
		return false
	}
	if s.is(k, class.Determiner) {
		k++
	}
	return s.is(k-1, class.FeminineArticle)
}
