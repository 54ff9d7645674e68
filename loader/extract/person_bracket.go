package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// placeInBrackets reports whether the province or town in brackets behind a run
// that no given name begins says where it lies: "El Fahs (Zaghouan)".
func (s *section) placeInBrackets(i, to int) bool {
	if s.lang.Code != "fr" || s.text(to) != "(" || s.isGiven(i) || s.isSurname(i) || s.officialsBefore(i) || s.postEndingAt(i, s.firstOf(i)) != nil {
		return false
	}
	c := s.coverAt(to + 1)
	return c != nil && placeLike(c.typ) && c.form == lexicon.FullName && s.text(c.to) == ")"
}

// officialsBefore reports whether a post of several stands before token i in its
// sentence, or in the one before that it goes on with: "les gouverneurs : A (X), B (Y)", "Il
// s'agit de A (X)" are persons.
func (s *section) officialsBefore(i int) bool {
	for _, p := range s.posts {
		if p.plural && p.to <= i && (s.sent[p.from] == s.sent[i] || s.sent[p.from] == s.sent[i]-1 && s.is(s.firstOf(i), class.Impersonal)) {
			return true
		}
	}
	return false
}
