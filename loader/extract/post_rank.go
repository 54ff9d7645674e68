package extract

import "entente/loader/lexicon/class"

// rankSeat returns where somebody holds a post of a province or town that names none, where the next one, of
// the same rank and set by a comma or "et" behind it, does: "wali, gouverneur de la région de A".
func (s *section) rankSeat(p *post) *seat {
	if s.lang.Code != "fr" || !ofTerritory(p) || p.plural || p.adj != nil || s.text(p.to) != "," && !s.is(p.to, class.PlainAnd) {
		return nil
	}
	s.indexSentences()
	for _, q := range s.postsIn[s.sent[p.from]] {
		if q.from != p.to+1 || q.person != p.person || q.plural || !ofTerritory(q) {
			continue
		}
		if bs := s.namedBodies(q); len(bs) > 0 && string(bs[0].ent.typ) == seatType(p.head) { // but "préfet de région, préfet de A"
			return &bs[0]
		}
	}
	return nil
}

// ofTerritory reports whether a post is by itself one of a province or of a town.
func ofTerritory(p *post) bool {
	if p.head == nil || p.member {
		return false
	}
	body := p.head.Attrs["body"]
	return body == "province" || body == "place"
}

// overNamed returns where the names of those begin who get a plural post, token k right behind it:
// "les gouverneurs nommés sont | M. X", "les nouveaux gouverneurs sont : | M. X"; or k.
func (s *section) overNamed(k, last int) int {
	n := k
	if s.lang.Code == "fr" {
		for n < last && s.is(n, class.Appointed) && s.cover[n] == nil {
			n++
		}
		if n < last && s.is(n, class.Identifies) && s.cover[n] == nil {
			n++
			for n < last && s.is(n, class.Adv) {
				n++
			}
		} else {
			n = k
		}
	}
	if n < last && s.text(n) == ":" {
		n++
	}
	return n
}

// overPlaceNoun returns the name of the place whose kind token k tells of: "(province de | A)"; or k.
func (s *section) overPlaceNoun(k, last int) int {
	h, ok := s.classAt(k, class.PlaceHead)
	if s.lang.Code != "fr" || !ok || s.cover[k] != nil {
		return k
	}
	n := k + h.n
	if de, ok := s.deAt(n); ok {
		n += de
	}
	if n < last && s.cover[n] != nil {
		return n
	}
	return k
}
