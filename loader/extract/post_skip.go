package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// skipState moves the end of a post over the state in which its province or town lies:
// "Gouverneure de la province du Lac au Tchad et présidente de A, X".
func (s *section) skipState(p *post) {
	n := len(p.bodies)
	if n == 0 || s.lang.Code != "fr" || !placeLike(p.bodies[n-1].typ) {
		return
	}
	h, ok := s.classAt(p.to, class.Locative)
	if !ok {
		return
	}
	c := s.coverAt(p.to + h.n)
	if c == nil || c.typ != graph.Country || c.form == lexicon.Adjective || c.name == nil || !s.is(c.to, class.PlainAnd) && s.text(c.to) != "," {
		return
	}
	if own := s.countryOf(p.bodies[n-1]); own == "" || own == c.name.Country {
		p.to = c.to
	}
}

// skipBodyState moves the end of a post over the adjective of a state behind the name of its
// party or organization: "le secrétaire général du Parti libéral-démocrate japonais, X".
func (s *section) skipBodyState(p *post) {
	c := s.coverAt(p.to)
	if body := p.bodies[len(p.bodies)-1]; s.lang.Code == "fr" && c != nil && c.typ == graph.Country && c.form == lexicon.Adjective && (body.typ == graph.Party || body.typ == graph.Organization && body.name != nil) {
		p.to = c.to
	}
}

// skipAside moves the end of a post over what is told of its place between commas, where the
// holder's name follows: "le maire de A, deuxième ville du Niger, X", "le gouverneur de B (C),
// province frontalière du Sénégal, Y", and over for what unit its body has it: "vice-président de l'Assemblée (AP), pour
// la province de A, X".
func (s *section) skipAside(p *post, last int) {
	n := len(p.bodies)
	if n > 0 && s.lang.Code == "fr" && p.bodies[n-1].typ == graph.Organization {
		if end := s.forUnit(s.behindBracket(p.to, last), last); end > 0 {
			p.to = end
		}
	}
	if n == 0 || s.lang.Code != "fr" || p.plural || !placeLike(p.bodies[n-1].typ) {
		if n > 0 && s.lang.Code == "fr" && (!p.plural || n > 1) {
			s.skipWhere(p, p.to, last) // "le président du conseil départemental de A, en France, X"
		}
		return
	}
	k := p.to
	if end := s.bracketEnd(k, last); end > 0 && s.text(k) == "(" && end-k <= 4 && s.toks[k+1].Cap {
		k = end
	}
	if s.text(k) != "," {
		return
	}
	if s.skipWhere(p, k, last) {
		return
	}
	for k++; k < last && (s.is(k, class.Determiner) || s.isOrdinal(k)); k++ {
	}
	if !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) && !s.is(k, class.CapitalCity) {
		return
	}
	for end := k + 1; end < min(last, k+11); end++ {
		switch {
		case s.text(end) == ",":
			if s.holderFollows(end, last) {
				p.to = end
			}
			return
		case s.toks[end].Punct || s.startsVerb(end) && s.cover[end] == nil || s.is(end, class.RelativeSubject) || s.is(end, class.Post):
			return
		}
	}
}

// skipWhere takes a post on over where its seat lies, told behind the comma at token k and before the holder, and reports
// whether it does: "le maire de A, dans la Sarthe, X".
func (s *section) skipWhere(p *post, k, last int) bool {
	if s.text(k) != "," {
		return false
	}
	end := s.seatWhere(k+1, last)
	if end == 0 || !s.holderFollows(end, last) {
		return false
	}
	p.to = end
	return true
}

// holderFollows reports whether a name begins behind the comma at token end.
func (s *section) holderFollows(end, last int) bool {
	c := s.coverAt(end + 1)
	return end+2 < last && (s.toks[end+1].Cap || s.is(end+1, class.Honorific)) && (c == nil || c.typ == graph.Person) && !s.is(end+1, class.Post)
}

// seatWhere returns the comma that ends what tells at token k where a town lies, "dans la Sarthe,", "au Burkina
// Faso,", or 0.
func (s *section) seatWhere(k, last int) int {
	h, ok := s.classAt(k, class.Locative)
	if !ok {
		return 0
	}
	k += h.n
	if s.is(k, class.DefiniteArticle) {
		k++
	}
	if h, ok := s.classAt(k, class.PlaceHead); ok && !s.toks[k].Cap && s.coverAt(k) == nil {
		k += h.n // "dans le département de la Sarthe"
		for s.is(k, class.De) || s.is(k, class.DefiniteArticle) {
			k++
		}
	}
	c := s.coverAt(k)
	if c == nil || c.typ != graph.Country && !placeLike(c.typ) || c.form == lexicon.Adjective || c.to >= last || s.text(c.to) != "," {
		return 0
	}
	return c.to
}

// overSeatState returns the token behind the state in which the last seat so far of a plural post lies at token k, or k:
// "les maires de A, en Allemagne, et de B".
func (s *section) overSeatState(p *post, k int) int {
	if s.lang.Code == "fr" && p.plural && len(p.bodies) > 0 && placeLike(p.bodies[len(p.bodies)-1].typ) {
		return s.overTownState(k)
	}
	return k
}

// overTownState returns the token behind what tells at token k in which state a town lies, "au Bénin", be it between commas
// before "et", or k.
func (s *section) overTownState(k int) int {
	comma := s.text(k) == ","
	if comma {
		k++
	}
	if c := s.coverAt(k + 1); s.is(k, class.InCountry) && c != nil && c.from == k+1 && c.typ == graph.Country && c.form != lexicon.Adjective {
		if comma && s.text(c.to) == "," && s.is(c.to+1, class.PlainAnd) {
			return c.to + 1
		}
		return c.to
	}
	if comma {
		k--
	}
	return k
}

// ministryHere returns the ministry in which a minister or his deputy receives somebody, where
// his own post names no sector: "reçu au ministère lao de la Santé par le vice-ministre X".
func (s *section) ministryHere(p *post) *mention {
	k := p.from - 1
	if s.lang.Code != "fr" || p.head.Attrs["portfolio"] != "yes" || p.rank != p.title || len(p.bodies) > 0 || p.adj != nil || !s.is(k, class.DefiniteArticle) || !s.is(k-1, class.By) {
		return nil
	}
	for _, m := range s.mentions {
		if m.to == k-1 && m.typ == graph.Organization && m.head != nil && !m.dead && m.ent != nil && s.lang.Lists(class.Ministry, m.head.Lemma()) && s.is(m.from-1, class.ToThe) {
			return m
		}
	}
	return nil
}

// overConstituency returns the token behind "la première circonscription de" at token n,
// where the place is that elects, or n.
func (s *section) overConstituency(n int) int {
	k := n
	for s.isOrdinal(k) {
		k++
	}
	h, ok := s.classAt(k, class.Constituency)
	if !ok {
		return n
	}
	de, ok := s.deAt(k + h.n)
	if !ok {
		return n
	}
	return k + h.n + de
}

// skipTimes moves the end of a post over the ruler under whom it was held: "ministre du temps de X".
func (s *section) skipTimes(p *post, last int) {
	h, ok := s.classAt(p.to, class.InTimesOf)
	if !ok || s.lang.Code != "fr" {
		return
	}
	for p.to += h.n; p.to < last && s.toks[p.to].Cap && !s.toks[p.to].Punct; {
		p.to++
	}
}
