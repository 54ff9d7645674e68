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
	if s.lang.Code != "fr" || s.text(k) != "(" || k == 0 {
		return k
	}
	end, names := s.bracketEnd(k, e.last), 0
	if s.tellsUnit(k) {
		return end
	}
	if s.cover[k-1] == nil || s.cover[k-1].to != k {
		return k
	}
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

// tellsUnit reports whether the bracket at token k, right behind a name, begins with the noun of one unit, in which the
// name lies: "la commune de A (district de B, province de C)", but "la province de A (communes de B et C)".
func (s *section) tellsUnit(k int) bool {
	h, ok := s.classAt(k+1, class.PlaceHead)
	return ok && s.lang.Code == "fr" && s.toks[k-1].Cap && h.entry.Attrs["join"] != "yes" && !s.toks[k+1].Cap && !s.pluralNoun(k+h.n) && s.is(k+1+h.n, class.De)
}

// withinAside reports whether a name within a phrase stands in a bracket that only tells where what stands before it
// lies.
func (s *section) withinAside(m, in *mention) bool {
	for k := in.from - 1; k > m.from && s.text(k) != ")"; k-- {
		if s.text(k) == "(" {
			return s.tellsUnit(k)
		}
	}
	return false
}

// otherThing reports whether a common noun stands at token k that is none of a side of an agreement.
func (s *section) otherThing(k int) bool {
	t := &s.toks[min(k, len(s.toks)-1)]
	return !t.Cap && !t.Punct && s.cover[k] == nil && !s.is(k, class.PlaceHead) && (!s.is(k, class.Body) || s.is(k, class.Cooperation)) && !s.is(k, class.Pair) && !s.is(k, class.Post) && !s.is(k, class.PlaceNoun) && !s.is(k, class.Function)
}
