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
	const reach = 5 // tokens from the name to the place
	for _, p := range s.posts {
		if p.person == nil || p.person.from < p.to || len(p.bodies) > 0 || p.adj != nil || p.head == nil || p.plural || seatType(p.head) == "" {
			continue
		}
		k, last := p.person.to, s.sents[s.sent[p.from]].Last
		if !s.is(k, class.De) {
			continue
		}
		noun := false
		for end := k + reach; k < min(last, end); k++ {
			if c := s.coverAt(k); c != nil && c.from == k {
				if noun && placeLike(c.typ) && c.name != nil && c.form == lexicon.FullName {
					p.bodies, p.here = []*mention{c}, 0
				}
				break
			}
			if !s.is(k, class.De) && !s.is(k, class.Article) && !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) {
				break
			}
			noun = noun || s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun)
		}
	}
}
