package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// capitalAside reports whether a unit only tells what the town before it is the
// capital of: "Jinan, chef-lieu de la province du Shandong, et Rennes".
func (s *section) capitalAside(u unit) bool {
	if s.lang.Code != "fr" || !placeLike(u.typ) {
		return false
	}
	k := u.m.from - 1
	for k > 0 && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe) || s.is(k, class.FirstLevel) && !s.is(k, class.Seat) || s.cover[k] != nil && s.cover[k].form == lexicon.Adjective && s.is(k-1, class.FirstLevel)) {
		k--
	}
	for x := k; x >= max(0, k-2) && k < u.m.from-1; x-- { // "chef-lieu" is more than one word
		if h, ok := s.classAt(x, class.Seat); ok && x+h.n == k+1 {
			return s.text(x-1) == ","
		}
	}
	return false
}

// inBracket reports whether a unit stands alone in brackets: "(Chine)".
func (s *section) inBracket(u unit) bool {
	return s.bracketed(u.from, u.to) || s.creditAside(u) || s.shortNumbered(u) || s.englishAside(u) || s.quarterAside(u) || s.seatAside(u)
}

// asideInBrackets reports whether a place at token k stands first in brackets, or in such that begin with the
// noun of places: "(A)", "(province de A, province de B)".
func (s *section) asideInBrackets(k int) bool {
	for first, at := s.firstOf(k), k; k > first; k-- {
		switch s.text(k - 1) {
		case "(":
			return k == at || s.is(k, class.PlaceHead)
		case ")":
			return false
		}
	}
	return false
}

// creditAside reports whether a unit is named in brackets as whose a picture is: "(Photo: X)".
func (s *section) creditAside(u unit) bool {
	k := u.from - 1
	if u.typ != graph.Person || k < 2 {
		return false
	}
	if s.text(k) == ":" {
		k--
	}
	return s.is(k, class.Credit) && s.text(k-1) == "("
}

// shortNumbered reports whether a unit is the short name, in brackets and with its number, of the
// event before them: "la 35e réunion du Conseil de A (CCA-35)".
func (s *section) shortNumbered(u unit) bool {
	return u.typ == graph.Event && s.text(u.from-1) == "(" && u.to+1 < len(s.toks) && s.toks[u.to].Number && s.text(u.to+1) == ")"
}

// seatAside reports whether a unit only tells, in brackets and before its state, where what
// stands before them lies: "le district de A (Yunnan, Chine)".
func (s *section) seatAside(u unit) bool {
	if s.lang.Code != "fr" || !placeLike(u.typ) || s.text(u.from-1) != "(" || u.to+2 >= len(s.toks) || s.text(u.to) != "," {
		return false
	}
	c := s.coverAt(u.to + 1)
	return c != nil && c.typ == graph.Country && c.to < len(s.toks) && s.text(c.to) == ")"
}

// seatedIn reports whether unit b is the state in which the mission a sits, or the town of a
// body: "l'ambassade de A au Laos", "le Bureau de A à Hanoi".
func (s *section) seatedIn(a, b unit) bool {
	if s.lang.Code == "fr" && a.typ == graph.Organization && placeLike(b.typ) && b.m.from-a.to == 1 && s.is(a.to, class.TownPreposition) {
		return true
	}
	return s.lang.Code == "fr" && a.typ == graph.Organization && b.typ == graph.Country && b.m.form == lexicon.FullName && b.from-a.to <= 1 && s.is(b.m.from-1, class.InCountry) && b.m.from-a.to == 1
}

// belongsUnder reports whether a unit only tells what the body before it is a part of: "le Service
// de A relevant du ministère B et l'Office C".
func (s *section) belongsUnder(u unit) bool {
	if s.lang.Code != "fr" || u.typ != graph.Organization && u.typ != graph.Party && u.typ != graph.Province {
		return false
	}
	k, first := u.m.from-1, s.firstOf(u.from)
	if !s.endsClass(k, class.BelongsUnder, first) && s.is(k, class.DefiniteArticle) {
		k--
	}
	return s.endsClass(k, class.BelongsUnder, first)
}

// residentAside reports whether a unit only tells from where the envoy before it serves: "l'ambassadeur
// de A, X, avec résidence à B, et …".
func (s *section) residentAside(u unit) bool {
	if s.lang.Code != "fr" || !placeLike(u.typ) && u.typ != graph.Country {
		return false
	}
	return s.endsAt(u.m.from, class.ResidentAt, s.firstOf(u.from))
}

// quarterAside reports whether a unit only tells, in brackets, in which quarter of it
// what stands before them lies: "Wuhan (centre de la Chine)".
func (s *section) quarterAside(u unit) bool {
	if s.lang.Code != "fr" || u.to >= len(s.toks) || s.text(u.to) != ")" && s.text(u.to) != "," {
		return false
	}
	quarter := false
	for k := u.m.from - 1; k > 0 && k > u.m.from-8; k-- {
		switch {
		case s.text(k) == "(":
			return quarter
		case s.is(k, class.Compass):
			quarter = true
		case !s.is(k, class.De) && !s.is(k, class.Article) && !s.is(k, class.At) && !s.is(k, class.AtThe):
			return false
		}
	}
	return false
}

