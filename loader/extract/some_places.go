package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// placesOf reports whether a state is named only for some of its places or bodies ("entre des
// provinces du Vietnam et le Yunnan", "entre les entreprises du Vietnam et du Laos"), or a region or union for the states in it ("entre les pays membres
// de la sub-région du Mékong").
func (s *section) placesOf(u unit) bool {
	return u.typ == graph.Country && s.somePlacesOf(u.m.from) || (u.typ == graph.Place || u.typ == graph.Organization) && s.statesInIt(u.m.from)
}

// statesInIt reports whether the region whose name begins at token i is named only for states that are in
// it or lie on it.
func (s *section) statesInIt(i int) bool {
	const reach = 6
	for k := i - 1; k > i-reach && k > 0 && s.lang.Code == "fr"; k-- {
		if s.is(k, class.StatesInIt) {
			return true
		}
		if s.startsVerb(k) || s.toks[k].Punct || s.is(k, class.PlainAnd) {
			return false
		}
	}
	return false
}

// somePlacesOf is placesOf of a state, or of "ces deux pays", that begins at token i.
func (s *section) somePlacesOf(i int) bool {
	genitive := func(i int) int { // where "de la" begins before token i, or -1
		k := i - 1
		if s.is(k, class.ArticleBehindDe) && s.is(k-1, class.De) {
			k--
		}
		if !s.is(k, class.Genitive) {
			return -1
		}
		return k
	}
	k := genitive(i)
	if k < 0 {
		return false
	}
	// Over what is told of the places: "frontalières", "du sud et du centre", and over another
	// state, "de France et du Mali", "du Vietnam, du Laos et de la Thaïlande".
	const reach = 12
	noun := func(k int) bool {
		return s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun) || s.is(k, class.Settlements) || s.is(k, class.StateMembers) || s.is(k, class.Neighbours) && s.is(k-1, class.Determiner)
	}
	for k--; k > i-reach && !noun(k); k-- {
		if c := s.innerEnding(k + 1); c != nil && c.typ == graph.Country && c.form != lexicon.Adjective && genitive(c.from) >= 0 {
			k = genitive(c.from)
			continue
		}
		if !s.is(k, class.Adjective) && !s.adjectival(k) && !s.is(k, class.Compass) && !s.compassWord(k) && !s.is(k, class.Genitive) && !s.is(k, class.PlainAnd) && !(s.text(k) == "," && s.lang.Code == "fr" && s.is(k+1, class.Genitive)) {
			return false
		}
	}
	return s.lang.Ends(s.fold(k), class.PluralEnding) && noun(k)
}

// townsState reports whether a state is only named as where the town right before it lies, in an
// apposition: "le Hunan et A, ville portuaire du Kenya, ont signé".
func (s *section) townsState(m *mention) bool {
	k := m.from - 1
	if s.lang.Code != "fr" || m.typ != graph.Country || m.form == lexicon.Adjective || !s.is(k, class.De) {
		return false
	}
	for k--; s.is(k, class.Adjective) || s.adjectival(k); k-- {
	}
	h, ok := s.classAt(k, class.PlaceHead)
	if !ok || h.n != 1 || h.entry.Attrs["type"] != string(graph.Place) {
		return false
	}
	if k--; s.is(k, class.IndefiniteArticle) {
		k--
	}
	return s.text(k) == "," && s.cover[k-1] != nil && placeLike(s.cover[k-1].typ)
}

// innerEnding returns the innermost mention that ends right before token i, or nil.
func (s *section) innerEnding(i int) *mention {
	c := s.cover[i-1]
	for c != nil && c.to != i {
		x := slices.IndexFunc(c.inner, func(in *mention) bool { return in.from < i && i <= in.to })
		if x < 0 {
			return nil
		}
		c = c.inner[x]
	}
	return c
}
