package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// affairEnd returns where the one field ends whose noun stands at token n, "affaires consulaires
// et sociales", or n where no field is.
func (s *section) affairEnd(n, last int) int {
	if n >= last {
		return n
	}
	if c := s.coverAt(n); c != nil && c.typ == graph.Agreement && c.to == n+1 && !s.toks[n].Cap {
		return n + 1 // "du protocole"
	}
	if !s.smallSector(n) && !s.sectorNoun(n, last) && !(s.toks[n].Cap && n+1 < last && s.cover[n] == nil && s.capitalAdjective(n+1) && !s.isGiven(n)) ||
		s.cover[n] != nil || s.is(n, class.Body) && !s.statedBody(n) || s.is(n, class.Event) || s.is(n, class.PlaceHead) || s.is(n, class.PlaceNoun) || s.is(n, class.NamedThing) || s.is(n, class.Post) || s.is(n, class.Number) {
		return n
	}
	k := n + 1
	for {
		k = s.adjectivesFrom(k, last)
		if k < last && s.toks[k-1].Cap && s.capitalAdjective(k) && !s.personBegins(k, last) && !s.is(k, class.Honorific) {
			k++ // "des Relations Extérieures"
			continue
		}
		if c := s.coverAt(k); c != nil && k < last && c.form == lexicon.Adjective && c.typ == graph.Country && c.to == k+1 && s.pluralNoun(n) && s.lang.Ends(s.fold(k), class.PluralEnding) {
			k++ // "des affaires américaines"
			continue
		}
		if k > n+1 && s.is(k, class.PlainAnd) && s.portfolioAdjective(k+1, last) {
			k += 2
			continue
		}
		return k
	}
}

// directorAffairs returns where the fields end of which somebody is a director that begin at token k:
// "des affaires consulaires et sociales", "des relations culturelles, de la coopération et de
// l'humanitaire", "des études, finances et relations internationales". Where he is one follows, his
// name or a mark; it returns k where none of these does.
func (s *section) directorAffairs(p *post, k, last int) int {
	end := k
	told := s.is(k, class.PluralDe) || p.from > 1 && s.text(p.from-1) == "," && s.toks[p.from-2].Cap
	for n := k; n < last; {
		x, joined := n, false
		if n > k && (s.text(n) == "," || s.is(n, class.PlainAnd)) {
			x, joined = n+1, true
		}
		de, ok := s.deAt(x)
		if !ok && (n == k || !joined || s.text(n) == "," && !s.affairsGoOn(x, last)) || s.text(n) == "," && ok && !s.commaListOfPortfolios(n, last) || ok && n == k && de == 1 && s.is(x, class.BareDe) && !s.is(x, class.ElidedDe) {
			break
		}
		to := s.affairEnd(x+de, last)
		if to == x+de {
			break
		}
		if n = to; s.affairsEnd(to, last, told) {
			end = to
		}
	}
	return end
}

// affairsGoOn reports whether a field without "de" stands at token n, behind which an "et" comes.
func (s *section) affairsGoOn(n, last int) bool {
	to := s.affairEnd(n, last)
	return to > n && (s.is(to, class.PlainAnd) || s.text(to) == "," && s.affairsGoOn(to+1, last))
}

// affairsEnd reports whether what stands at token k may come behind the fields of a director: where he is one,
// his name, or a mark, where it is told that these are fields or his name follows it.
func (s *section) affairsEnd(k, last int, told bool) bool {
	if k >= last {
		return told
	}
	if s.text(k) == "," || s.text(k) == ";" {
		return told || s.nameOpens(k+1, last)
	}
	if s.toks[k].Punct {
		return told
	}
	n := k
	if de, ok := s.deAt(k); ok {
		n += de
	} else if h, ok := s.classAt(k, class.ToThe); ok {
		n += h.n
	} else if s.is(k, class.Within) {
		return true
	} else {
		return s.nameOpens(k, last) && (s.isGiven(k) || s.bareName(k) && k+1 < last && s.bareName(k+1))
	}
	c := s.coverAt(n)
	if c != nil && c.name != nil && c.form == lexicon.Adjective {
		return false
	}
	return c != nil && (c.typ == graph.Organization || c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Place) || s.is(n, class.PlaceHead)
}

// nameOpens reports whether somebody's name stands at token n, "M." or an article and a title before it.
func (s *section) nameOpens(n, last int) bool {
	if s.is(n, class.DefiniteArticle) && s.is(n+1, class.Honorific) {
		n++
	}
	return n < last && (s.is(n, class.Honorific) && !s.is(n, class.Post) || s.personBegins(n, last) || n+1 < last && s.unknownCapital(n) && s.unknownCapital(n+1))
}

