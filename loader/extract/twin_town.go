package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// twinTown reports whether token i begins one of those with which a town is twinned: "jumelée
// avec A, B et la C", "le jumelage avec A".
func (s *section) twinTown(i, first int) bool {
	k := i - 1
	for n := 0; n < mostTwins && k > first && (s.text(k) == "," || s.is(k, class.PlainAnd)); n++ {
		c := s.coverEnding(s.townEnd(k))
		if c == nil || !placeLike(c.typ) {
			return false
		}
		k = c.from - 1
		if s.is(k, class.Article) {
			k--
		}
	}
	if !s.is(k, class.With) && !s.is(k, class.At) {
		return false
	}
	for n := 0; n < 4 && k > first && !s.toks[k].Punct; n++ { // "depuis 2002"
		if k--; s.is(k, class.Twinned) {
			return true
		}
	}
	return false
}

// townEnd returns where the name of a town ends behind which its state ends before token k:
// "A (Allemagne) | , B", "A en Allemagne | et B", or a number: "A (78 foyers) | , B"; or k.
func (s *section) townEnd(k int) int {
	bracket := s.text(k-1) == ")"
	if x := s.numbersAside(k - 1); x > 0 {
		return x
	}
	end := k - 1
	if !bracket {
		end = k
	}
	c := s.coverEnding(end)
	switch {
	case c == nil || c.typ != graph.Country || c.form == lexicon.Adjective:
		return k
	case bracket && s.text(c.from-1) == "(":
		return c.from - 1
	case !bracket && (s.is(c.from-1, class.InCountry) || s.is(c.from-1, class.AtThe)):
		if s.text(k) == "," && s.text(c.from-2) == "," {
			return c.from - 2 // "A, en Allemagne | , et de B"
		}
		return c.from - 1
	}
	return k
}

// coverEnding returns the outermost mention that ends before token k, or nil.
func (s *section) coverEnding(k int) *mention {
	if k < 1 {
		return nil
	}
	if c := s.cover[k-1]; c != nil && c.to == k {
		return c
	}
	return nil
}

// twinsWith reports whether tokens i…to are told to be twinned with a town: "A est jumelée avec B", "A est
// jumelée depuis 2002 à B".
func (s *section) twinsWith(i, to, last int) bool {
	if s.lang.Code != "fr" || dictionary.French.Has(s.toks[i].Fold) || !s.is(to, class.PassiveAuxiliary) {
		return false
	}
	k := to + 1
	for k < last && s.is(k, class.Adv) {
		k++
	}
	return k < last && s.is(k, class.Twinned)
}

// twinPair reports whether tokens i…to are two names that a hyphen joins behind what ties them:
// "le jumelage A-B", "le partenariat A-B".
func (s *section) twinPair(i, to int) bool {
	return s.lang.Code == "fr" && to == i+2 && s.toks[i+1].Hyphen && s.toks[i+1].Cap && i > 0 && (s.is(i-1, class.Agreement) || s.is(i-1, class.Twinned)) && !s.isGiven(i)
}

// twinsJoined returns where the first of two unknown towns ends of which one begins tokens i…to, behind what ties them: "le
// jumelage A-B", "le comité de jumelage A – B", "le jumelage A / B"; or 0.
func (s *section) twinsJoined(i, to, first, last int) int {
	if s.lang.Code != "fr" || s.cover[i] != nil || s.toks[i].AllCap {
		return 0
	}
	joined := func(k int) bool { return s.dash(k) || s.text(k) == "/" || s.text(k) == "-" }
	switch {
	case i > first && s.is(i-1, class.Twinned):
		if s.twinPair(i, to) && !s.headsTown(i) && !s.is(to, class.PlainAnd) {
			return i + 1
		}
		if joined(to) && to+1 < last && s.toks[to+1].Cap && !s.toks[to+1].Punct && !s.is(to+1, class.Article) {
			return to
		}
	case i > first+1 && joined(i-1):
		if c := s.coverEnding(i - 1); c != nil && placeLike(c.typ) && s.is(c.from-1, class.Twinned) {
			return to
		}
	}
	return 0
}

// joinTwins makes towns of the names in tokens i…to that are told to be twins of each other, and reports whether they are.
func (s *section) joinTwins(i, to, first, last int) bool {
	end := s.twinsJoined(i, to, first, last)
	if end == 0 {
		return false
	}
	s.addMention(&mention{from: i, to: end, typ: graph.Place, name: s.tableTown(i, end)})
	if end < to {
		s.addMention(&mention{from: end, to: to, typ: graph.Place, name: s.tableTown(end, to)})
	}
	return true
}

// mostTwins is how many towns of such a list are looked over.
const mostTwins = 8
