package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// postPortfolio takes the sector of a minister: "des Affaires étrangères",
// "de la Défense et de la Sécurité".
func (s *section) postPortfolio(p *post, title []string, last int) []string {
	if p.head.Attrs["affairs"] == "yes" {
		return s.postAffairs(p, title, last)
	}
	if p.head.Attrs["portfolio"] != "yes" || p.member {
		return title
	}
	start := p.to
	k := p.to
	for k < last {
		n := k
		if k > start && (s.is(k, class.PlainAnd) || s.fold(k) == ",") {
			n++
		} else if k > start && s.seatBegins(k, last) {
			break // "à la Culture de la région X"
		}
		if h, ok := s.classAt(n, class.ToThe); ok {
			n += h.n
		} else if h, ok := s.classAt(n, class.De); ok {
			n += h.n
		} else {
			break
		}
		if n >= last || s.toks[n].Punct || s.is(n, class.Function) && !s.toks[n].Cap || s.lang.Code == "fr" && s.is(n, class.Post) {
			break
		}
		if c := s.coverAt(n); c != nil && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Party) && c.form != lexicon.Adjective && !(c.typ == graph.Place) {
			break
		}
		if c := s.coverAt(n); c != nil && c.typ == graph.Organization && c.name == nil && !s.toks[n].Cap {
			break
		}
		if c := s.coverAt(n); c != nil && c.typ == graph.Place && c.name != nil && p.head.Attrs["chamber"] != "" {
			break // "sénateur de l'Isère"
		}
		if s.isSurname(n) && s.toks[n].Cap && n+1 < last && s.toks[n+1].Cap && s.isGiven(n+1) {
			break
		}
		if k > start && s.is(k, class.PlainAnd) && (s.is(n, class.Post) || s.personBegins(n, last)) {
			break
		}
		k = n + 1
		if c := s.coverAt(n); c != nil && c.typ == graph.Place && s.lang.Code == "fr" {
			k = c.to // "ministre à la Grande Région"
		}
		if h, ok := s.classAt(k, class.ResidentAbroad); ok && s.toks[n].Cap && s.lang.Code == "fr" {
			p.nation = s.coverAt(n) // "des Marocains résidant à l'étranger"
			k += h.n
		}
		for k < last && !s.toks[k].Punct && (s.is(k, class.PlainAnd) && k > n+1 && s.portfolioAdjective(k+1, last) || s.is(k, class.Adjective) || s.adjectival(k) || s.toks[k-1].Cap && s.capitalAdjective(k) && !s.personBegins(k, last) && !s.is(k, class.Honorific)) && !s.is(k, class.Post) {
			if c := s.coverAt(k); c != nil && c.form == lexicon.Adjective {
				break
			}
			k++
		}
		if to := s.bareSectors(k, last); to > k {
			k = to
			break
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

// postAffairs takes the field of a director, "des Collectivités locales", which the
// body may follow behind a comma: ", du ministère de l'Intérieur".
func (s *section) postAffairs(p *post, title []string, last int) []string {
	k := p.to
	if s.lang.Code != "fr" || k+2 >= last || !s.is(k, class.PluralDe) || s.coverAt(k+1) != nil || s.toks[k+1].Punct || s.is(k+1, class.Body) || s.is(k+1, class.Function) {
		return title
	}
	k += 2
	for k < last && !s.toks[k].Punct && s.cover[k] == nil && !s.toks[k].Cap && (s.is(k, class.Adjective) || s.adjectival(k)) {
		k++
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

// postBodies reads where a post is held: "du Comité central", "de Prey Veng et
// de Kampong Speu", "auprès de l'UE".
func (s *section) postBodies(p *post, last int) {
	for k := p.to; k < last; k = p.to {
		n := k
		if len(p.bodies) > 0 {
			if !s.is(n, class.PlainAnd) && s.fold(n) != "," {
				break
			}
			n++
		}
		near := s.is(n, class.AccreditedTo)
		if near {
			n++
		}
		de, ok := s.deAt(n)
		if near && !ok && s.is(n, class.Article) {
			de, ok = 1, true // "près le tribunal de A"
		}
		if h, at := s.classAt(n, class.ToThe); !ok && at && len(p.bodies) == 0 && s.workplace(p, n+h.n) {
			de, ok = h.n, true // "directeur de cabinet à la Présidence"
		}
		if !ok && !s.placesGoOn(p, n) {
			break
		}
		n += de
		if s.is(n, class.Said) || s.isOrdinal(n) && s.coverAt(n) == nil {
			n++
		}
		c := s.bodyAt(p, n, last)
		if c == nil && s.coverAt(n) == nil {
			c = s.unknownBody(p, n, last)
		}
		if c != nil && c.typ == graph.Event && len(p.bodies) == 0 && s.lang.Code == "fr" && s.lang.Lists(class.ChairPost, p.head.Lemma()) {
			p.to, p.meeting = c.to, true // "président du Sommet"
			break
		}
		if c == nil || c.form == lexicon.Adjective || c.typ == graph.Person || c.typ == graph.Event || c.typ == graph.Agreement ||
			len(p.bodies) > 0 && c.typ != p.bodies[0].typ && c.typ != graph.Organization && !s.chairs(p, c) {
			break
		}
		p.bodies = append(p.bodies, c)
		p.to = c.to
		for _, more := range c.more {
			p.bodies = append(p.bodies, more)
			p.to = more.to
		}
		s.skipAbbreviation(p, last)
	}
	if n := len(p.bodies); n > 0 && s.lang.Code == "fr" && placeLike(p.bodies[n-1].typ) {
		if de, ok := s.deAt(p.to); ok {
			if c := s.coverAt(p.to + de); c != nil && c.typ == graph.Country && c.form == lexicon.FullName && c.name.Country == s.countryOf(p.bodies[n-1]) {
				p.to = c.to // "la Région wallonne de Belgique"
			}
		}
	}
	s.partyOfPlace(p)
	s.throughRegions(p, last)
	s.postPlace(p)
	// "de X (Chine)"
	if len(p.bodies) > 0 && p.to+2 < last && s.toks[p.to].Text == "(" {
		if c := s.coverAt(p.to + 1); c != nil && s.text(c.to) == ")" && (c.typ == graph.Country || s.lang.Code == "fr" && placeLike(c.typ)) {
			p.to = c.to + 1
		}
	}
}

// placesGoOn reports whether a place without "de" goes on the list of a plural
// post's: "les gouverneurs de X, Y et Z".
func (s *section) placesGoOn(p *post, n int) bool {
	if !p.plural || len(p.bodies) == 0 || s.lang.Code != "fr" {
		return false
	}
	c := s.coverAt(n)
	return c != nil && c.name != nil && c.form == lexicon.FullName && placeLike(c.typ) && c.typ == p.bodies[0].typ
}

// bodyAt returns the name or body that stands at token n behind "de", or nil; a
// place that is only "la ville" moves the end of the post.
func (s *section) bodyAt(p *post, n, last int) *mention {
	c := s.coverAt(n)
	if h, ok := s.classAt(n, class.Body); ok && c == nil && s.lang.Code == "fr" {
		if in := s.coverAt(n + h.n); in != nil && in.typ == graph.Organization {
			return in // "du groupe Sonelgaz"
		}
	}
	if c == nil || c.form == lexicon.Adjective {
		// "de la province chinoise du Yunnan"
		if h, ok := s.classAt(n, class.PlaceHead); ok {
			if in := s.placeWithHead(n, h, last); in != nil {
				return in
			}
		}
	}
	if c == nil {
		// "le maire de cette ville": the one at hand.
		if s.is(n, class.This) {
			n++
		}
		if h, ok := s.classAt(n, class.PlaceNoun); ok && len(p.bodies) == 0 && h.entry.Attrs["of"] != "" {
			p.to, p.here = n+h.n, n
			for p.to < last && s.lang.Code == "fr" && !s.toks[p.to].Cap && s.coverAt(p.to) == nil && (s.is(p.to, class.Adjective) || s.adjectival(p.to)) {
				p.to++ // "de la commune urbaine"
			}
		}
	}
	return c
}

// skipAbbreviation moves the end of a post over the abbreviation of its body in
// brackets.
func (s *section) skipAbbreviation(p *post, last int) {
	if p.to+2 >= last || s.toks[p.to].Text != "(" {
		return
	}
	for x := p.to + 1; x < min(last, p.to+9); x++ {
		if s.toks[x].Text == ")" {
			if x == p.to+2 || s.coverAt(p.to+1) != nil || isAcronym(s.toks[p.to+1].Text) {
				p.to = x + 1
			}
			return
		}
	}
}

// partyOfPlace takes "de la province" behind a party: "secrétaire du PCV de la
// province" is of the one at hand.
func (s *section) partyOfPlace(p *post) {
	n := len(p.bodies)
	if n == 0 || p.bodies[n-1].typ != graph.Party {
		return
	}
	if h, ok := s.classAt(p.to, class.De); ok {
		if noun, ok := s.classAt(p.to+h.n, class.PlaceNoun); ok && !s.is(p.to+h.n+noun.n, class.De) {
			p.to += h.n + noun.n
		}
	}
}

// postPlace takes where an envoy is sent ("au Vietnam", "à Hanoi", "auprès de
// l'ONU") and the state in which a body has its mission ("de l'OIM au Vietnam").
func (s *section) postPlace(p *post) {
	if p.head == nil {
		return
	}
	h, locative := s.classAt(p.to, class.Locative)
	switch {
	case p.head.Attrs["envoy"] == "yes" && (len(p.bodies) > 0 || p.adj != nil):
		if !p.plural {
			p.bodies = p.bodies[:min(1, len(p.bodies))]
		}
		if locative {
			if c := s.coverAt(p.to + h.n); c != nil && (c.typ == graph.Country || placeLike(c.typ)) {
				p.to = c.to
				s.alsoAccredited(p)
			}
		} else if de, ok := s.classAt(p.to+1, class.De); ok && s.is(p.to, class.AccreditedTo) {
			if c := s.coverAt(p.to + 1 + de.n); c != nil {
				p.to = c.to
			}
		}
	case len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization && locative && (s.is(p.to, class.InCountry) || s.lang.Code == "fr" && s.is(p.to, class.At)):
		if c := s.coverAt(p.to + h.n); c != nil && c.typ == graph.Country {
			p.to = c.to
		}
	}
}

// alsoAccredited moves the end of an envoy's post over the other states that he
// is sent to: "en Belgique et au Luxembourg".
func (s *section) alsoAccredited(p *post) {
	for s.lang.Code == "fr" && (s.is(p.to, class.PlainAnd) || s.text(p.to) == ",") {
		h, ok := s.classAt(p.to+1, class.Locative)
		if !ok {
			return
		}
		c := s.coverAt(p.to + 1 + h.n)
		if c == nil || c.typ != graph.Country || nominalForm(c) {
			return
		}
		p.to = c.to
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
	h, ok := s.classAt(p.to, class.De)
	if !ok {
		return
	}
	c := s.coverAt(p.to + h.n)
	if c == nil || c.typ != graph.Organization {
		return
	}
	p.region = s.surfaceOf(p.bodies[0].from, p.to)
	if d := p.bodies[0].from - 1; d > p.from && s.is(d, class.De) {
		p.region = s.surfaceOf(d, p.to)
	}
	p.bodies = []*mention{c}
	p.to = c.to
}
