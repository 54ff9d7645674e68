package extract

import (
	"slices"

	"entente/loader/lexicon/class"
)

// verbBetween reports whether a verb other than "être" stands between two tokens.
func (s *section) verbBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.Verb) && s.cover[k] == nil && !s.is(k, class.LinkingVerb) {
			return true
		}
	}
	return false
}

// withinFrame reports whether the agreement at token k is only what another is part of: "un accord sur
// l'accueil de apprentis dans le cadre du programme Testus, entre A et B".
func (s *section) withinFrame(k int) bool {
	if s.is(k-1, class.Article) {
		k--
	}
	return s.is(k-1, class.De) && s.endsClass(k-2, class.InFrame, s.firstOf(k))
}

// compoundMember reports whether a name is part of "A-B".
func (s *section) compoundMember(m *mention) bool {
	dash := func(i int) bool {
		t := s.toks[i].Text
		return t == "-" || t == "–" || t == "—"
	}
	if m.to < len(s.toks) && (s.toks[m.to].Hyphen || dash(m.to)) || s.toks[m.from].Hyphen {
		return true
	}
	return m.from > 0 && dash(m.from-1)
}

// behindBetween reports whether a name in the phrase of an agreement stands behind its "entre", and not
// behind what it is about: "entre A et B sur le financement des ports du Vietnam".
func (s *section) behindBetween(m, in *mention) bool {
	behind := false
	for k := m.from; k < in.from; k++ {
		switch {
		case s.is(k, class.Between):
			behind = true
		case behind && s.lang.Code == "fr" && s.is(k, class.Topic) && !slices.ContainsFunc(m.inner, func(x *mention) bool { return x.from <= k && k < x.to }):
			behind = false
		}
	}
	return behind
}
