package extract

import (
	"slices"
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

// otherTitled reports whether "M." or "Mme" begins the name behind the comma behind a post that is
// the other gender's, so that the post is somebody else's: "Après le discours de la consule générale
// de A, M. X a salué".
func (s *section) otherTitled(p *post, m *mention) bool {
	if s.lang.Code != "fr" || p.head == nil || s.text(p.to) != "," {
		return false
	}
	k := m.from - 1
	if s.text(k) == "." {
		k--
	}
	switch {
	case s.is(k, class.MasculineTitle):
		return s.is(p.from-1, class.FeminineArticle) && s.formOfWoman(p)
	case s.is(k, class.FeminineTitle):
		return false // "le maire de A, Mme X"
	}
	return false
}

// formOfWoman reports whether the head of a post has the form that a woman's has: "directrice".
func (s *section) formOfWoman(p *post) bool {
	at := slices.IndexFunc(p.head.Forms, func(f string) bool {
		return strings.HasPrefix(strings.ToLower(p.title), strings.ToLower(f)) && feminineForm(p.head.Forms, f)
	})
	return at > 0
}

// feminineForm reports whether a form of a title follows that of a man.
func feminineForm(forms []string, f string) bool {
	i := slices.Index(forms, f)
	return i > 0 && feminineOf(forms[i-1], f)
}
