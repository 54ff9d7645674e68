package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// seatsBehindNames gives local posts that name no place the one that stands behind the holder's
// name: "le gouverneur X de la province du Kwango".
func (s *section) seatsBehindNames() {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person == nil || p.person.from < p.to || len(p.bodies) > 0 || p.adj != nil || p.head == nil || p.plural || seatType(p.head) == "" {
			continue
		}
		k := p.person.to
		de, _ := s.deAt(k)
		h, ok := s.classAt(k+de, class.PlaceHead)
		if de == 0 || !ok {
			continue
		}
		if c := s.placeWithHead(k+de, h, s.sents[s.sent[p.from]].Last); c != nil && placeLike(c.typ) && c.form == lexicon.FullName {
			p.bodies, p.here = []*mention{c}, 0
		}
	}
}
