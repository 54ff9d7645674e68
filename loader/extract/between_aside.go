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

// partOfTown returns where the town or province ends in which a district right before token k is said to lie: "le district de A | de
// la ville sud-coréenne de B"; or k.
func (e *extension) partOfTown(k int) int {
	s := e.s
	before := s.coverAt(k - 1)
	de, ok := s.deAt(k)
	if !ok || s.lang.Code != "fr" || !s.toks[k-1].Cap || before != nil && before.typ != graph.Place || !s.is(s.beforeDe(s.runStart(k-1)), class.LowerLevel) {
		return k
	}
	h, ok := s.classAt(k+de, class.PlaceHead)
	if !ok || s.pluralNoun(k+de) || s.is(k+de, class.LowerLevel) {
		return k
	}
	if in := s.placeWithHead(k+de, h, e.last); in != nil && placeLike(in.typ) {
		return in.to
	}
	return k
}

// runStart returns the first token of the run of capital words that ends at token k.
func (s *section) runStart(k int) int {
	if c := s.coverAt(k); c != nil {
		return c.from
	}
	for k > s.firstOf(k) && s.toks[k-1].Cap && !s.toks[k-1].Punct {
		k--
	}
	return k
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

// andWithin reports whether "et" stands among tokens a…b.
func (s *section) andWithin(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.PlainAnd) {
			return true
		}
	}
	return false
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
