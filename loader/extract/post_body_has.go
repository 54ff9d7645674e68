package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// bodyHaving returns the body that is said to have somebody as the holder of a post, or
// nil: "la Commission a pour président X", "La Commission a siégé. Elle a pour président X".
func (s *section) bodyHaving(p *post) *mention {
	if s.lang.Code != "fr" || p.person == nil || p.person.from < p.to {
		return nil
	}
	first := s.firstOf(p.from)
	for k := p.from - 1; k > first && k > p.from-4; k-- {
		h, ok := s.classAt(k, class.BodyHas)
		if !ok || k+h.n != p.from {
			continue
		}
		if s.pronounAt(k - 1) {
			return s.bodySubject(k-1, first)
		}
		if m := s.namedUpTo(k, first); m != nil && (m.typ == graph.Organization || m.typ == graph.Party) {
			return m
		}
		return nil
	}
	return nil
}

// bodySubject returns the body that "elle" at token k means: the last one that its sentence
// names before it, or else the first of the sentence before that no preposition governs.
func (s *section) bodySubject(k, first int) *mention {
	var here, before *mention
	for _, m := range s.mentions {
		if m.typ != graph.Organization && m.typ != graph.Party || m.dead || m.parent != nil || nominalForm(m) || m.to > k {
			continue
		}
		switch {
		case m.from >= first:
			here = m
		case s.sent[m.from] == s.sent[first]-1 && before == nil && !s.is(m.from-1, class.Preposition):
			before = m
		}
	}
	if here != nil {
		return here
	}
	return before
}

// whoseAsHe returns the token of "dont" in "l'Union, dont elle est présidente", or -1, and
// gives the post to the person named last before it, or else to the one whose clause follows:
// "Au nom de l'Union, dont elle est présidente, X a souri".
func (s *section) whoseAsHe(p *post) int {
	k, first := p.from-1, s.firstOf(p.from)
	if s.is(k, class.Determiner) {
		k--
	}
	for x := k; x > first && x > k-4; x-- {
		h, ok := s.classAt(x, class.HeldPost)
		if !ok || x+h.n != k+1 || !s.pronounAt(x-1) || !s.is(x-2, class.Whose) {
			continue
		}
		p.former = p.former || h.entry.Attrs["former"] == "yes"
		if p.person == nil {
			p.person = s.personAround(p, x-2, first)
		}
		return x - 2
	}
	return -1
}

// personAround returns the person told of last before token k, or else the one that stands right behind the comma which ends a post's clause.
func (s *section) personAround(p *post, k, first int) *mention {
	var before, behind *mention
	for _, m := range s.mentions {
		switch {
		case m.typ != graph.Person || m.dead || m.parent != nil || m.from < first:
		case m.to <= k:
			before = m
		case m.from > p.to && behind == nil && s.text(p.to) == "," && s.gapIsApposition(p.to, m.from):
			behind = m
		}
	}
	if before != nil {
		return before
	}
	return behind
}
