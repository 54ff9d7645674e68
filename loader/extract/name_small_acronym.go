package extract

import (
	"unicode/utf8"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// smallAcronym reports whether an acronym of which only the first letter is a capital stands for a body at token i,
// as many papers write it: behind an article or in brackets, and no other word of the language, "l'Onu", "siège
// de la Cemac", "l'Office des ports (Ofpo)".
func (s *section) smallAcronym(v lexicon.NameMatch, i, n, last int) bool {
	t := &s.toks[i]
	if s.lang.Code != "fr" || v.Name.Type != graph.Organization || n != 1 || !t.Cap || t.Hyphen || utf8.RuneCountInString(t.Text) < 3 {
		return false
	}
	if v.Name.Country != "" && v.Name.Country != s.home && !s.named[v.Name.Country] {
		return false
	}
	if bracketed := s.text(i-1) == "(" && s.text(i+1) == ")"; !bracketed && !s.is(i-1, class.DefiniteArticle) {
		return false
	}
	if i+1 < last && (s.toks[i+1].Hyphen || s.toks[i+1].Cap && !s.toks[i+1].Punct) || s.isGiven(i) || s.isSurname(i) {
		return false
	}
	known := s.lang.Rules.Known
	return known == nil || !known(t.Fold)
}
