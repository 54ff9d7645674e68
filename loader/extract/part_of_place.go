package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// onlyAround reports whether a place is named as that in which an unnamed one lies,
// and is no side itself: "une commune de Kinshasa", "les régions de France".
func (s *section) onlyAround(m *mention) bool {
	if s.lang.Code == "fr" && s.is(m.from-1, class.De) && s.endsClass(m.from-2, class.Within, s.firstOf(m.from)) {
		return true // "la convention unissant les trois entités au sein du Groupement A"
	}
	if !placeLike(m.typ) && m.typ != graph.Country {
		return false
	}
	if placeLike(m.typ) && s.aroundPlace(m) {
		return true // "la ville de A dans la province du B"
	}
	k := m.from - 1
	if s.is(k, class.Article) && s.is(k-1, class.De) {
		k--
	}
	if !s.is(k, class.De) {
		return false
	}
	if m.typ == graph.Country && s.endsClass(k-1, class.Compass, s.firstOf(k)) && s.cover[k-1] == nil {
		return true // "le Nord-Est du Togo"
	}
	for k--; k > 0 && (s.is(k, class.Adjective) || s.adjectival(k)) && !s.is(k, class.PlaceHead); k-- {
	}
	if !s.is(k, class.PlaceHead) || s.cover[k] != nil {
		return false
	}
	if s.pluralNoun(k) {
		return m.typ == graph.Country
	}
	return s.is(k-1, class.IndefiniteArticle) || s.isNumber(k-1)
}

// ofOneState reports whether two places lie in one state, of whom a text that tells of
// others tells with whom elsewhere they cooperate, and not one with the other; or whether
// one is the state of the other.
func (s *section) ofOneState(a, b *mention) bool {
	if a.ent == nil || b.ent == nil {
		return false
	}
	state, local := s.stateOf(a.ent, 0), placeLike(a.typ) && placeLike(b.typ)
	states := len(s.named)
	if s.lang.Code == "en" && s.home != "" && !s.named[s.home] {
		states++ // the paper's own
	}
	if local && states < 2 || !local && !(a.typ == graph.Country && placeLike(b.typ) || b.typ == graph.Country && placeLike(a.typ)) {
		return false
	}
	return state != "" && state == s.stateOf(b.ent, 0)
}

// ownsSide reports whether a state in an agreement's phrase is only named as that of the body which
// stands right behind it or before it: "Russia's Bank of A", "B Television of the Republic of India".
func (s *section) ownsSide(m, state *mention) bool {
	k := state.from - 1
	if s.is(k, class.Article) {
		k--
	}
	return slices.ContainsFunc(m.inner, func(in *mention) bool {
		return in.typ == graph.Organization && !nominalForm(in) && (s.possessiveMark(state.to) && in.from == state.to+1 || s.is(k, class.De) && in.to == k)
	})
}

// namedAfter reports whether the name of body a has b, with which it is no partner then:
// "l'Association d'amitié A-B".
func namedAfter(a, b *mention) bool {
	return a.typ == graph.Organization && a.ent != nil && b.typ == graph.Country && slices.ContainsFunc(a.ent.mentions[:min(len(a.ent.mentions), mostCompared)], func(m *mention) bool {
		return slices.ContainsFunc(m.inner, func(in *mention) bool { return in.ent != nil && in.ent == b.ent })
	})
}

// isNumber reports whether a number in figures or letters stands at token k.
func (s *section) isNumber(k int) bool {
	_, ok := s.number(k)
	return ok
}
