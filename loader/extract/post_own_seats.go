package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkOwnSeats links a plural post with a list in which "de" behind each name tells
// where it is held: "les gouverneurs A du Haut-Katanga, B du Tanganyika et C du
// Haut-Lomami", "ses homologues A du Mali et B du Niger", "Govs. A of Maine and B of Vermont". It reports whether the list
// is one, of two at least.
func (s *section) linkOwnSeats(p *post, persons []*mention, last int) bool {
	if s.lang.Code == "en" && (len(p.bodies) > 0 || p.adj != nil) {
		return false
	}
	var holders, seats []*mention
	k := p.to
	if s.text(k) == ":" {
		k++
	}
	for k < last {
		m := personFrom(persons, k, s)
		if m == nil {
			break
		}
		seat, end := s.ownSeat(m.to)
		if seat == nil {
			break
		}
		holders, seats, k = append(holders, m), append(seats, seat), end
		for k < last && (s.text(k) == "," || s.is(k, class.And) || s.is(k, class.PlainAnd)) && k-end < 3 {
			k++
		}
		if k == end {
			break
		}
	}
	return s.seatEach(p, holders, seats)
}

// personFrom returns the person whose name begins at token k, a comma, articles and
// honorifics at most before it.
func personFrom(persons []*mention, k int, s *section) *mention {
	for _, x := range persons {
		if x.from >= k && x.from-k <= 8 && s.gapIsApposition(k, x.from) {
			return x
		}
	}
	return nil
}

// ownSeat returns the place, state or body that "de" right behind a name at token k
// names, "(Mali)" included in where it ends, or nil.
func (s *section) ownSeat(k int) (seat *mention, end int) {
	de, ok := s.deAt(k)
	if !ok {
		return nil, k
	}
	c := s.coverAt(k + de)
	if s.lang.Code == "en" {
		c = s.englishSeat(k+de, len(s.toks))
	}
	if c == nil {
		if h, ok := s.classAt(k+de, class.PlaceHead); ok {
			c = s.placeWithHead(k+de, h, len(s.toks))
		}
	}
	if c == nil || c.form == lexicon.Adjective || c.typ != graph.Country && c.typ != graph.Organization && !placeLike(c.typ) {
		return nil, k
	}
	return c, s.behindBracket(c.to, len(s.toks))
}

// othersToo reports whether a plural post goes on a list of persons with more of them:
// "X, directeur de A, ainsi que des walis de B et de C".
func (s *section) othersToo(p *post) bool {
	return s.lang.Code == "fr" && p.plural && s.is(p.from-1, class.Determiner) && s.endsClass(p.from-2, class.Coordinator, s.firstOf(p.from))
}
