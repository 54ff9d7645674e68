package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// locatedAside returns where the brackets end that begin at token k right behind a side of an
// agreement and say in more than one name where it lies, "la Ville de A (Province du B - Chine)",
// or k: these are no sides.
func (e *extension) locatedAside(k int) int {
	s := e.s
	if s.lang.Code != "fr" || s.text(k) != "(" || k == 0 || s.cover[k-1] == nil || s.cover[k-1].to != k {
		return k
	}
	end, names := s.bracketEnd(k, e.last), 0
	for x := k + 1; x < end-1; {
		c := s.coverAt(x)
		switch {
		case c != nil && c.name != nil && (c.typ == graph.Country || placeLike(c.typ)) && c.form != lexicon.Adjective:
			names++
			x = c.to
		case s.toks[x].Punct, s.is(x, class.De), s.is(x, class.ArticleBehindDe), s.is(x, class.In), s.is(x, class.PlaceHead):
			x++
		default:
			return k
		}
	}
	if names < 2 {
		return k
	}
	return end
}

// purposeBegins reports whether what something serves or does is told from token k on, behind a comma
// or not: "afin de relier", ", permettant de former".
func (s *section) purposeBegins(k, last int) bool {
	comma := s.text(k) == ","
	if comma {
		k++
	}
	if s.lang.Code != "fr" || k >= last {
		return false
	}
	f := s.fold(k)
	return s.is(k, class.InOrderTo) || comma && !s.toks[k].Cap && s.cover[k] == nil && len(f) > 4 && s.lang.Ends(f, class.GerundEnding) && !s.is(k, class.Fields)
}
