package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
)

// postPortfolio takes the sector of a minister: "des Affaires étrangères",
// "de la Défense et de la Sécurité".
func (s *section) postPortfolio(p *post, title []string, last int) []string {
	if p.head.Attrs["portfolio"] != "yes" || p.member {
		return title
	}
	start := p.to
	k := p.to
	for k < last {
		n := k
		if k > start && (s.fold(k) == "et" || s.fold(k) == ",") {
			n++
		}
		if s.fold(n) == "aux" || s.fold(n) == "à" && s.fold(n+1) == "la" || s.fold(n) == "à" && s.fold(n+1) == "l" || s.fold(n) == "au" {
			n++
			if s.fold(n) == "la" || s.fold(n) == "l" {
				n++
			}
		} else if h, ok := s.classAt(n, "de"); ok {
			n += h.n
		} else {
			break
		}
		if n >= last || s.toks[n].Punct || s.is(n, "function") && !s.toks[n].Cap {
			break
		}
		if c := s.coverAt(n); c != nil && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Party) && c.form != lexicon.Adjective && !(c.typ == graph.Place) {
			break
		}
		if c := s.coverAt(n); c != nil && c.typ == graph.Organization && c.name == nil && !s.toks[n].Cap {
			break
		}
		if s.isSurname(n) && s.toks[n].Cap && n+1 < last && s.toks[n+1].Cap && s.isGiven(n+1) {
			break
		}
		if k > start && s.fold(k) == "et" && (s.is(n, "post") || s.personBegins(n, last)) {
			break
		}
		k = n + 1
		for k < last && !s.toks[k].Punct && (s.fold(k) == "et" && k > n+1 && s.portfolioAdjective(k+1, last) || s.is(k, "adjective") || s.adjectival(k) || s.toks[k].Cap && s.toks[k-1].Cap && s.cover[k] == nil && !s.isSurname(k)) && !s.is(k, "post") {
			if c := s.coverAt(k); c != nil && c.form == lexicon.Adjective {
				break
			}
			k++
		}
		if s.fold(k) == "," && !s.commaListOfPortfolios(k, last) {
			break
		}
	}
	if k > start {
		p.to = k
		return append(title, s.surfaceOf(start, k))
	}
	return title
}

// personBegins reports whether a first name and another capital word stand at k.
func (s *section) personBegins(k, last int) bool {
	return k+1 < last && s.cover[k] == nil && s.isGiven(k) && s.toks[k+1].Cap && !s.toks[k+1].Punct
}

// portfolioAdjective reports whether the second adjective of a portfolio stands
// at k: "des Affaires étrangères et européennes".
func (s *section) portfolioAdjective(k, last int) bool {
	return k < last && !s.toks[k].Cap && (s.is(k, "adjective") || s.adjectival(k)) && !s.is(k, "honorific") && !s.is(k, "post") && !s.is(k, "post-before") && s.coverAt(k) == nil
}

// commaListOfPortfolios reports whether the comma at k goes on with "de …" and
// an "et de …" behind it: "de la Culture, des Sports et du Tourisme".
func (s *section) commaListOfPortfolios(k, last int) bool {
	if !s.is(k+1, "de") {
		return false
	}
	for x := k + 2; x < min(last, k+8); x++ {
		if s.fold(x) == "et" && s.is(x+1, "de") {
			return true
		}
		if s.toks[x].Punct && s.fold(x) != "," {
			return false
		}
	}
	return false
}

// postCharge takes "chargé des relations extérieures", "d'Asie et d'Océanie".
func (s *section) postCharge(p *post, title []string, last int) []string {
	if f := s.fold(p.to); f == "charge" || f == "chargee" || f == "pour" || f == "aux" {
		k := p.to + 1
		for k < last && k-p.to < 12 {
			t := s.toks[k]
			if t.Punct || s.startsVerb(k) || s.is(k, "post") || k > p.to+2 && s.personBegins(k, last) || t.Cap && (s.isSurname(k) || s.isGiven(k)) && s.cover[k] == nil && k > p.to+2 || s.fold(k) == "au" && s.fold(k+1) == "sein" {
				break
			}
			if f == "pour" && s.cover[k] != nil && s.cover[k].typ == graph.Person {
				break
			}
			k++
		}
		for k > p.to+1 && (s.fold(k-1) == "et" || s.fold(k-1) == "de" || s.fold(k-1) == "d") {
			k--
		}
		if k > p.to+1 {
			title = append(title, s.surfaceOf(p.to, k))
			p.to = k
			// "… au sein du Service européen pour l'action extérieure"
			if s.fold(k) == "au" && s.fold(k+1) == "sein" {
				p.to = k + 2
			}
			s.postBodies(p, last)
		}
	}
	return title
}

