package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// postPortfolio takes the sector of a minister: "des Affaires étrangères",
// "de la Défense et de la Sécurité". A director with the sector of a state ("directeur national de la
// Santé") has none in the name of a body.
func (s *section) postPortfolio(p *post, title []string, last int) []string {
	director := p.head.Attrs["affairs"] == "yes"
	if director && p.head.Attrs["portfolio"] != "yes" {
		return s.postAffairs(p, title, last)
	}
	if p.head.Attrs["portfolio"] != "yes" || p.member {
		return s.sectorAt(p, title, last)
	}
	start := p.to
	k := p.to
	for k < last {
		n := k
		if k > start && (s.is(k, class.PlainAnd) || s.fold(k) == ",") {
			n++
		} else if k > start && s.seatBegins(p, k, last) {
			break // "à la Culture de la région X"
		}
		if h, ok := s.classAt(n, class.ToThe); ok {
			n += h.n
		} else if h, ok := s.classAt(n, class.De); ok {
			n += h.n
		} else {
			break
		}
		if s.is(k, class.InTimesOf) {
			break // "ministre du temps de X"
		}
		if n >= last || s.toks[n].Punct || s.toks[n].Number && s.lang.Code == "fr" || s.is(n, class.Function) && !s.toks[n].Cap || s.lang.Code == "fr" && (s.is(n, class.Post) || s.infinitive(n) && s.is(n-1, class.BareDe)) {
			break // "a prié son assistant de contacter X"
		}
		if c := s.coverAt(n); c != nil && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Party) && c.form != lexicon.Adjective && !(c.typ == graph.Place) {
			break
		}
		if director && s.is(n, class.Body) || s.lang.Code == "fr" && s.majestyAt(n, last) {
			break
		}
		if c := s.coverAt(n); c != nil && c.typ == graph.Organization && (director || c.name == nil && (!s.toks[n].Cap || p.head.Attrs["body"] == "" && s.lang.Code == "fr")) {
			break // "conseiller spécial de l'Alliance des parlementaires de A"
		}
		if n > k && s.is(k, class.De) && (k > start && s.governmentAt(n) || s.cantonAt(n)) {
			break // "ministre de la Santé de la Généralité de A", "vice-premier ministre de la province de A"
		}
		if p.head.Attrs["body"] == "place" && s.townAtSeat(n, last) {
			break // "échevine de la Culture de la Ville de A", "échevin des Sports de A"
		}
		if c := s.coverAt(n); c != nil && c.typ == graph.Place && c.name != nil && p.head.Attrs["chamber"] != "" {
			break // "sénateur de l'Isère"
		}
		if k == start && s.is(n-1, class.BareDe) && s.lang.Code == "fr" && s.personBegins(n, last) {
			break // "la ministre d'Aminata X"
		}
		if s.isSurname(n) && s.toks[n].Cap && n+1 < last && s.toks[n+1].Cap && s.isGiven(n+1) {
			break
		}
		if k > start && s.is(k, class.PlainAnd) && (s.is(n, class.Post) || s.personBegins(n, last)) {
			break
		}
		for k = n + 1; k < last && s.toks[k].Hyphen && !s.toks[k].Cap && !s.toks[k].Punct && s.lang.Code == "fr"; {
			k++ // "de l'Agro-industrie"
		}
		if c := s.coverAt(n); c != nil && c.typ == graph.Place && s.lang.Code == "fr" {
			k = c.to // "ministre à la Grande Région"
		}
		if h, ok := s.classAt(k, class.ResidentAbroad); ok && s.toks[n].Cap && s.lang.Code == "fr" {
			if c := s.coverAt(n); c != nil && c.typ == graph.Country {
				p.nation = c // "des Marocains résidant à l'étranger"
			}
			k += h.n
		}
		for k < last && !s.toks[k].Punct && (s.is(k, class.PlainAnd) && k > n+1 && s.portfolioAdjective(k+1, last) || s.is(k, class.Adjective) || s.adjectival(k) || s.toks[k-1].Cap && s.capitalAdjective(k) && !s.personBegins(k, last) && !s.is(k, class.Honorific)) && !s.is(k, class.Post) {
			if c := s.coverAt(k); c != nil && c.form == lexicon.Adjective {
				if !s.federalSector(c, start) {
					break
				}
				k = c.to - 1 // "des Relations canadiennes"
			}
			k++
		}
		if c := s.coverAt(k); c != nil && c.form == lexicon.Adjective && k > n && s.federalSector(c, start) {
			if k = c.to; c.typ == graph.Country && !s.lang.Lists(class.Federation, c.name.Country) {
				p.nation = c // "aux Communautés portugaises"
			}
		}
		if to := s.sectorGoesOn(n, k, last); to > k {
			k = to
		}
		if to := s.sectorAdjectives(k, last); to > k {
			k = to
		}
		if to := s.bareSectors(k, last); to > k {
			k = to
			break
		}
		if s.lang.Code == "fr" && k+4 < last && s.text(k) == "(" && isAcronym(s.toks[k+1].Text) && s.text(k+2) == ")" && s.is(k+3, class.PlainAnd) && s.is(k+4, class.De) {
			k += 3 // "des Affaires étrangères (AE) et de la Coopération"
		}
		if s.fold(k) == "," && (!s.commaListOfPortfolios(k, last) || s.otherBegins(k+1, last)) {
			break
		}
	}
	if k > start {
		p.to = k
		return append(title, s.surfaceOf(start, k))
	}
	return title
}

