package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// bareSectors returns the end of the sectors that go on at token k without "de":
// "ministre de l'Intérieur, Sécurité et Affaires coutumières, X". The list has an
// "et" and ends at a comma; k is returned where there is none. With small letters,
// "ministre des Affaires étrangères et intégration régionale, X", the holder's name
// stands right behind.
func (s *section) bareSectors(k, last int) int {
	if s.lang.Code != "fr" {
		return k
	}
	joined, small := false, false
	for x := k; x < last && x-k < 16; {
		and := s.is(x, class.PlainAnd)
		if !and && s.fold(x) != "," || joined && !and {
			break
		}
		joined = joined || and
		x++
		if x >= last || !s.sectorNoun(x, last) && !s.smallSector(x) {
			return k
		}
		small = small || !s.toks[x].Cap
		for x++; x < last && !s.toks[x].Punct && !s.toks[x].Cap && (!s.is(x, class.Function) || s.is(x, class.BareDe) && small && !s.is(x+1, class.Function)) && !s.startsVerb(x); x++ {
		}
		if joined && small {
			for s.is(x, class.PlainAnd) && s.portfolioAdjective(x+1, last) {
				x += 2 // "aux politiques et affaires francophones et multilatérales du ministère"
			}
			if de, ok := s.deAt(x); ok && x < last && !s.memberBetween(k, x) {
				if c := s.coverAt(x + de); c != nil && c.typ == graph.Organization {
					return x
				}
			}
			if x < last && s.fold(x) == "," && (s.personBegins(x+1, last) || s.is(x+1, class.Honorific) || x+3 < last && s.unknownCapital(x+1) && s.unknownCapital(x+2)) {
				return x
			}
			return k
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

// memberBetween reports whether "membre" stands in tokens a…b: "ministre de la Santé et membre du Comité".
func (s *section) memberBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.Member) {
			return true
		}
	}
	return false
}

// sectorNoun reports whether a word with a capital stands at token x that is no
// name, no post and no beginning of a person's name.
func (s *section) sectorNoun(x, last int) bool {
	t := &s.toks[x]
	if !t.Cap || t.AllCap || t.Punct || t.Number || s.cover[x] != nil && s.cover[x].typ != graph.Organization || s.is(x, class.Post) || s.is(x, class.Honorific) || s.isGiven(x) || s.isSurname(x) {
		return false
	}
	return x+1 < last && (!s.toks[x+1].Cap || s.toks[x+1].Punct || s.personBegins(x+1, last))
}

// smallSector reports whether a noun in small letters stands at token x that may name a sector.
func (s *section) smallSector(x int) bool {
	t := &s.toks[x]
	return !t.Cap && !t.Punct && !t.Number && len(t.Fold) > 2 && s.cover[x] == nil && !s.startsVerb(x) &&
		!s.is(x, class.Function) && !s.is(x, class.Determiner) && !s.is(x, class.Post) && !s.is(x, class.PostBefore) && !s.is(x, class.PersonNoun) && !s.is(x, class.Honorific) && !s.is(x, class.Adv) && !s.is(x, class.Number) && (!s.is(x, class.Body) || s.statedBody(x))
}

// statedBody reports whether the noun at token x is a body only with the adjective of a state: "la
// coopération suisse".
func (s *section) statedBody(x int) bool {
	h, ok := s.classAt(x, class.Body)
	return ok && h.entry.Attrs["stated"] == "yes"
}

// sectorHead stands in for the post that a counterpart has.
var sectorHead = &lexicon.Entry{Attrs: map[string]string{"portfolio": "yes"}}

// colleague takes the sector of a minister behind "son collègue de la Défense",
// which the title of the minister told of before is to have in the place of its own.
func (s *section) colleague(p *post, last int) {
	if s.is(p.to, class.InCharge) {
		q := post{from: p.from, to: p.to, head: sectorHead}
		if title := s.postCharge(&q, nil, last); len(title) > 0 && len(q.bodies) == 0 {
			p.sector, p.to = title[0], q.to // "son collègue chargé du Budget"
		}
		return
	}
	de, ok := s.deAt(p.to)
	if at, to := s.classAt(p.to, class.ToThe); !ok && to {
		de, ok = at.n, true
	}
	if s.is(p.to, class.BareDe) && s.headsPlaceToo(p) {
		return // "le maire de A … son homologue de Testville"
	}
	if n := p.to + de; !ok || n >= last || s.cover[n] != nil || !s.sectorNoun(n, last) {
		return
	}
	q := post{from: p.from, to: p.to, head: sectorHead}
	if title := s.postPortfolio(&q, nil, last); len(title) > 0 {
		p.sector, p.to = title[0], q.to
	}
}

// nextColleague reads the sector of the next of several colleagues: "ses collègues de l'Agriculture, X, et des
// Finances, Y"; or nil.
func (s *section) nextColleague(prev *post, i, last int) *post {
	if s.lang.Code != "fr" || !prev.same || prev.sector == "" || !prev.plural && !prev.next || i-prev.to > sharedReach || s.text(prev.to) != "," || !s.is(i, class.De) || s.text(i-1) != "," && !s.is(i-1, class.PlainAnd) {
		return nil
	}
	q := post{from: i, to: i, head: sectorHead}
	title := s.postPortfolio(&q, nil, last)
	if len(title) == 0 || !s.nameFollows(q.to, last) {
		return nil
	}
	return &post{from: i, to: q.to, same: true, own: prev.own, sector: title[0], next: true}
}