// postBodies reads where a post is held: "du Comité central", "de Prey Veng et
// de Kampong Speu", "auprès de l'UE".
func (s *section) postBodies(p *post, last int) {
	k := p.to
	for k < last {
		n := k
		if len(p.bodies) > 0 {
			if s.fold(n) == "et" || s.fold(n) == "," {
				n++
			} else {
				break
			}
		}
		if s.fold(n) == "aupres" {
			n++
		}
		de, ok := s.deAt(n)
		if !ok {
			break
		}
		n += de
		if s.fold(n) == "ladite" || s.fold(n) == "ledit" || s.isOrdinal(n) && s.coverAt(n) == nil {
			n++
		}
		// "de la province chinoise du Yunnan"
		c := s.coverAt(n)
		if c == nil || c.form == lexicon.Adjective {
			if ph, ok := s.classAt(n, "place-head"); ok {
				if in := s.placeWithHead(n, ph, last); in != nil {
					c = in
				}
			}
		}
		if c == nil {
			// "le maire de la ville": the one at hand.
			if ph, ok := s.classAt(n, "place-noun"); ok && len(p.bodies) == 0 && ph.entry.Attrs["of"] != "" {
				p.to = n + ph.n
			}
			break
		}
		if c.form == lexicon.Adjective || c.typ == graph.Person || c.typ == graph.Event || c.typ == graph.Agreement {
			break
		}
		if len(p.bodies) > 0 && (c.typ != p.bodies[0].typ) && c.typ != graph.Organization {
			break
		}
		p.bodies = append(p.bodies, c)
		k = c.to
		p.to = c.to
		for _, more := range c.more {
			p.bodies = append(p.bodies, more)
			k, p.to = more.to, more.to
		}
		// an abbreviation behind it
		if p.to+2 < last && s.toks[p.to].Text == "(" {
			for x := p.to + 1; x < min(last, p.to+9); x++ {
				if s.toks[x].Text == ")" {
					if x == p.to+2 || s.coverAt(p.to+1) != nil || isAcronym(s.toks[p.to+1].Text) {
						p.to = x + 1
						k = p.to
					}
					break
				}
			}
		}
	}
	// "secrétaire du PCV de la province": of the one at hand.
	if n := len(p.bodies); n > 0 && p.bodies[n-1].typ == graph.Party {
		if h, ok := s.classAt(p.to, "de"); ok {
			if ph, ok := s.classAt(p.to+h.n, "place-noun"); ok && !s.is(p.to+h.n+ph.n, "de") {
				p.to += h.n + ph.n
			}
		}
	}
	s.throughRegions(p, last)
	if p.head != nil && p.head.Attrs["envoy"] == "yes" && (len(p.bodies) > 0 || p.adj != nil) {
		p.bodies = p.bodies[:min(1, len(p.bodies))]
		// "au Vietnam", "à Hanoi", "aux États-Unis"
		if h, ok := s.classAt(p.to, "locative"); ok {
			if c := s.coverAt(p.to + h.n); c != nil && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Place) {
				p.to = c.to
			}
		} else if s.fold(p.to) == "aupres" {
			if h, ok := s.classAt(p.to+1, "de"); ok {
				if c := s.coverAt(p.to + 1 + h.n); c != nil {
					p.to = c.to
				}
			}
		}
	} else if p.head != nil && len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization {
		// "cheffe de mission de l'OIM au Vietnam"
		if h, ok := s.classAt(p.to, "locative"); ok && (s.fold(p.to) == "au" || s.fold(p.to) == "en" || s.fold(p.to) == "aux") {
			if c := s.coverAt(p.to + h.n); c != nil && c.typ == graph.Country {
				p.to = c.to
			}
		}
	}
	// "de X (Chine)"
	if len(p.bodies) > 0 && p.to+2 < last && s.toks[p.to].Text == "(" && s.toks[p.to+2].Text == ")" {
		if c := s.coverAt(p.to + 1); c != nil && c.typ == graph.Country {
			p.to += 3
		}
	}
}

// throughRegions moves on from the regions of the world that a post is about
// to the body in which it is held: "directeur d'Asie et d'Océanie du ministère …".
func (s *section) throughRegions(p *post, last int) {
	for _, b := range p.bodies {
		if b.typ != graph.Place || b.name == nil || b.name.Country != "" {
			return
		}
	}
	if len(p.bodies) == 0 {
		return
	}
	h, ok := s.classAt(p.to, "de")
	if !ok {
		return
	}
	c := s.coverAt(p.to + h.n)
	if c == nil || c.typ != graph.Organization {
		return
	}
	p.region = s.surfaceOf(p.bodies[0].from, p.to)
	if d := p.bodies[0].from - 1; d > p.from && s.is(d, "de") {
		p.region = s.surfaceOf(d, p.to)
	}
	p.bodies = []*mention{c}
	p.to = c.to
}
