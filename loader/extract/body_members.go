package extract

import "entente/loader/lexicon/class"

// membersPlaces reports whether token k tells what a body's members are, and not which place
// owns it, so that its capital letter does not matter: "Conférence des régions d'Espagne",
// "Conférence des Régions d'Espagne", but "les Comités du Parti des provinces de A et B".
func (s *section) membersPlaces(m *mention, k int) bool {
	return s.lang.Code == "fr" && m.head != nil && k-2 >= m.from && s.is(k-1, class.De) && s.is(k-1, class.PluralArticle) && s.pluralNoun(k) && s.is(k, class.PlaceHead) && !s.pluralHead(m)
}
