package extract

import (
	"entente/loader/lexicon/class"
)

// doubled reports whether token i is said twice, as names are and titles are not:
// "Tun Tun Naung".
func (s *section) doubled(i int) bool {
	return s.isSurname(i) && (s.fold(i+1) == s.fold(i) || i > 0 && s.fold(i-1) == s.fold(i))
}

// pronounName reports whether a pronoun with a capital is a surname, as another
// word of a name stands behind it: "Ambassador He Wei".
func (s *section) pronounName(i int) bool {
	if s.lang.Code != "en" || !s.is(i, class.Pronoun) || !s.isSurname(i) || s.toks[i].AllCap || i+1 >= len(s.toks) {
		return false
	}
	t := s.toks[i+1]
	return t.Cap && !t.AllCap && !t.Punct && !t.Number && !s.is(i+1, class.Verb) && !s.is(i+1, class.Function) && !s.is(i+1, class.Auxiliary) && !s.is(i+1, class.Post)
}

// givenTitle reports whether token k is a title that is a name as well, with
// another word of the name behind it: "Mohamed Ould Cheikh El Ghazouani", "Najib
// Tun Razak"; or one that is borne within a name: "Razif Pehin Hamzah".
func (s *section) givenTitle(k int) bool {
	h, _ := s.classAt(k, class.Honorific)
	within := h.n == 1 && h.entry.Attrs["within"] == "yes"
	return (within || s.isGiven(k) || s.lang.Code == "en" && s.isSurname(k)) && k+1 < len(s.toks) && s.toks[k+1].Cap && !s.toks[k+1].Punct
}
