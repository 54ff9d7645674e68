package extract

import (
	"entente/loader/lexicon/class"
)

// The longest words that begin a clause with whom somebody met, and the longest
// apposition of the clause's subject.
const (
	frontedWords = 14
	subjectWords = 40
)

// frontedPartner reports whether the post p, which "avec" governs in the words before the
// clause, is of somebody else than the name m right behind the comma: that name is the subject
// of the verb that follows it or its apposition. "Lors de son entretien avec le gouverneur de
// A, X a dit", "…, X, président de B, a dit".
func (s *section) frontedPartner(p *post, m *mention) bool {
	if s.lang.Code != "fr" || s.text(p.to) != "," || !s.frontedWith(p) {
		return false
	}
	if m.from > p.to+1 && (m.from > p.to+4 || s.text(m.from-1) != "." && !s.endsHonorific(m.from-1, p.to+1)) {
		return false
	}
	return s.verbBehindName(m)
}

// frontedWith reports whether "avec" governs a post in words that stand before their
// clause, or a gerund has it for object: "Lors de l'entretien avec le maire de A,", "… – Après sa
// rencontre avec le ministre,", "En recevant le ministre,".
func (s *section) frontedWith(p *post) bool {
	k := p.from - 1
	if !s.is(k, class.Article) {
		return false
	}
	first, last := s.bounds(p.from)
	first = s.afterDateline(first, last)
	if s.lang.Ends(s.fold(k-1), class.GerundEnding) && s.cover[k-1] == nil {
		return k-1 == first || s.is(k-2, class.GerundMarker) && (k-2 == first || s.text(k-3) == ",")
	}
	if !s.is(k-1, class.With) {
		return false
	}
	for x := k - 2; x >= max(first, k-frontedWords); x-- {
		if s.text(x) == "," || s.cover[x] == nil && s.startsVerb(x) && !s.is(x-1, class.Determiner) && !s.is(x, class.Circumstance) {
			return false
		}
		if s.is(x, class.Circumstance) {
			return x == first || s.text(x-1) == ","
		}
	}
	return false
}

// verbBehindName reports whether a verb follows a name at once or behind an apposition
// between commas that has no article, in which nobody else is named.
func (s *section) verbBehindName(m *mention) bool {
	k := m.to
	if s.text(k) != "," {
		return s.startsVerb(k) && s.cover[k] == nil
	}
	if s.is(k+1, class.Determiner) || !s.postCover[k+1] {
		return false
	}
	_, last := s.bounds(k)
	for x := k + 1; x < min(last, k+subjectWords); x++ {
		if s.startsVerb(x) && s.cover[x] == nil && s.text(x-1) == "," {
			return true
		}
	}
	return false
}
