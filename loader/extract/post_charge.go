package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// postCharge takes "chargé des relations extérieures", "d'Asie et d'Océanie".
func (s *section) postCharge(p *post, title []string, last int) []string {
	if s.lang.Code == "fr" && s.is(p.to+1, class.InCharge) && !s.is(p.to+1, class.Post) && (p.head.Attrs["portfolio"] == "yes" && s.text(p.to) == "," || s.is(p.to, class.PlainAnd) && !p.plural) {
		p.to++ // "ministre délégué, chargé du Budget", "ministre-conseiller et chargé de l'économie"
	}
	if i := p.to; (s.is(i, class.ChargePreposition) || s.lang.Code == "fr" && s.is(i-1, class.Delegated) && s.is(i, class.ToThe) && s.coverAt(i+1) == nil) && !s.is(i+2, class.PeriodNoun) && !s.is(i+3, class.PeriodNoun) && !(s.is(i, class.For) && (s.is(i+1, class.Unspecific) || s.lang.Code == "fr" && (s.is(i+1, class.ObjectPronoun) || s.infinitive(i+1)))) { // not "pour le mandat 2025-2030"
		k := p.to + 1
		var body *mention
		for k < last && k-p.to < 20 {
			t := &s.toks[k]
			if k > p.to+1 && t.Text == "," && s.lang.Code == "fr" && s.commaListOfPortfolios(k, last) && !s.otherBegins(k+1, last) {
				k++ // "chargé de la Culture, des Sports et du Tourisme"
				continue
			}
			if s.lang.Code == "fr" && s.is(k, class.Article) && s.toks[k+1].Number && s.monthAt(k+2) > 0 {
				break // "nommé conseiller pour l'Europe le 3 mai"
			}
			if t.Punct || k-p.to >= 12 && !s.is(k, class.De) && !s.is(k-1, class.De) && !s.is(k, class.PlainAnd) && !s.bridgesDe(k) && !s.toks[k].Cap && !s.is(k, class.Adjective) && !s.adjectival(k) || s.startsVerb(k) || s.is(k, class.Post) || s.lang.Code == "fr" && k > p.to+2 && s.toks[k].Cap && s.is(k, class.Honorific) && (s.is(k-1, class.PlainAnd) || k+1 < last && s.toks[k+1].Cap && !s.is(k+1, class.Function)) || k > p.to+2 && s.personBegins(k, last) || t.Cap && (s.isSurname(k) || s.isGiven(k)) && s.cover[k] == nil && k > p.to+2 || s.is(k, class.Within) || k > p.to+2 && (s.seatBegins(p, k, last) || s.bodyBegins(k)) {
				break
			}
			if h, ok := s.classAt(k, class.ToThe); ok && k > p.to+2 && s.workplace(p, k+h.n) {
				body = s.coverAt(k + h.n) // "déléguée pour l'action extérieure au ministère de A"
				break
			}
			if s.is(i, class.For) && s.cover[k] != nil && s.cover[k].typ == graph.Person {
				break
			}
			k++
		}
		for k > p.to+1 && (s.is(k-1, class.Genitive) || s.is(k-1, class.PlainAnd)) {
			k--
		}
		if k > p.to+1 {
			title = append(title, s.surfaceOf(p.to, k))
			p.to = k
			if body != nil {
				p.bodies, p.to = []*mention{body}, body.to
				return title
			}
			// "… au sein du Service européen pour l'action extérieure"
			if s.is(k, class.Within) {
				p.to = k + 2
			}
			s.postBodies(p, last)
		}
	}
	return title
}

// otherBegins reports whether "de" and somebody's name, title or post stand at token k, so
// that a list of persons goes on there: "…, de M. X, directeur de A, et de Y".
func (s *section) otherBegins(k, last int) bool {
	h, ok := s.classAt(k, class.De)
	n := k + h.n
	return ok && n < last && (s.personBegins(n, last) || s.is(n, class.Honorific) || s.is(n, class.Post) || s.is(n, class.Determiner) || s.toks[n].Cap && s.isSurname(n))
}

// bodyBegins reports whether "du Service X" stands at token k, behind what a post there is in
// charge of: "directeur exécutif pour l'Asie du Service européen pour l'action extérieure".
func (s *section) bodyBegins(k int) bool {
	h, ok := s.classAt(k, class.De)
	if !ok || s.lang.Code != "fr" {
		return false
	}
	c := s.coverAt(k + h.n)
	return c != nil && c.typ == graph.Organization && !c.nominal
}

// bridgesDe reports whether the article of "de la" or the noun right behind it stands at token k.
func (s *section) bridgesDe(k int) bool {
	return s.is(k, class.ArticleBehindDe) && s.is(k-1, class.De) || s.is(k-1, class.ArticleBehindDe) && s.is(k-2, class.De)
}

// seatBegins reports whether "de la région X" stands at token k, where post p is held and not what
// it is in charge of; a town may be what a minister is in charge of, and no councillor.
func (s *section) seatBegins(p *post, k, last int) bool {
	h, ok := s.classAt(k, class.De)
	if !ok || s.lang.Code != "fr" {
		return false
	}
	if c := s.coverAt(k + h.n); c != nil && c.typ == graph.Province && c.form == lexicon.FullName && s.text(c.to) == "," {
		return true // "vice-président chargé des affaires européennes de la Bretagne, …"
	}
	head, ok := s.classAt(k+h.n, class.PlaceHead)
	if !ok || head.entry.Attrs["join"] == "yes" {
		return false
	}
	c := s.placeWithHead(k+h.n, head, last)
	return c != nil && (c.typ == graph.Province || c.typ == graph.Place && p.head.Attrs["body"] != "state")
}

// dropSector takes out the regions of the world that are the sector of a minister or of who is in
// charge of it: "ministre de l'Europe et des Affaires étrangères", "vice-président chargé de l'Europe".
func (s *section) dropSector(p *post) {
	if p.head == nil || s.lang.Code != "fr" {
		return
	}
	charged := p.head.Attrs["portfolio"] == "yes"
	for k := p.from; k < p.to; k++ {
		if charged = charged || s.is(k, class.InCharge); !charged {
			continue
		}
		if m := s.coverAt(k); m != nil && m.typ == graph.Place && m.name != nil && m.name.Country == "" && m.parent == nil && !slices.Contains(p.bodies, m) {
			m.dead = true
		}
	}
}
