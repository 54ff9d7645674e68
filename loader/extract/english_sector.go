package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// englishSector returns the end of "of Foreign Affairs", "for European affairs
// and international relations" behind a minister, or k.
func (s *section) englishSector(k, last int) int {
	if !s.is(k, class.Genitive) && !s.is(k, class.For) {
		return k
	}
	n := k + 1
	if s.is(n, class.Article) && (s.is(n+1, class.Portfolio) || s.is(n+1, class.Adjective)) {
		n++
	}
	start := n
	if s.is(n, class.Article) && s.is(k, class.For) && s.coverAt(n+1) != nil {
		n++
	}
	if c := s.coverAt(n); s.is(k, class.For) && c != nil && c.name != nil && c.typ == graph.Place && c.form != lexicon.Adjective {
		return c.to // "Minister of State for Asia and the Pacific"
	}
	for n < last {
		t := &s.toks[n]
		if n > start && (s.is(n, class.PlainAnd) || t.Text == "," || t.Text == "&") {
			if n+1 < last && s.sectorWord(n+1, true) && !s.unknownRun(n+1, last) && (t.Text != "," || s.sectorListEnds(n+1, last)) {
				n++
				continue
			}
			if t.Text == "," && s.is(n+1, class.PlainAnd) && n+2 < last && s.is(n+2, class.Portfolio) && !s.is(n+2, class.Post) {
				n += 2 // "of Information, Culture, and Tourism"
				continue
			}
			if c := s.coverAt(n + 1); c != nil && c.typ == graph.Place && s.is(c.to, class.Portfolio) {
				n = c.to // "for East Asian and Pacific Affairs"
				continue
			}
			break
		}
		if !s.sectorWord(n, n == start) {
			break
		}
		if h, ok := s.classAt(n, class.Portfolio); ok {
			if c := s.coverAt(n); c != nil && c.typ == graph.Party {
				c.dead = true // "Minister of Labour"
			}
			n += h.n
			continue
		}
		n++
	}
	if n == start {
		return k
	}
	if n < last && s.toks[n].AllCap && isRoman(s.text(n)) {
		n++ // "Minister of Finance II", beside whom there is a first
	}
	return n
}

// unknownRun reports whether two unknown capital words begin at token n, which
// are a name.
func (s *section) unknownRun(n, last int) bool {
	for k := n; k < n+2; k++ {
		if k >= last || !s.toks[k].Cap || s.toks[k].Punct || s.is(k, class.Portfolio) || s.is(k, class.NotPerson) || s.is(k, class.Adjective) || s.cover[k] != nil {
			return false
		}
	}
	return s.isSurname(n) || s.isGiven(n) || s.isSurname(n+1) || s.isGiven(n+1) || s.postStartingAfter(n+2, last) != nil
}

// sectorWord reports whether the word at n may name a minister's sector.
func (s *section) sectorWord(n int, begins bool) bool {
	t := &s.toks[n]
	if t.Punct || t.Number || (s.is(n, class.Post) || s.is(n, class.Member)) && !s.is(n, class.Portfolio) || s.is(n, class.Honorific) {
		return false
	}
	if c := s.cover[n]; c != nil && c.name == nil && begins && !s.is(n, class.Portfolio) {
		return false
	}
	if c := s.cover[n]; c != nil && c.name != nil && c.form != lexicon.Adjective {
		return c.typ == graph.Party && s.is(n, class.Portfolio)
	}
	if s.is(n, class.Portfolio) || s.is(n, class.NotPerson) && !s.is(n, class.Body) {
		return true
	}
	if s.is(n, class.Function) || s.is(n, class.Verb) || s.is(n, class.Weekday) || s.is(n, class.Month) || s.is(n, class.Last) || s.is(n, class.Adv) {
		return false
	}
	if !begins && !t.Cap && s.toks[n-1].Cap {
		return false // "Minister of Trade late in May"
	}
	if s.is(n, class.Adjective) || !t.Cap {
		return true
	}
	return begins && !s.isSurname(n) && !s.isGiven(n) && !s.is(n, class.Body) && s.toks[max(0, n-1)].Text != ","
}

// sectorListEnds reports whether an "and" ends the list that a comma began:
// "of Culture, Sports and Tourism".
func (s *section) sectorListEnds(n, last int) bool {
	for x := n; x < min(last, n+7); x++ {
		if s.is(x, class.PlainAnd) {
			return s.sectorWord(x+1, true) && s.is(x+1, class.Portfolio)
		}
		if s.toks[x].Punct && s.toks[x].Text != "," || s.is(x, class.Post) && !s.is(x, class.Portfolio) {
			return false
		}
	}
	return false
}

// commaLeft takes the word before a comma in front of what "and" has joined to the head:
// "Education, Culture and Tourism Division".
func (e *englishNoun) commaLeft(k int) bool {
	s, m := e.s, e.m
	if m.typ != graph.Organization || k-1 < e.lo || !s.toks[e.head].Cap || !s.toks[k-1].Cap || s.cover[k-1] != nil || !s.is(k-1, class.Portfolio) && !s.is(k-1, class.NotPerson) || s.is(k-1, class.Body) || s.is(k-1, class.Post) && !s.is(k-1, class.Portfolio) {
		return false
	}
	and := false
	for x := m.from; x < e.head; x++ {
		and = and || s.is(x, class.PlainAnd)
	}
	if !and {
		return false
	}
	m.from = k - 1
	e.mods++
	return true
}
