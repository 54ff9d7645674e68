package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// unknownTownBefore makes a town of the capital word before the post of a town that no
// table knows: "Klaten Regent X", "Jepara Mayor Y".
func (s *section) unknownTownBefore(p *post, first, last int) {
	k := p.from - 1
	if p.head.Attrs["body"] != "place" || p.member || len(p.bodies) > 0 || p.adj != nil || k < first || !s.toks[p.from].Cap || p.to >= last || !s.toks[p.to].Cap || s.toks[p.to].Punct {
		return
	}
	if !s.unknownWord(k) || s.isSurname(k) || s.isGiven(k) || k > first && s.toks[k-1].Cap && !s.toks[k-1].Punct {
		return
	}
	m := &mention{from: k, to: k + 1, typ: graph.Place}
	s.addMention(m)
	p.bodies, p.from = []*mention{m}, k
}

// unknownWord reports whether token k is a capital word that is no word of the language
// and in no list: "Klaten".
func (s *section) unknownWord(k int) bool {
	t := s.toks[k]
	return t.Cap && !t.AllCap && !t.Punct && !t.Number && !t.Hyphen && !s.toks[k+1].Hyphen && len(t.Fold) > 4 && s.cover[k] == nil && !s.is(k, class.Function) && !s.is(k, class.Post) && !s.is(k, class.Honorific) && !s.is(k, class.PostBefore) && !s.is(k, class.Adjective) && !s.is(k, class.Verb) && !dictionary.English.Has(t.Fold)
}

// overState moves the end of a post over the state behind its province: "the Governor of
// Shizuoka Prefecture, Japan, X".
func (s *section) overState(p *post, last int) {
	if len(p.bodies) != 1 || !placeLike(p.bodies[0].typ) || p.to+3 >= last || s.text(p.to) != "," {
		return
	}
	c := s.coverAt(p.to + 1)
	if c == nil || c.typ != graph.Country || c.form == lexicon.Adjective || c.to+1 >= last || s.text(c.to) != "," || s.countryOf(p.bodies[0]) != s.countryOf(c) {
		return
	}
	if n := c.to + 1; s.toks[n].Cap && s.coverAt(n) == nil && !s.is(n, class.Weekday) && !s.is(n, class.Month) && !s.is(n, class.Function) {
		p.to = c.to
	}
}

// bareMinister reports whether token i is the one name of whoever has the post in capitals
// right before it: "Agriculture Minister Suswono said".
func (s *section) bareMinister(i, first int) bool {
	if s.lang.Code != "en" || i == first || i+1 >= len(s.toks) || s.toks[i+1].Cap && !s.toks[i+1].Punct || !s.toks[i-1].Cap || !s.unknownWord(i) {
		return false
	}
	p := s.postEndingAt(i, first)
	return p != nil && p.to == i && !p.plural && !p.member && p.head != nil && (p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["body"] == "place" || p.head.Attrs["body"] == "province" || p.head.Attrs["body"] == "state")
}
