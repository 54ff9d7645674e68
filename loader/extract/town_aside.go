package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// numbersAside returns the bracket that opens a number of the town before it, or where that lies, closed by token k: "A |
// (78 foyers)", "A | (province de B)"; or -1.
func (s *section) numbersAside(k int) int {
	const most = 9 // tokens
	if s.text(k) != ")" {
		return -1
	}
	for x := k - 1; x > max(0, k-most); x-- {
		if s.text(x) == "(" {
			if c := s.coverEnding(k); s.toks[x+1].Number || c != nil && placeLike(c.typ) {
				return x
			}
			return -1
		}
	}
	return -1
}

// overNumbersAside returns the token behind the number of a town that brackets tell at token k: "A | (78 foyers), B"; or k.
func (s *section) overNumbersAside(k, last int) int {
	const most = 9 // tokens
	if k+2 >= last || s.text(k) != "(" || !s.toks[k+1].Number {
		return k
	}
	for x := k + 2; x < min(last, k+most); x++ {
		if s.text(x) == ")" {
			return x + 1
		}
	}
	return k
}

// countedTown reports whether a run that no given name begins goes on a list of which brackets tell numbers: "A (78 foyers), |B (33)".
func (s *section) countedTown(i, to, first, last int) bool {
	return s.lang.Code == "fr" && (s.text(i-1) == "," || s.is(i-1, class.PlainAnd)) && s.numbersAside(i-2) > first && s.overNumbersAside(to, last) > to && !s.isGiven(i)
}

// goesOnOf reports whether a run goes on a list of which each place stands behind "de": "les habitants de A (dans B), de
// Testou et du Testerneux".
func (s *section) goesOnOf(i, to, first int) bool {
	if s.lang.Code != "fr" || !s.is(i-1, class.De) || i-4 <= first || s.isGiven(i) || s.isSurname(i) || s.toks[i].AllCap || to > i+1 && s.isSurname(to-1) {
		return false
	}
	k := i - 2
	and := s.is(k, class.PlainAnd)
	if !and && (s.text(k) != "," || s.text(to) != "," && !s.is(to, class.PlainAnd)) {
		return false
	}
	end := k
	if x := s.numbersAside(k - 1); x > first {
		end = x
	}
	c := s.coverEnding(end)
	return c != nil && placeLike(c.typ) && c.parent == nil && c.form != lexicon.Adjective && c.head == nil && s.is(c.from-1, class.De)
}

// opensOf reports whether a run opens a list of which each place stands behind "de", and the next is known: "les élus
// de |Testou, de B et de C".
func (s *section) opensOf(i, to, last int) bool {
	if s.lang.Code != "fr" || to+2 >= last || !s.is(i-1, class.De) || s.isGiven(i) || s.isSurname(i) || s.toks[i].AllCap || to > i+2 || s.text(to) != "," && !s.is(to, class.PlainAnd) || !s.is(to+1, class.De) {
		return false
	}
	c := s.cover[to+2]
	return c != nil && c.from == to+2 && placeLike(c.typ) && c.form == lexicon.FullName && c.parent == nil && s.cover[i-2] == nil && !s.toks[i-2].Cap
}

// thatOfPlace reports whether a pronoun stands with "de" before token i for a noun of places told before in the
// sentence: "la commune de A et celle de Testou".
func (s *section) thatOfPlace(i, first int) bool {
	const reach = 14
	if s.lang.Code != "fr" || !s.is(i-1, class.De) || !s.is(i-2, class.Demonstrative) {
		return false
	}
	for k := i - 3; k >= max(first, i-reach); k-- {
		if h, ok := s.classAt(k, class.PlaceHead); ok && h.entry.Attrs["join"] != "yes" && !s.toks[k].Cap {
			return true
		}
	}
	return false
}

// endsPlaceNoun reports whether token i ends a noun of places of two words, and is no post: "la commune | déléguée".
func (s *section) endsPlaceNoun(i int) bool {
	h, ok := s.classAt(i-1, class.PlaceHead)
	return ok && h.n == 2
}

// aroundTown reports whether a run stands alone in brackets behind a place and says where that lies: "Aït Testane (Testil)".
func (s *section) aroundTown(i, to, first int) bool {
	if s.lang.Code != "fr" || i-2 <= first || s.text(i-1) != "(" || s.text(to) != ")" || to-i > 3 || s.toks[i].AllCap || s.isGiven(i) || s.isSurname(i) {
		return false
	}
	c := s.cover[i-2]
	return c != nil && c.to == i-1 && c.typ == graph.Place && c.parent == nil
}
