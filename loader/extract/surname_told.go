package extract

import (
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// surnameTold reports whether a post without "de" stands right before a town's name at token i that is the
// surname of somebody whom the section names in full: "le président Testa", where it tells of Awa Testa
// too, though there is a town of Testa.
func (s *section) surnameTold(i, first int) bool {
	if i == first || s.lang.Code != "fr" || s.toks[i].Hyphen || !s.endsClass(i-1, class.Post, first) || s.is(i, class.Function) {
		return false
	}
	if p := s.postHeadAt(i-1, first); p.entry == nil || p.entry.Attrs["bare"] == "yes" {
		return false
	}
	if k := i + 1; k < len(s.toks) && s.toks[k].Cap && !s.toks[k].Punct {
		return false
	}
	for k := 1; k < len(s.toks); k++ {
		if k != i && s.toks[k].Cap && s.toks[k].Fold == s.toks[i].Fold && !s.toks[k-1].AllCap && (s.isGiven(k-1) || s.isGiven(k+1) && !s.toks[k+1].Hyphen) && s.sent[k] >= 0 {
			return true
		}
	}
	return false
}

// postHeadAt returns the post that ends at token k.
func (s *section) postHeadAt(k, first int) hit {
	for x := max(first, k-3); x <= k; x++ {
		if h, ok := s.classAt(x, class.Post); ok && x+h.n == k+1 {
			return h
		}
	}
	return hit{}
}

// surnameAlone reports whether a French post of one person stands, with its article, right before a word that
// no dictionary and no table of places has: all of the name that the text gives somebody, "le président
// Testassan a dit".
func (s *section) surnameAlone(i, first int) bool {
	t := &s.toks[i]
	if s.lang.Code != "fr" || t.AllCap || t.Hyphen || len(t.Fold) < 4 {
		return false
	}
	p := s.postEndingAt(i, first)
	if p == nil || p.to != i || p.head == nil || p.plural || p.head.Attrs["weak"] == "yes" || p.head.Attrs["bare"] == "yes" || p.head.Attrs["body"] == "" || p.head.Attrs["body"] == "organization" || p.from == first || !s.definite(p.from) && !s.is(p.from-1, class.Genitive) {
		return false
	}
	if k := i + 1; k < len(s.toks) && (s.toks[k].Hyphen || s.toks[k].Cap && !s.toks[k].Punct) {
		return false
	}
	return s.postHeadAt(i-1, first).entry != nil && !s.spelledNear(i) && !dictionary.French.Has(t.Fold) && s.townStatesAt(i, i+1) == "" && len(s.nameHits[i]) == 0 && !s.is(i, class.Adjective) && !s.is(i, class.Portfolio)
}

// spelledNear reports whether the section has a word with a capital that begins like the one at token i and is
// as long or a letter longer or shorter, which may be the same name: "Hofsteter", "Hofstetter".
func (s *section) spelledNear(i int) bool {
	const same = 4 // letters
	fold := s.toks[i].Fold
	for _, t := range s.toks {
		if t.Cap && t.Fold != fold && len(t.Fold) >= same && len(fold) >= same && t.Fold[:same] == fold[:same] && max(len(t.Fold)-len(fold), len(fold)-len(t.Fold)) <= 1 {
			return true
		}
	}
	return false
}

// inDoubleSurname reports whether token i is a part of a surname of two that a hyphen joins, behind a given
// name: "Henri Testin-Lafarge", "Paul Lafarge-Testin".
func (s *section) inDoubleSurname(i, first, last int) bool {
	if s.toks[i].Hyphen {
		return i-2 >= first && s.isGiven(i-2) && s.toks[i-1].Cap && !s.toks[i-1].AllCap && s.nameAtPlain(i-1) == nil
	}
	return i > first && i+1 < last && s.toks[i+1].Hyphen && s.toks[i+1].Cap && s.isGiven(i-1) && s.nameAtPlain(i+1) == nil
}