// sectorAdjectives returns the "et" of a sector that goes on behind the comma at token k with adjectives one
// by one: "de l'industrie culturelle, touristique, artistique et des loisirs"; or k.
func (s *section) sectorAdjectives(k, last int) int {
	x := k
	for x+1 < last && s.text(x) == "," && s.portfolioAdjective(x+1, last) && !s.toks[x+1].Cap {
		x += 2
	}
	if s.lang.Code != "fr" || x == k || !s.is(x, class.PlainAnd) || !s.is(k-1, class.Adjective) && !s.adjectival(k-1) {
		return k
	}
	if s.portfolioAdjective(x+1, last) {
		return x + 2 // "culturelle, touristique et artistique"
	}
	if s.is(x+1, class.De) {
		return x
	}
	return k
}

// sectorAt takes the sector that "à" puts behind the title of one of several who hold it, where the
// title ends there or its body follows: "vice-présidente à la culture", "adjoint aux sports de la
// ville de A", but not "a conduit le vice-président à la sortie".
func (s *section) sectorAt(p *post, title []string, last int) []string {
	if s.lang.Code != "fr" || p.head.Attrs["sector"] != "at" {
		return title
	}
	start, k := p.to, p.to
	for n := k; ; n = k + 1 {
		h, ok := s.classAt(n, class.ToThe)
		to := n
		if ok {
			to = s.affairEnd(n+h.n, last)
		}
		if to <= n+h.n {
			break
		}
		k = to
		if k >= last || s.text(k) != "," && !s.is(k, class.PlainAnd) {
			break
		}
	}
	if k == start || k < last && !s.toks[k].Punct && !s.is(k, class.De) && !s.is(k, class.PlainAnd) && !s.is(k, class.Within) && !s.toks[k].Cap && !s.is(k, class.Honorific) {
		return title
	}
	p.to = k
	return append(title, s.surfaceOf(start, k))
}

// postAffairs takes the field of a director, "des Collectivités locales", which the
// body may follow behind a comma: ", du ministère de l'Intérieur".
func (s *section) postAffairs(p *post, title []string, last int) []string {
	k := p.to
	if to := s.affairBeforeName(k, last); to > k {
		title = append(title, s.surfaceOf(k, to))
		p.to = to
		return title
	}
	if s.lang.Code != "fr" || k+2 >= last {
		return title
	}
	if to := s.directorAffairs(p, k, last); to > k {
		k = to
	} else if !s.is(k, class.PluralDe) || s.is(k+1, class.Number) || s.coverAt(k+1) != nil || s.toks[k+1].Punct || s.is(k+1, class.Body) || s.is(k+1, class.Function) {
		return title
	} else {
		k = s.adjectivesFrom(k+2, last)
	}
	title = append(title, s.surfaceOf(p.to, k))
	p.to = k
	if s.text(k) == "," {
		if de, ok := s.deAt(k + 1); ok {
			if c := s.coverAt(k + 1 + de); c != nil && c.typ == graph.Organization {
				p.to = k + 1
			}
		}
	}
	return title
}

// townAtSeat reports whether the town in which a post is held stands at token n, "Ville de"
// before it or not.
func (s *section) townAtSeat(n, last int) bool {
	if s.lang.Code != "fr" {
		return false
	}
	c := s.coverAt(n)
	if h, ok := s.classAt(n, class.PlaceHead); ok && (c == nil || c.name == nil) {
		c = s.placeWithHead(n, h, last)
	}
	return c != nil && placeLike(c.typ) && c.name != nil && c.form == lexicon.FullName
}

// personBegins reports whether a first name and another capital word stand at k.
func (s *section) personBegins(k, last int) bool {
	return k+1 < last && s.cover[k] == nil && s.isGiven(k) && s.toks[k+1].Cap && !s.toks[k+1].Punct
}

// portfolioAdjective reports whether the second adjective of a portfolio stands
// at k: "des Affaires étrangères et européennes".
func (s *section) portfolioAdjective(k, last int) bool {
	return k < last && (!s.toks[k].Cap || s.toks[k-2].Cap && s.lang.Code == "fr") && (s.is(k, class.Adjective) || s.adjectival(k)) && !s.is(k, class.Honorific) && !s.is(k, class.Post) && !s.is(k, class.PostBefore) && s.coverAt(k) == nil
}

// commaListOfPortfolios reports whether the comma at k goes on with "de …" and
// an "et de …" behind it: "de la Culture, des Sports et du Tourisme".
func (s *section) commaListOfPortfolios(k, last int) bool {
	if !s.is(k+1, class.De) {
		return false
	}
	for x := k + 2; x < min(last, k+20); x++ {
		if s.is(x, class.PlainAnd) && s.is(x+1, class.De) {
			return true
		}
		if s.toks[x].Punct && s.fold(x) != "," {
			return false
		}
	}
	return false
}
