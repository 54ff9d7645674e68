package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// amongTowns reports whether the unknown run i…to goes on a list of towns that "à" or a plural
// opens and "et" closes: "à Testville, Testbourg et Testay", "les localités de A, B et C". What
// begins with a given name is a person, and so may be what a verb stands behind: "à A, B et C
// ont signé".
func (s *section) amongTowns(i, to, first, last int) bool {
	const most = 12 // members
	if s.lang.Code != "fr" || to-i > 3 || s.toks[i].Elided || s.toks[i].AllCap || to > i+1 && s.isGiven(i) {
		return false
	}
	k, n, closed := i, 0, false
	for ; n < most && k-2 > first && (s.text(k-1) == "," || s.is(k-1, class.PlainAnd)); n++ {
		c := s.coverEnding(s.townEnd(k - 1))
		if closed || c == nil || !placeLike(c.typ) || c.form != lexicon.FullName && c.name != nil || c.parent != nil {
			return false
		}
		closed = s.is(k-1, class.PlainAnd)
		k = c.from
	}
	if n == 0 || closed && k < i && !s.is(i-1, class.PlainAnd) {
		return false
	}
	plural := s.is(k-1, class.De) && s.endsClass(k-2, class.Settlements, first)
	if !plural && (!s.is(k-1, class.TownPreposition) || s.isSurname(i) || s.isGiven(i)) {
		return false
	}
	end := s.overStateAside(to, last)
	for m := 0; !closed; m++ {
		if m == most || end+1 >= last || s.text(end) != "," && !s.is(end, class.PlainAnd) {
			return false
		}
		closed = s.is(end, class.PlainAnd)
		c := s.cover[end+1]
		switch {
		case c != nil && placeLike(c.typ) && c.from == end+1:
			end = s.overStateAside(c.to, last)
		case c != nil || !s.toks[end+1].Cap || s.toks[end+1].Punct || s.isGiven(end+1) && !plural:
			return false
		default:
			for end++; end < last && s.toks[end].Cap && !s.toks[end].Punct && s.cover[end] == nil; {
				end++
			}
			end = s.overStateAside(end, last)
		}
	}
	return plural || end >= last || s.is(end, class.Preposition) || s.is(end, class.And) || s.toks[end].Punct && (s.text(end) != "," || n > 1 || closed && k-1 > first+2)
}

// closesTowns reports whether a run in which nothing is a person's name is the last of a list of towns that "à" or a
// plural opens, one of which at least is known: "à Testville, Testbourg et Testay Lahtest"; or one of those right behind
// a plural of hamlets: "les mechtas Testa, Ouled Testou et Testay".
func (s *section) closesTowns(i, to, first int) bool {
	const most = 12 // members
	if s.lang.Code != "fr" || i-3 <= first || !s.is(i-1, class.PlainAnd) && s.text(i-1) != "," || s.isGiven(i) || s.isSurname(i) {
		return false
	}
	k, known := i-1, false
	for n := 0; n < most; n++ {
		from := k
		for from-1 > first && s.toks[from-1].Cap && !s.toks[from-1].Punct {
			from--
		}
		if from == k || s.isGiven(from) {
			return false
		}
		c := s.cover[from]
		if c != nil && !placeLike(c.typ) {
			return false
		}
		known = known || c != nil && c.form == lexicon.FullName
		if s.text(from-1) == "," {
			k = from - 1
			continue
		}
		if s.bareHamlets(from - 1) {
			return true
		}
		return s.is(i-1, class.PlainAnd) && !s.isSurname(to-1) && (known && s.is(from-1, class.TownPreposition) || s.is(from-1, class.De) && s.endsClass(from-2, class.Settlements, first))
	}
	return false
}

// bareHamlets reports whether token k is the noun of several hamlets or quarters: "les mechtas".
func (s *section) bareHamlets(k int) bool {
	h, ok := s.classAt(k, class.PlaceHead)
	return ok && h.n == 1 && h.entry.Attrs["bare"] == "yes" && s.lang.Ends(s.fold(k), class.PluralEnding) && !s.toks[k].Cap
}

// overStateAside returns the token behind the state of a town that brackets tell at token k, or of a number: "A | (Mali), B"; or k.
func (s *section) overStateAside(k, last int) int {
	if k+2 < last && s.text(k) == "(" {
		if c := s.cover[k+1]; c != nil && c.typ == graph.Country && c.form != lexicon.Adjective && s.text(c.to) == ")" {
			return c.to + 1
		}
	}
	return s.overNumbersAside(k, last)
}

// alsoInside reports whether token k is the "et" behind a place that "dans" and an article
// stand before: "dans le Testo et le Testa".
func (s *section) alsoInside(k, first int) bool {
	if !s.is(k, class.PlainAnd) || k-1 <= first {
		return false
	}
	c := s.cover[k-1]
	return c != nil && c.to == k && placeLike(c.typ) && s.is(c.from-1, class.SingularArticle) && s.is(c.from-2, class.Inside)
}

// ofParty reports whether a party stands in brackets right behind two or three capital words, which
// are a person then: "revenu à Safa Testani (PAM)".
func (s *section) ofParty(i, to, last int) bool {
	if to-i < 2 || to-i > 3 || to+2 >= last || s.text(to) != "(" || s.lang.Code != "fr" {
		return false
	}
	c := s.cover[to+1]
	return c != nil && c.typ == graph.Party && c.to < last && s.text(c.to) == ")"
}
