package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// titledName reports whether a title stands before the word at token i, and
// behind it no kind of place and no post: the word begins somebody's name.
func (s *section) titledName(i, first int) bool {
	return i > first && (s.endsHonorific(i-1, first) || s.text(i-1) == "." && s.endsHonorific(i-2, first)) &&
		!s.is(i+1, class.PlaceHead) && !s.is(i+1, class.Post) && !s.is(i+1, class.Body) && !s.is(i+1, class.Level)
}

// partyOrgan reports whether an organ of a party is named at token k, behind the
// party's abbreviation: "CPC Central Committee", "CPC Yunnan Provincial Committee".
func (s *section) partyOrgan(party *lexicon.Name, k int) bool {
	if !party.Ruling {
		return false
	}
	if s.is(k, class.BodyName) || s.is(k, class.Level) && s.toks[k].Cap {
		return true
	}
	v := s.nameAtPlain(k)
	return v != nil && v.Name.Type == graph.Province && v.Name.Country == party.Country
}

// hyphenates reports whether the word at token i is a surname of a language whose
// given names are written with a hyphen.
func (s *section) hyphenates(i int) bool {
	return strings.Contains(s.lx.Names.Surnames[s.toks[i].Fold], "ko")
}

// behindSeat reports whether a person's name begins at token i right behind the place in
// which a post is held: "Vice Governor of Hyogo prefecture Kanazawa Kazuo".
func (s *section) behindSeat(i, first, last int) bool {
	if i+1 >= last || !s.toks[i+1].Cap || s.toks[i+1].Punct || s.toks[i+1].Hyphen || s.nameAtPlain(i+1) != nil || s.is(i+1, class.PlaceHead) || s.is(i+1, class.Body) || s.is(i+1, class.Post) || s.is(i+1, class.Function) || s.is(i+1, class.Event) || s.is(i+1, class.NotPerson) {
		return false
	}
	k := i - 1
	if s.is(k, class.PlaceHead) && !s.toks[k].Cap {
		k--
	}
	n := len(s.names)
	if n == 0 || s.names[n-1].to != k+1 || !placeLike(s.names[n-1].typ) {
		return false
	}
	for x := s.names[n-1].from - 1; x >= max(first, i-9); x-- {
		if h, ok := s.classAt(x, class.Post); ok {
			return s.is(x+h.n, class.De)
		}
		if s.text(x) == "," || s.is(x, class.And) {
			return false
		}
	}
	return false
}
