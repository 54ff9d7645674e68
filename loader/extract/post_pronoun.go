package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkPronouns says who holds a post that a pronoun is said to have or to have had:
// "Il était auparavant directeur de A", behind a sentence about one person.
func (s *section) linkPronouns(persons []*mention) {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		n := s.sent[p.from]
		if p.person != nil || p.plural || p.member || n == 0 {
			continue
		}
		first := s.sents[n].First
		if !s.is(first, class.MasculinePronoun) && !s.is(first, class.FemininePronoun) {
			continue
		}
		k := first + 1
		h, ok := s.classAt(k, class.HeldPost)
		if !ok {
			continue
		}
		for k += h.n; k < p.from && (s.is(k, class.Determiner) || s.is(k, class.Adv) || s.is(k, class.AtThatTime) || s.is(k, class.PostBefore)); k++ {
		}
		if at, ok := s.classAt(k, class.AtPost); ok && k+at.n == p.from {
			k = p.from
		}
		if k != p.from {
			continue
		}
		if m := s.soleSubject(persons, n-1); m != nil {
			p.person, p.former = m, p.former || h.entry.Attrs["former"] == "yes"
		}
	}
}

// linkPast says of the posts that somebody is told to have held that they are former
// ones: "X a été maire de A et ministre", "X fut préfet".
func (s *section) linkPast() {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person == nil || p.person.to >= p.from || s.sent[p.person.from] != s.sent[p.from] {
			continue
		}
		at := p.person.to
		if s.text(at) == "," {
			at++
		}
		who := s.heldBehindWho(at) > 0
		if who {
			at++ // "X, qui fut maire de A"
		} else {
			at = p.person.to
		}
		h, ok := s.classAt(at, class.HeldPost)
		if !ok || h.entry.Attrs["former"] != "yes" || !who && s.is(at, class.Copula) {
			continue
		}
		k := at + h.n
		if x, ok := s.classAt(k, class.AtPost); ok && who {
			k += x.n
		}
		for k < p.from && s.postBetween(k, p) == nil && (s.is(k, class.Determiner) || s.is(k, class.PostBefore)) {
			k++
		}
		first := s.postBetween(k, p)
		p.former = p.former || k == p.from || first != nil && first.person == p.person
	}
}

// soleSubject returns the person of sentence n whom no preposition governs, where
// there is but one.
func (s *section) soleSubject(persons []*mention, n int) *mention {
	var out *mention
	for _, m := range persons {
		if m.typ != graph.Person || s.sent[m.from] != n || s.governedName(m, s.sents[n].First) {
			continue
		}
		if out != nil {
			return nil
		}
		out = m
	}
	return out
}
