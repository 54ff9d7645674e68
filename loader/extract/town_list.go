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
// plural opens, one of which at least is known: "à Testville, Testbourg et Testay Lahtest".
func (s *section) closesTowns(i, to, first int) bool {
	const most = 12 // members
	if s.lang.Code != "fr" || i-3 <= first || !s.is(i-1, class.PlainAnd) || s.isGiven(i) || s.isSurname(i) || s.isSurname(to-1) {
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
		if s.text(from-1) != "," {
			return known && (s.is(from-1, class.TownPreposition) || s.is(from-1, class.De) && s.endsClass(from-2, class.Settlements, first))
		}
		k = from - 1
	}
	return false
}

// overStateAside returns the token behind the state of a town that brackets tell at token k: "A | (Mali), B"; or k.
func (s *section) overStateAside(k, last int) int {
	if k+2 < last && s.text(k) == "(" {
		if c := s.cover[k+1]; c != nil && c.typ == graph.Country && c.form != lexicon.Adjective && s.text(c.to) == ")" {
			return c.to + 1
		}
	}
	return k
}

// routeTowns finds the two towns, in no table, that a hyphen joins behind the noun of a way: "la
// route Testbourg-Testay".
func (s *section) routeTowns() {
	if s.lang.Code != "fr" {
		return
	}
	for _, sent := range s.sents {
		for i := sent.First + 1; i+1 < sent.Last; i++ {
			a, b := &s.toks[i], &s.toks[i+1]
			if !a.Cap || a.AllCap || a.Punct || a.Hyphen || !b.Cap || !b.Hyphen || b.AllCap || s.cover[i] != nil || s.cover[i+1] != nil || s.isGiven(i) || !s.endsClass(i-1, class.RouteNoun, sent.First) {
				continue
			}
			if next := i + 2; next < sent.Last && (s.toks[next].Cap || s.toks[next].Hyphen) && !s.toks[next].Punct {
				continue
			}
			s.addMention(&mention{from: i, to: i + 1, typ: graph.Place})
			s.addMention(&mention{from: i + 1, to: i + 2, typ: graph.Place})
		}
	}
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
