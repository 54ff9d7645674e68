package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// introducePlaces notes which of the ambiguous names of places the section introduces
// somewhere as such, so that they stand for them elsewhere too: "La ville de Sakai … Sakai
// et Da Nang".
func (s *section) introducePlaces() {
	if s.lang.Code != "fr" {
		return
	}
	placed := map[*lexicon.Name]bool{}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			for _, h := range s.nameHits[i] {
				for _, v := range h.Values {
					if v.Ambiguous && v.Form == lexicon.FullName && placeLike(v.Name.Type) && s.toks[i].Cap && !s.is(i, class.Compass) && len(s.toks[i].Fold) > 3 && s.standsAlone(i, h.N) && s.introduced(v, i, h.N) {
						placed[v.Name] = true
					}
				}
			}
		}
	}
	s.placed = placed
}

// standsAlone reports whether no other capital word and no honorific stand beside the
// name at token i, as they do beside a person's.
func (s *section) standsAlone(i, n int) bool {
	if i > 0 && !s.toks[i-1].Punct && s.toks[i-1].Cap && !s.is(i-1, class.Function) && !s.is(i-1, class.PlaceHead) || s.endsHonorific(i-1, max(0, i-6)) || s.text(i-1) == "." && s.endsHonorific(i-2, max(0, i-6)) {
		return false
	}
	k := i + n
	return k >= len(s.toks) || s.toks[k].Punct || !s.toks[k].Cap || s.is(k, class.Function)
}

// listsPlaces reports whether the name at token i stands in a list that a plural opens as
// one of places: "trois villes japonaises : Kawasaki, Sakai et Yokohama", "quatre villes du
// Japon, que sont A et B".
func (s *section) listsPlaces(i int) bool {
	first := s.firstOf(i)
	k := i - 1
	for k > first && i-k < 16 && (s.toks[k].Cap && !s.toks[k].Punct || s.text(k) == "," || s.is(k, class.And) || s.is(k, class.De)) {
		k--
	}
	if s.text(k) != ":" && !s.is(k, class.Including) && !s.endsClass(k, class.Namely, first) && s.text(k) != "(" {
		return false
	}
	for x := k - 1; x >= max(first, k-6); x-- {
		if (s.is(x, class.PlaceHead) || s.is(x, class.PlaceNoun)) && s.lang.Ends(s.fold(x), class.PluralEnding) {
			return true
		}
	}
	return false
}