// onlyComma reports whether tokens a…b are a comma and an article.
func (s *section) onlyComma(a, b int) bool {
	return s.text(a) == "," && (b == a+1 || b == a+2 && s.is(a+1, class.DefiniteArticle))
}

// membership reports whether a unit only tells what the one before it belongs
// to: "le Vietnam, membre de l'ASEAN, et la France".
func (s *section) membership(u unit) bool {
	if s.capitalAside(u) || s.servedHere(u) || s.belongsUnder(u) || s.residentAside(u) || s.text(u.to) == ":" && s.membersBefore(u) {
		return true
	}
	k := u.from - 1
	for s.is(k, class.Determiner) && !s.is(k, class.De) {
		k--
	}
	return s.is(k, class.De) && s.endsClass(k-1, class.Member, s.firstOf(u.from))
}

// unnamedOf returns the comma behind people of whom no name is told and who stand in a list of names that "de" governs,
// "de A, des élus locaux, de B", where "des" begins at token k; or k.
func (s *section) unnamedOf(k, last int) int {
	if s.lang.Code != "fr" || !s.is(k, class.PluralDe) || k+1 >= last || s.toks[k+1].Cap || s.cover[k+1] != nil || !s.lang.Ends(s.fold(k+1), class.PluralEnding) {
		return k
	}
	x := k + 2
	for x < last && s.cover[x] == nil && !s.toks[x].Cap && (s.is(x, class.Adjective) || s.adjectival(x) || s.is(x, class.Level) || s.is(x, class.PostLevel)) {
		x++
	}
	if x+1 < last && s.text(x) == "," && (s.is(x+1, class.De) || s.is(x+1, class.PlainAnd) && s.is(x+2, class.De)) {
		return x
	}
	return k
}

// unnamedBetween returns where an item of a list ends that names nobody and begins at token k, between persons or
// between bodies; k where none does.
func (s *section) unnamedBetween(a, b unit, k int) int {
	switch {
	case a.typ == graph.Person && b.typ == graph.Person:
		return s.unnamedOf(k, b.from)
	case s.lang.Code == "fr" && a.typ == graph.Organization && b.typ == graph.Organization && s.cover[k] == nil && s.is(k-1, class.DefiniteArticle):
		if h, ok := s.classAt(k, class.StatePower); ok {
			return k + h.n
		}
		for _, p := range s.posts {
			if p.from == k && p.person == nil && len(p.bodies) == 0 && p.to < b.from && p.head != nil && p.head.Attrs["body"] == "state" {
				return p.to
			}
		}
	}
	return k
}

// whatHeIs returns the comma or the "et" before person b behind what person a is in a list, of which no post was
// made and which begins at token k: "A, consultant, B", "A, députée | européenne, B"; or k.
func (s *section) whatHeIs(a, b unit, k int) int {
	const apart = 10 // tokens
	if s.lang.Code != "fr" || k != a.to || a.typ != graph.Person || b.typ != graph.Person || b.from-k > apart+3 {
		return k
	}
	x := k
	if s.text(x) == "," {
		if x++; s.is(x, class.Function) || s.is(x, class.Determiner) || s.is(x, class.Preposition) || s.is(x, class.ListFiller) || s.is(x, class.Coordinator) || s.is(x, class.Honorific) || s.participle(x) || s.toks[x].Cap || s.cover[x] != nil {
			return k
		}
	}
	for ; x < b.from; x++ {
		switch t := &s.toks[x]; {
		case t.Text == "," || s.is(x, class.PlainAnd) && (x+1 == b.from || s.is(x+1, class.De)):
			return x
		case t.Punct && !t.Elided, s.cover[x] == nil && s.startsVerb(x), s.is(x, class.RelativeSubject), s.cover[x] != nil && s.cover[x].typ == graph.Person:
			return k
		}
	}
	return k
}

// bracketEnd returns the token behind the bracket that opens at k, or 0 where
// it does not close before last.
func (s *section) bracketEnd(k, last int) int {
	for x := k + 1; x < min(last, k+9); x++ {
		if s.toks[x].Text == ")" {
			return x + 1
		}
	}
	return 0
}

// behindBracket returns the token behind the bracket that opens at k, or k where none does that closes before last.
func (s *section) behindBracket(k, last int) int {
	if s.text(k) == "(" {
		return max(k, s.bracketEnd(k, last))
	}
	return k
}

// toldInState reports whether nothing but "au" or "en" and a comma stand in tokens a…b between a town that no
// table knows and a state: "Boussé au Burkina Faso et Loué en France ont signé".
func (s *section) toldInState(a, b int) bool {
	if s.text(a) == "," {
		a++
	}
	return a == b-1 && (s.is(a, class.InCountry) || s.is(a, class.AtThe))
}
