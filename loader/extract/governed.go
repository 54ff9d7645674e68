package extract

import "entente/loader/lexicon/class"

// governed reports whether a preposition right before the unit governs it, so
// that it is no subject. "Conduite par X" does not count: X acts.
func (s *section) governed(u unit, first int) bool {
	k := s.partStart(u, first) - 1
	for k >= first && (s.is(k, class.Determiner) && !s.is(k, class.Preposition) || s.endsHonorific(k, first)) {
		k--
	}
	if k < first {
		return false
	}
	if !s.is(k, class.Preposition) {
		return s.doneBeforehand(k, first)
	}
	if s.lang.Code == "fr" && s.is(k, class.BareDe) && s.is(k+1, class.PostBefore) && s.pluralNoun(k+1) && s.is(k+2, class.Post) && s.pluralNoun(k+2) {
		return false // "a reçu de nouveaux ambassadeurs": an article
	}
	if s.is(k, class.By) {
		for x := max(first, k-3); x < k; x++ {
			if h, ok := s.classAt(x, class.Led); ok && x+h.n == k+1 {
				return false
			}
		}
	}
	if s.is(k, class.SourcePreposition) {
		return false
	}
	return !s.clauseSubjectOf(k, u)
}

// clauseSubjectOf reports whether the English preposition at token k begins a clause of which a unit behind
// it, alone or first of a list, is the subject: "The visit comes after X made a trip to A".
func (s *section) clauseSubjectOf(k int, u unit) bool {
	if s.lang.Code != "en" || !s.is(k, class.ClausePreposition) {
		return false
	}
	_, last := s.bounds(k)
	for x := u.to; x < last; x++ {
		c := s.cover[x]
		switch {
		case c != nil && c.typ == u.typ && c.from == x:
			x = c.to - 1
		case c != nil || s.postCover[x] || s.is(x, class.PlainAnd) || s.is(x, class.Honorific) || s.is(x, class.Determiner) || s.is(x, class.Adv) && s.text(x) != ",":
		default:
			return s.startsVerb(x) && !s.lang.Ends(s.fold(x), class.GerundEnding) && !s.is(x, class.Function)
		}
	}
	return false
}

// comprised reports whether a unit begins the list of those of whom a delegation is told right before to be made up:
// "la délégation composée de A, B, C a été reçue".
func (s *section) comprised(u unit) bool {
	if s.lang.Code != "fr" {
		return false
	}
	k := s.partStart(u, 0) - 1
	for k > 0 && (s.is(k, class.Determiner) && !s.is(k, class.De) || s.endsHonorific(k, 0)) {
		k--
	}
	return s.is(k, class.De) && s.endsClass(k, class.Comprises, max(0, k-4))
}
