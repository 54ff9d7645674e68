package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// unknownBody makes a body of the capital words behind "de" at token n that no
// table knows, where the post before them is held in no place and no sector: "président
// de Nidaa Tounes", "représentant de l'AWEx", "directrice générale de Sonatrach". Behind an
// article they must look like a name: an acronym or two words.
func (s *section) unknownBody(p *post, n, last int) *mention {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["envoy"] == "yes" {
		return nil
	}
	if to := s.spelledBody(n, last); to > 0 {
		m := &mention{from: n, to: to, typ: graph.Organization, abbr: s.text(to + 1)}
		s.addMention(m)
		return m
	}
	switch p.head.Attrs["body"] {
	case "", "organization":
	case "party":
		if !isAcronym(s.toks[n].Text) { // "celui du RND"
			return nil
		}
	case "state":
		if !s.lang.Lists(class.ChairPost, p.head.Lemma()) {
			return nil
		}
	default:
		return nil
	}
	to := n
	for to < last && s.bodyWord(to, to > n) {
		to++
	}
	if to == n {
		return nil
	}
	if c := s.bodyBehindWords(n, to); c != nil {
		return c
	}
	place := s.placeEnding(to, last)
	if place != nil {
		to = place.to
	}
	if s.is(n, class.Compass) {
		return nil // "le délégué du Nord-Est"
	}
	acronym := isAcronym(s.toks[n].Text) || innerCapital(s.toks[n].Text)
	if acronym && place == nil && to > n+2 && (s.isGiven(n+1) || s.isSurname(n+1)) && !s.toks[n+1].AllCap {
		to = n + 1 // "le secrétaire du FSB Andreï Sobolev"
	}
	switch {
	case s.isGiven(n) && !acronym && !s.runsCompany(p, n, to), s.isSurname(n) && to > n+1 && !acronym && !s.runsCompany(p, n, to):
		return nil // a person: "conseiller de Paul X"
	case s.text(n-2) == "," && to > n+1 && s.text(to) == "," && s.is(to+1, class.Post):
		return nil // a person: "accompagné de X, président de l'Assemblée, de Y, maire de A"
	case !s.is(n-1, class.BareDe) && !acronym && to == n+1:
		return nil // "directeur de la Communication"
	case to == n+1 && len(s.toks[n].Fold) < 3:
		return nil
	}
	m := &mention{from: n, to: to, typ: graph.Organization}
	if p.head.Attrs["seat"] == "place" && !acronym {
		m.typ = graph.Place // "le député de Chauveau"
	}
	if place != nil {
		m.typ, m.inner, place.parent = graph.Organization, []*mention{place}, m
	}
	s.addMention(m)
	return m
}

// placeEnding returns the place at token k with which the unknown name of a body ends, right
// before a comma: "la directrice de Visit Wallonia, X".
func (s *section) placeEnding(k, last int) *mention {
	c := s.coverAt(k)
	if c == nil || c.name == nil || c.form != lexicon.FullName || !placeLike(c.typ) && c.typ != graph.Country || c.to >= last || s.text(c.to) != "," || s.text(k-1) == "-" {
		return nil
	}
	return c
}

// runsCompany reports whether the two capital words in tokens n…to are what somebody runs
// who is named before, and no person: "X, directeur général de Minh Phu, …".
func (s *section) runsCompany(p *post, n, to int) bool {
	return p.head.Attrs["affairs"] == "yes" && to == n+2 && s.is(n-1, class.BareDe) && s.text(p.from-1) == "," && s.toks[p.from-2].Cap && (s.text(to) == "," || s.text(to) == "." || s.is(to, class.PlainAnd)) && !s.is(to+1, class.Post)
}

// bodyWord reports whether token k may be a word of a body's unknown name.
func (s *section) bodyWord(k int, inside bool) bool {
	t := &s.toks[k]
	if t.Punct || t.Elided || s.cover[k] != nil || t.Number {
		return false
	}
	if inside && t.Hyphen {
		return true
	}
	return t.Cap && !s.is(k, class.Function) && !s.is(k, class.Post) && !s.is(k, class.Honorific) && !s.is(k, class.Month) && !s.is(k, class.Weekday) && !s.is(k, class.RulingParty) && !s.is(k, class.Adjective) && !s.is(k, class.PairNoun)
}

// bareCompany leaves out of a company's name what says of which kind and state it
// is: "Sicomines" for "la société chinoise Sicomines". It reports false where a name
// of the tables is left alone.
func (s *section) bareCompany(m *mention, e extension) bool {
	if s.lang.Code == "fr" && m.head.Attrs["company"] == "yes" && s.toks[m.from].AllCap && len(m.inner) == 1 && m.inner[0].name != nil && m.inner[0].typ == graph.Organization && m.inner[0].from == m.from+1 && m.inner[0].to == m.to {
		return false // "l'ONG Médecins du monde"
	}
	if s.lang.Code != "fr" || m.head.Attrs["company"] != "yes" || s.toks[m.from].Cap || e.adjs == 0 || e.des > 0 {
		return true
	}
	if e.named && e.nameAt > m.from {
		m.from, m.inner = e.nameAt, nil
		return true
	}
	n := len(m.inner)
	return n < 2 || m.inner[n-1].to != m.to || m.inner[n-1].typ != graph.Organization
}

// companyBefore returns where "société italienne" before the name of a company at
// token i begins, or i.
func (s *section) companyBefore(i, first int) int {
	c := s.coverAt(i)
	if s.lang.Code != "fr" || c == nil || c.typ != graph.Organization {
		return i
	}
	k := i - 1
	for k > first && s.cover[k] != nil && s.cover[k].form == lexicon.Adjective {
		k = s.cover[k].from - 1
	}
	if h, ok := s.classAt(k, class.Body); ok && k >= first && h.n == 1 && h.entry.Attrs["company"] == "yes" {
		return k
	}
	return i
}

// bodyBehindWords returns the body right behind the foreign words in tokens n…to, with them: "directrice
// du Foreign Affairs Office du Shaanxi"; or nil.
func (s *section) bodyBehindWords(n, to int) *mention {
	c := s.coverAt(to)
	if c == nil || c.typ != graph.Organization || c.from != to || c.head == nil || c.name != nil || !s.toks[to].Cap {
		return nil
	}
	for k := n; k < to; k++ {
		if s.isGiven(k) || s.isSurname(k) || dictionary.French.Has(s.toks[k].Fold) {
			return nil
		}
	}
	c.from = n
	for k := n; k < to; k++ {
		s.cover[k] = c
	}
	return c
}
