package extract

import "entente/loader/lexicon/class"

// sidesUntold reports whether the words behind an agreement's mention say that its sides are
// places that go unnamed: "37 accords signés entre collectivités locales", "un accord entre
// les communes des deux pays".
func (s *section) sidesUntold(m *mention) bool {
	if s.lang.Code != "fr" || m.dead {
		return false
	}
	if s.onlySome(m) {
		return true
	}
	const reach = 10
	_, last := s.bounds(m.from)
	for k := m.to; k < min(last-1, m.to+reach); k++ {
		if !s.is(k, class.Between) || s.cover[k] != nil {
			continue
		}
		k++
		if s.is(k, class.Determiner) || s.is(k, class.PluralArticle) {
			k++
		}
		if !s.pluralNoun(k) || !s.is(k, class.PlaceHead) && !s.is(k, class.Settlements) {
			return false
		}
		for k++; k < last && (s.is(k, class.Adjective) || s.adjectival(k)); k++ {
		}
		return k >= last || !s.toks[k].Cap && (!s.is(k, class.Genitive) || s.pairBehind(k+1))
	}
	return false
}

// onlySome reports whether the phrase of an agreement says that it is between places or bodies in
// the plural, of which it names none: "accords entre des ministères et localités du Vietnam et du
// Laos", "entre les unions de jeunes de six provinces vietnamiennes et laotiennes".
func (s *section) onlySome(m *mention) bool {
	for k := m.from; k < m.to-1; k++ {
		if !s.is(k, class.Between) {
			continue
		}
		k++
		if s.is(k, class.Determiner) || s.is(k, class.PluralArticle) || s.is(k, class.Partitive) {
			k++
		}
		return s.pluralNoun(k) && !s.is(k, class.Pair) && (s.is(k, class.PlaceHead) || s.is(k, class.Settlements) || s.is(k, class.StateMembers)) && len(s.sidesInside(m)) == 0
	}
	return false
}

// withUnnamed reports whether two sides stand together before an agreement that they are told to have made
// with others who go unnamed, so that nothing ties the two: "A et B ont signé des accords avec plusieurs
// villes étrangères".
func (s *section) withUnnamed(e *entity, a, b *mention) bool {
	for _, m := range e.mentions {
		if s.lang.Code != "fr" || s.sent[m.from] != s.sent[a.from] || s.sent[m.from] != s.sent[b.from] || a.to > m.from || b.to > m.from || !s.is(m.to, class.With) {
			continue
		}
		k := m.to + 1
		if !s.is(k, class.SomeOf) && !s.is(k, class.Partitive) && !s.is(k, class.Number) {
			continue
		}
		if k++; !s.toks[k].Cap && s.cover[k] == nil && s.pluralNoun(k) {
			return true
		}
	}
	return false
}

// pairBehind reports whether "deux pays" begins at token i or behind a determiner there.
func (s *section) pairBehind(i int) bool {
	return s.is(i, class.Pair) || s.is(i, class.Determiner) && s.is(i+1, class.Pair)
}
