package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// placesFrom returns a place and those that "et au Laos" adds to it.
func (s *section) placesFrom(m *mention, types lexicon.TypeSet) []*mention {
	out := []*mention{m}
	for k := s.edgeOf(m, len(s.toks)-lookAhead); s.is(k, class.PlainAnd) || s.fold(k) == ","; {
		comma := s.fold(k) == ","
		k++
		if h, ok := s.classAt(k, class.Locative); ok {
			k += h.n
		}
		next := s.placeStarting(k)
		if next == nil || !types.Has(next.typ) || nominalForm(next) {
			break
		}
		if last := out[len(out)-1]; comma && next.typ == graph.Country && last.typ == graph.Province && last.name != nil && next.name != nil && last.name.Country == next.name.Country {
			break // "dans la province de A, au Laos"
		}
		out = append(out, next)
		k = next.to
	}
	return out
}

// placeStarting returns the name that begins at token k, with what kind of place it is where that is told:
// "la ville de A".
func (s *section) placeStarting(k int) *mention {
	x := k
	for s.is(x, class.Article) {
		x++
	}
	if head, ok := s.classAt(x, class.PlaceHead); ok && s.lang.Code == "fr" {
		if m := s.placeWithHead(x, head, len(s.toks)); m != nil && m.ent != nil {
			return m
		}
	}
	return s.nameStarting(k)
}

// withProvince adds the province or state that stands behind the town which is visited: "à
// Lubumbashi dans le Haut-Katanga", "à Kinh Mon, province de Hai Duong", "à Berne, en Suisse".
func (s *section) withProvince(to []*mention, trigger clauseHit) []*mention {
	if len(to) != 1 || s.lang.Code != "fr" || to[0].typ != graph.Place {
		return to
	}
	if s.airport(to[0]) {
		return s.townOfAirport(to[0], trigger)
	}
	k := to[0].to
	if s.text(k) == "," {
		k++
	}
	h, ok := s.classAt(k, class.Locative)
	if !ok && !(k > to[0].to && s.is(k, class.FirstLevel)) {
		return to // "dans le district de A, province de B" tells the province as "dans" does
	}
	k += h.n
	for s.is(k, class.Article) {
		k++
	}
	if head, ok := s.classAt(k, class.PlaceHead); ok {
		if m := s.placeWithHead(k, head, len(s.toks)); m != nil && m.ent != nil && (m.typ == graph.Province || m.typ == graph.Place && to[0].head != nil) {
			return append(to, m)
		}
	}
	if m := s.nameStarting(k); m != nil && (m.typ == graph.Province || ok && m.typ == graph.Country && s.countryOf(to[0]) == s.countryOf(m)) && !m.dead && !nominalForm(m) {
		return append(to, m)
	}
	return to
}

// townOfAirport returns the town in the name of the airport or station at which somebody arrives, which
// is where he goes: "est arrivé à l'aéroport de A". Where no town is told, the airport is visited only if
// it is the object of the verb: "a visité l'aéroport X", but "a atterri à l'aéroport X".
func (s *section) townOfAirport(m *mention, trigger clauseHit) []*mention {
	for k := len(m.inner) - 1; k >= 0; k-- {
		if in := m.inner[k]; placeLike(in.typ) && in.ent != nil {
			in.dead = false // told of as where somebody goes, and not as a part of a name
			return []*mention{in}
		}
	}
	if trigger.frame.Roles[1].Where != "obj" {
		return nil
	}
	return []*mention{m}
}