// joinsRank makes one post of a rank p and post q right behind it, by which somebody of that rank directs something:
// "le wali directeur général des collectivités locales", "ambassadeur directeur des affaires européennes". It reports
// whether they are such.
func (s *section) joinsRank(p, q *post) bool {
	if s.lang.Code != "fr" || p.to != q.from || p.head == nil || q.head == nil || p.plural || p.member || len(p.bodies) > 0 || p.adj != nil || p.here > 0 ||
		p.head.Attrs["body"] == "" || q.head.Attrs["affairs"] != "yes" && p.head.Attrs["portfolio"] != "yes" || q.head.Attrs["body"] != "" && (len(q.bodies) == 0 || p.head.Attrs["portfolio"] != "yes") || !s.toks[p.from].Cap && s.toks[q.from].Cap {
		return false
	}
	from, title, also, former := p.from, p.title+" "+q.title, p.also, p.former
	*p = *q
	p.from, p.title, p.rank, p.also, p.former = from, title, title, also, former
	for k := from; k < p.to; k++ {
		s.postCover[k] = true
	}
	return true
}

// underMinistry takes the ministry of which the text has only a short name, under which a minister is: "ministre
// délégué auprès du Minrex".
func (s *section) underMinistry(p *post, title []string, last int) []string {
	if s.lang.Code != "fr" || p.head.Attrs["portfolio"] != "yes" || len(p.bodies) > 0 || !s.is(p.to, class.AccreditedTo) {
		return title
	}
	de, ok := s.deAt(p.to + 1)
	k := p.to + 1 + de
	if !ok || k >= last || !s.toks[k].Cap || s.toks[k].Punct || s.is(k, class.Post) || k+1 < last && s.toks[k+1].Cap && s.text(k+1) != "," {
		return title
	}
	if c := s.cover[k]; c != nil && (c.typ != graph.Organization || c.from != k || c.to != k+1) {
		return title
	}
	title = append(title, s.surfaceOf(p.to, k+1))
	p.to = k + 1
	return title
}

// chargedUnder takes what a minister under another one is in charge of: "ministre délégué auprès du Premier
// ministre, chargé du Budget, X".
func (s *section) chargedUnder(p *post, head *lexicon.Entry, last int) {
	if s.lang.Code != "fr" || head == nil || head.Attrs["portfolio"] != "yes" || p.to+2 >= last || s.text(p.to) != "," && !s.is(p.to, class.InCharge) {
		return
	}
	q := &post{from: p.from, to: p.to, head: head}
	if title := s.postCharge(q, nil, last); len(title) > 0 && len(q.bodies) == 0 {
		for k := p.to; k < q.to; k++ {
			s.postCover[k] = true
		}
		p.title += " " + strings.Join(title, " ")
		p.to = q.to
	}
}

// mayorsTown returns the town whose mayor the sentence told of before several of his deputies: "Le maire de A a nommé
// deux adjoints, X et Y"; or nil.
func (s *section) mayorsTown(p *post) *entity {
	s.indexSentences()
	var out *entity
	for _, q := range s.postsIn[s.sent[p.from]] {
		if q.to <= p.from && q.head != nil && q.head.Attrs["body"] == "place" && len(q.bodies) == 1 && placeLike(q.bodies[0].typ) {
			out = q.bodies[0].ent
		}
	}
	return out
}

// othersOf returns the body of which the list that a post stands in says at its end that others are of it too: "X,
// vice-président chargé de A, et d'autres élus du Conseil régional"; or nil.
func (s *section) othersOf(p *post) *entity {
	last := s.sents[s.sent[p.from]].Last
	for k := max(p.to, p.person.to); k+3 < last; k++ {
		if s.cover[k] == nil && s.startsVerb(k) && !s.inPost(k) {
			return nil
		}
		if !s.is(k, class.Other) || !s.lang.Ends(s.fold(k), class.PluralEnding) {
			continue
		}
		h, ok := s.classAt(k+1, class.OtherMember)
		de, of := s.deAt(k + 1 + h.n)
		if c := s.coverAt(k + 1 + h.n + de); ok && of && c != nil && c.typ == graph.Organization && !c.dead {
			return c.ent
		}
		return nil
	}
	return nil
}

// bodyDirect reports whether a body stands at token n, its number before it or not: "la 1re région militaire".
func (s *section) bodyDirect(n int) bool {
	if c := s.coverAt(n); c != nil {
		return c.typ == graph.Organization
	}
	return s.isOrdinal(n) && s.coverAt(n+1) != nil && s.coverAt(n+1).typ == graph.Organization
}
