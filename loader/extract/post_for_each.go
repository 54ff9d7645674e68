package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkForEach links a plural post with the names behind it where the places stand before it for which
// they sign, one for each: "au nom des communes de A et de B, respectivement par les maires X et Y".
func (s *section) linkForEach(p *post, persons []*mention, last int) bool {
	if s.lang.Code != "fr" || len(p.bodies) > 0 || p.adj != nil || p.head == nil || p.head.Attrs["body"] != "place" && p.head.Attrs["body"] != "province" && !s.lang.Lists(class.ChairPost, p.head.Lemma()) {
		return false
	}
	first, k := s.firstOf(p.from), p.from-1
	for k > first && s.is(k, class.Determiner) {
		k--
	}
	if !s.is(k, class.By) {
		return false
	}
	for k--; k > first && (s.is(k, class.Respectively) || s.text(k) == ","); {
		k--
	}
	seats := s.sidesEnding(k+1, first)
	holders := s.namesFrom(persons, p.to, last)
	if len(seats) < 2 || len(holders) != len(seats) {
		return false
	}
	return s.seatEach(p, holders, seats)
}

// sidesEnding returns the places of a list that ends before token to and begins behind "au nom de" or
// "pour", in their order, or nil.
func (s *section) sidesEnding(to, first int) []*mention {
	var out []*mention
	for k := to - 1; k > first; {
		c := s.cover[k]
		switch {
		case s.endsClass(k, class.OnBehalf, first) || s.is(k, class.For):
			slices.Reverse(out)
			return out
		case c != nil && placeLike(c.typ) && c.form != lexicon.Adjective && !c.dead:
			out = append(out, c)
			k = c.from - 1
		case c != nil && c.typ == graph.Country && len(out) == 0 && s.is(c.from-1, class.Locative):
			k = c.from - 2 // "de A et de B au Bénin"
		case c == nil && (s.text(k) == "," || s.is(k, class.PlainAnd) || s.is(k, class.De) || s.is(k, class.Determiner) || s.is(k, class.PlaceHead)):
			k--
		default:
			return nil
		}
	}
	return nil
}
