package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// placeIs reports whether a place of the tables may be called "la ville" (PLACE),
// "la province" (PROVINCE) or "la capitale" (CAPITAL).
func (s *section) placeIs(m *mention, of string) bool {
	if m.name == nil {
		return false
	}
	city := m.typ == graph.Place && m.name.Kind == "city" || m.typ == graph.Province && cityKind(m.name.Kind)
	switch of {
	case "PLACE":
		return city
	case "PROVINCE":
		return m.typ == graph.Province && !cityKind(m.name.Kind)
	case "CAPITAL":
		c := s.lx.Names.Countries[m.name.Country]
		return c != nil && c.HasCapital(m.name.Canonical)
	}
	return false
}

// actingPlace returns the place with which sentence n begins as its subject, behind no more
// than an adverbial that a comma ends, where it may be called "la ville" and the like.
func (s *section) actingPlace(n int, of string) *mention {
	if n < 0 {
		return nil
	}
	first, last := s.sents[n].First, s.sents[n].Last
	first = s.afterDateline(first, last)
	for _, m := range s.mentions {
		if m.from < first || m.from >= last || m.ent == nil || m.dead || m.name == nil || nominalForm(m) || m.parent != nil || !placeLike(m.typ) {
			continue
		}
		k := m.from - 1
		for k >= first && (s.is(k, class.Article) || s.is(k, class.De) || s.is(k, class.PlaceHead)) {
			k--
		}
		if (k < first || s.text(k) == ",") && s.startsVerb(m.to) && s.placeIs(m, of) {
			return m
		}
	}
	return nil
}
