package extract

import "entente/loader/lexicon/class"

// accentPrepositions gives "a" its accent in a French text that is written without any, wherever it stands as
// the preposition: "en visite a Cuba", "s'apprete a signer", but "a visite la province", "qui a la charge de".
func (s *section) accentPrepositions() {
	const fewest = 20 // tokens, of which one has an accent unless none ever has
	if s.lang.Code != "fr" || s.diacritics || len(s.toks) < fewest+lookAhead {
		return
	}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last-1; i++ {
			if t := &s.toks[i]; t.Text == "a" && s.prepositionBefore(i+1) && (i == sent.First || !s.lang.Lists(class.UnaccentedSubject, s.fold(i-1))) {
				t.Fold, t.Word = "à", s.lang.Rules.Numbers["à"]
			}
		}
	}
}

// prepositionBefore reports whether what begins at token k follows "à" and not the verb "a".
func (s *section) prepositionBefore(k int) bool {
	t := &s.toks[k]
	switch {
	case t.Punct && !t.Elided:
		return false
	case t.Cap, t.Number, s.lang.Lists(class.UnaccentedTo, t.Fold):
		return true
	}
	return s.lang.Ends(t.Fold, class.InfinitiveEnding)
}
