package extract

import (
	"entente/graph"
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
	s.namesakes = map[*lexicon.Name]bool{}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			for _, h := range s.nameHits[i] {
				s.stateAbroad(h, i)
				for _, v := range h.Values {
					if v.Ambiguous && v.Form == lexicon.FullName && placeLike(v.Name.Type) && s.toks[i].Cap && !s.is(i, class.Compass) && len(s.toks[i].Fold) > 2 && s.standsAlone(i, h.N) && s.introduced(v, i, h.N) {
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

// kindOfList returns the type that the plural before a bracket or colon gives to the name at
// token i, which stands in the list behind it: "les walis des régions frontalières (A, B)",
// "trois régions : A, B et C", "les walis de … et leurs homologues (A, B)"; or "".
func (s *section) kindOfList(i int) string {
	first := s.firstOf(i)
	k := i - 1
	for far := 40; k > first && i-k < far && (s.toks[k].Cap && !s.toks[k].Punct || s.text(k) == "," || s.text(k) == ")" || s.is(k, class.And) || s.is(k, class.De) || s.is(k, class.Article)); k-- {
		if s.text(k) != ")" {
			continue
		}
		x := s.numbersAside(k)
		if x <= first {
			break
		}
		far += k - x
		k = x
	}
	if s.lang.Code != "fr" || k <= first || s.text(k) != ":" && s.text(k) != "(" && !s.endsClass(k, class.Namely, first) {
		return ""
	}
	if s.text(k) == "(" && s.is(k-1, class.PlainAnd) && s.text(k-2) == ")" {
		for k -= 2; k > first && s.text(k) != "("; k-- {
		} // "les walis des régions des deux pays (A, B) et (C, D)"
	}
	end := k - 1
	for end > first && (s.text(end) == "," || s.endsClass(k, class.Namely, first) && !s.lang.Ends(s.fold(end), class.PluralEnding) && k-end < 3) {
		end-- // "trois régions, à savoir A et B"
	}
	for x := end; x >= max(first, end-4) && !s.toks[x].Punct; x-- {
		if !s.lang.Ends(s.fold(x), class.PluralEnding) || s.toks[x].Cap {
			continue
		}
		if h, ok := s.classAt(x, class.PlaceHead); ok && h.n == 1 && h.entry.Attrs["join"] != "yes" {
			return h.entry.Attrs["type"]
		}
		if s.is(x, class.Counterpart) {
			return s.seatOfPlural(first, x)
		}
		if s.is(x, class.Post) {
			return s.seatOfPlural(first, x+1)
		}
	}
	return ""
}

// seatOfPlural returns the type of the places in which the last plural post in tokens a…b is
// held: "les walis", "les maires".
func (s *section) seatOfPlural(a, b int) string {
	for x := b - 1; x >= a; x-- {
		h, ok := s.classAt(x, class.Post)
		if !ok || s.toks[x].Cap || !s.lang.Ends(s.fold(x), class.PluralEnding) {
			continue
		}
		return seatType(h.entry)
	}
	return ""
}

// seatType returns the type of the places in which the post of the lexicon is held, or "" for a
// post that is held in none: a mayor's is a place, a governor's a province.
func seatType(post *lexicon.Entry) string {
	switch post.Attrs["body"] {
	case "province":
		return string(graph.Province)
	case "place":
		return string(graph.Place)
	}
	return ""
}
