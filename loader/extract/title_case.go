package extract

import (
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
	"entente/loader/text"
)

// inTitleCase reports whether a French sentence writes all its words with capitals, small ones
// too: "Le Maire De Montpellier En Visite À Skikda".
func (s *section) inTitleCase(sent text.Sentence) bool {
	words, small := 0, 0
	for i := sent.First; i < sent.Last; i++ {
		t := &s.toks[i]
		switch {
		case t.Punct || t.Number || t.Hyphen || t.Elided:
			continue
		case !t.Cap && len(t.Fold) > 3:
			return false
		case !t.Cap && s.smallWord(i):
			small--
		case i > sent.First && s.smallWord(i) && !s.toks[i-1].Punct && !s.inName(i, sent.First):
			small++
		}
		words++
	}
	return words > 4 && small > 0
}

// lowerTitle takes the capitals, in a headline that writes all its words with one, out of the
// words of the dictionary that are in no name: "Maire", "De", "En", "Visite".
func (s *section) lowerTitle(sent text.Sentence) {
	for i := sent.First + 1; i < sent.Last; i++ {
		t := &s.toks[i]
		if !t.Cap || t.AllCap && len(t.Fold) > 1 || s.inName(i, sent.First) {
			continue
		}
		ordinary := dictionary.French.Has(t.Fold) && !s.isSurname(i) && !s.isGiven(i) && !(s.toks[i-1].Cap && s.isGiven(i-1))
		if s.smallWord(i) || s.is(i, class.Verb) || ordinary {
			t.Cap = false
		}
	}
}

// inName reports whether token i stands in a name of the tables, or is a small word with which a
// person's name begins.
func (s *section) inName(i, first int) bool {
	for k := max(first, i-4); k <= i; k++ {
		for _, h := range s.nameHits[k] {
			if k+h.N > i && (h.N > 1 || !s.smallWord(i)) {
				return true
			}
		}
	}
	return s.smallWord(i) && !s.is(i, class.De) && !s.is(i, class.Article) && (s.isSurname(i) || s.isGiven(i)) && s.toks[i+1].Cap && (s.isSurname(i+1) || s.isGiven(i+1)) && !s.is(i+1, class.Post)
}
