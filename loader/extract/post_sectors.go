package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// bareSectors returns the end of the sectors that go on at token k without "de":
// "ministre de l'Intérieur, Sécurité et Affaires coutumières, X". The list has an
// "et" and ends at a comma; k is returned where there is none.
func (s *section) bareSectors(k, last int) int {
	if s.lang.Code != "fr" {
		return k
	}
	joined := false
	for x := k; x < last && x-k < 16; {
		and := s.is(x, class.PlainAnd)
		if !and && s.fold(x) != "," || joined && !and {
			break
		}
		joined = joined || and
		x++
		if x >= last || !s.sectorNoun(x, last) {
			return k
		}
		for x++; x < last && !s.toks[x].Punct && !s.toks[x].Cap && !s.is(x, class.Function) && !s.startsVerb(x); x++ {
		}
		if joined && (x >= last || s.fold(x) == "," || s.fold(x) == "(") {
			return x
		}
		if joined {
			return k
		}
	}
	return k
}

// sectorNoun reports whether a word with a capital stands at token x that is no
// name, no post and no beginning of a person's name.
func (s *section) sectorNoun(x, last int) bool {
	t := s.toks[x]
	if !t.Cap || t.AllCap || t.Punct || t.Number || s.cover[x] != nil && s.cover[x].typ != graph.Organization || s.is(x, class.Post) || s.is(x, class.Honorific) || s.isGiven(x) || s.isSurname(x) {
		return false
	}
	return x+1 < last && (!s.toks[x+1].Cap || s.toks[x+1].Punct)
}

// sectorHead stands in for the post that a counterpart has.
var sectorHead = &lexicon.Entry{Attrs: map[string]string{"portfolio": "yes"}}

// colleague takes the sector of a minister behind "son collègue de la Défense",
// which the title of the minister told of before is to have in the place of its own.
func (s *section) colleague(p *post, last int) {
	de, ok := s.deAt(p.to)
	if at, to := s.classAt(p.to, class.ToThe); !ok && to {
		de, ok = at.n, true
	}
	if n := p.to + de; !ok || n >= last || s.cover[n] != nil || !s.sectorNoun(n, last) {
		return
	}
	q := post{from: p.from, to: p.to, head: sectorHead}
	if title := s.postPortfolio(&q, nil, last); len(title) > 0 {
		p.sector, p.to = title[0], q.to
	}
}
