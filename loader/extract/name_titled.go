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
