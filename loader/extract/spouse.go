package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// spouseEdge moves the beginning i of a person over "son épouse" and a comma behind it: "X,
// accompagné de son épouse, Mme Y, a visité A", but not "À l'invitation du roi et de son épouse,
// le président Y", "En recevant A et son épouse, Y a dit".
func (s *section) spouseEdge(m *mention, i, first int) int {
	if s.lang.Code != "fr" {
		return i
	}
	k := i - 1
	if k > first && s.text(k) == "," && i == s.leftEdge(m.from, first) {
		if s.is(k-1, class.Spouse) && s.verbBehindName(m) && s.beginsAside(first, k) {
			return i
		}
		k--
	}
	if k > first && s.is(k, class.Spouse) && s.possessive(k) {
		return k - 1
	}
	return i
}

// behindSpouse reports whether a person is the subject of the clause behind the comma that ends
// "son épouse", and no wife: "En recevant A et son épouse, B a dit".
func (s *section) behindSpouse(u unit) bool {
	k := u.from - 1
	return s.lang.Code == "fr" && u.typ == graph.Person && u.m.from == u.from && s.text(k) == "," && s.is(k-1, class.Spouse) && s.verbBehindName(u.m) && s.beginsAside(s.firstOf(u.from), k)
}

// beginsAside reports whether the comma at token k is the first of a sentence that begins with words
// which stand before its clause: "En recevant …,", "Lors de la rencontre avec …,".
func (s *section) beginsAside(first, k int) bool {
	_, last := s.bounds(first)
	at := s.afterDateline(first, last)
	gerund := s.lang.Ends(s.fold(at), class.GerundEnding) || s.is(at, class.GerundMarker) && s.lang.Ends(s.fold(at+1), class.GerundEnding)
	return (gerund || s.is(at, class.Circumstance)) && !s.commaBetween(at, k)
}

// spouseUnits adds to the units of a sentence whom "son épouse" means that the story names
// elsewhere, and the wife and husband whom "le couple présidentiel" means.
func (s *section) spouseUnits(units []unit, first, last int) []unit {
	said := &s.saidIn[s.sent[first]]
	if s.lang.Code != "fr" || !said.Has(class.Couple) && !said.Has(class.Spouse) {
		return units
	}
	for k := first + 1; k < last; k++ {
		couple := s.is(k, class.Couple)
		if !couple && !s.is(k, class.Spouse) || s.cover[k] != nil || !s.definite(k) && !s.possessive(k) {
			continue
		}
		if slices.ContainsFunc(units, func(u unit) bool { return u.from <= k && k < u.to }) {
			continue
		}
		spouse := s.spouseNamed(k)
		if spouse == nil {
			continue
		}
		who := []*mention{spouse}
		if partner := s.partnerOf(spouse); couple && partner != nil {
			who = append(who, partner)
		}
		units = insertUnit(units, k+1, standIn(who, k-1, k+1))
	}
	return units
}

// spouseNamed returns who is named as somebody's wife or husband in the story of token k, the
// first one, or nil.
func (s *section) spouseNamed(k int) *mention {
	for _, m := range s.mentions {
		if m.typ != graph.Person || m.ent == nil || m.dead || m.nominal || s.storyAt(m.from) != s.storyAt(k) {
			continue
		}
		if i := s.leftEdge(m.from, s.firstOf(m.from)); s.spouseEdge(m, i, s.firstOf(m.from)) < i {
			return m
		}
	}
	return nil
}

// toldAsSpouse reports whether a person is introduced as somebody's wife or husband.
func (s *section) toldAsSpouse(e *entity) bool {
	if s.lang.Code != "fr" {
		return false
	}
	for _, m := range e.mentions {
		first := s.firstOf(m.from)
		if m.nominal || !s.saidIn[s.sent[m.from]].Has(class.Spouse) {
			continue
		}
		if i := s.leftEdge(m.from, first); s.spouseEdge(m, i, first) < i {
			return true
		}
	}
	return false
}

// partnerOf returns who stands before "et son épouse Y" or "accompagné de son épouse Y".
func (s *section) partnerOf(spouse *mention) *mention {
	var out *mention
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent != nil && !m.dead && m.to <= spouse.from && s.sent[m.from] == s.sent[spouse.from] {
			out = m
		}
	}
	return out
}

// ofKin reports whether whom stands at token b are only told of for their kin behind token a, whom somebody
// meets: "la famille de X", "à l'épouse du général X".
func (s *section) ofKin(a, b int) bool {
	for k := a; k < b && s.lang.Code == "fr"; k++ {
		if (s.is(k, class.Kin) || s.is(k, class.Spouse)) && s.cover[k] == nil && s.is(k+1, class.De) && !s.possessive(k) {
			return true
		}
	}
	return false
}
