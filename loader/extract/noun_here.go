package extract

import (
	"strings"

	"entente/loader/lexicon/class"
)

// nounHere reports whether what stands before token i calls for a noun.
func (s *section) nounHere(i int) bool {
	k := i - 1
	return s.toks[k].Punct || s.is(k, class.Determiner) || s.is(k, class.Preposition) || s.is(k, class.Coordinator) || s.isOrdinal(k) || s.is(k, class.Number) || s.is(k, class.Adjective) || s.is(k, class.AtThe)
}

// accented reports whether the text has the head's accents: "traité" is an
// agreement, "traite" is none.
func (s *section) accented(i int, h hit) bool {
	t := strings.ToLower(s.toks[i].Text)
	if s.toks[i].AllCap {
		return true
	}
	for _, f := range h.entry.Forms {
		if strings.HasPrefix(strings.ToLower(f), t) {
			return true
		}
	}
	return false
}
