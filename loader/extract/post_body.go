package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// postBodies reads where a post is held: "du Comité central", "de Prey Veng et
// de Kampong Speu", "auprès de l'UE".
func (s *section) postBodies(p *post, last int) {
	if de, ok := s.deAt(p.to); ok && s.lang.Code == "fr" && p.head != nil && p.head.Attrs["envoy"] == "yes" && s.coverAt(p.to+de) == nil && s.is(p.to+de+1, class.AccreditedTo) {
		p.to += de + 1 // "représentant permanent du pays auprès de l'ONU"
	}
	for k := p.to; k < last; k = p.to {
		n := s.overSeatState(p, k)
		if p.plural && len(p.bodies) == 0 && s.lang.Code == "fr" && s.is(n, class.Respectively) && s.is(n+1, class.De) {
			n++ // "A et B, walis respectivement de C et de D"
		}
		if len(p.bodies) > 0 {
			if !s.is(n, class.PlainAnd) && s.fold(n) != "," {
				break
			}
			if n++; s.lang.Code == "fr" && p.plural && s.text(n-1) == "," && s.is(n, class.PlainAnd) {
				n++ // "de Tozeur, et Gafsa"
			}
			if s.is(n, class.SingularArticle) && s.placesGoOn(p, n+1) {
				n++ // "de Jendouba, le Kef"
			}
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
		if h, at := s.classAt(n, class.Locative); !ok && at && len(p.bodies) == 0 && p.head != nil && p.head.Attrs["inside"] == "yes" && s.placeAt(n+h.n) != nil {
			de, ok = h.n, true // "haut-commissaire de la République en A"
		}
		if !ok && len(p.bodies) == 0 && p.head != nil && p.head.Attrs["direct"] == "yes" && s.is(n, class.DefiniteArticle) && s.bodyDirect(n+1) {
			de, ok = 1, true // "commandant la zone de défense"
		}
		if !ok && !s.placesGoOn(p, n) && !s.bareSeat(p, n) {
			break
		}
		if k := s.thisStateEnd(n, n+de); k > 0 {
			if len(p.bodies) == 0 {
				p.here = n + de + 1
			}
			p.to = k
			break
		}
		n += de
		n = s.overConstituency(n)
		if s.is(n, class.Said) || s.isOrdinal(n) && s.coverAt(n) == nil || s.lang.Code == "fr" && s.is(n, class.DemonstrativeArticle) && s.is(n+1, class.Body) {
			n++ // "la présidente de cette organisation"
		}
		c := s.namedAfterPlace(s.bodyAt(p, n, last), last)
		if c == nil && s.coverAt(n) == nil {
			c = s.unknownBody(p, n, last)
		}
		if c != nil && c.typ == graph.Event && s.is(headToken(s, c), class.StandingForum) && !s.isOrdinal(c.from) {
			c.typ, c.head = graph.Organization, nil
		}
		if c != nil && p.head != nil && c.typ == graph.Event && len(p.bodies) == 0 && s.lang.Code == "fr" && s.lang.Lists(class.ChairPost, p.head.Lemma()) {
			p.to, p.meeting = c.to, true // "président du Sommet"
			break
		}
		if near && s.sentByState(p, c, last) || c == nil || c.form == lexicon.Adjective || c.typ == graph.Person || c.typ == graph.Event || c.typ == graph.Agreement ||
			len(p.bodies) > 0 && c.typ != p.bodies[0].typ && c.typ != graph.Organization && !s.chairs(p, c) {
			break
		}
		if near && c.typ == graph.Country && s.onlyHost(p) {
			p.host, p.to = c, c.to
			s.alsoAccredited(p)
			break
		}
		p.bodies = append(p.bodies, c)
		p.to = c.to
		for _, more := range c.more {
			p.bodies = append(p.bodies, more)
			p.to = more.to
		}
		s.skipAbbreviation(p, last)
		s.skipBodyState(p)
		if de, ok := s.deAt(p.to); ok {
			p.to = max(p.to, s.thisStateEnd(p.to, p.to+de)) // "le président de l'Assemblée nationale de ce pays"
		}
	}
	if n := len(p.bodies); n > 0 && s.lang.Code == "fr" && placeLike(p.bodies[n-1].typ) {
		if de, ok := s.deAt(p.to); ok {
			if c := s.coverAt(p.to + de); c != nil && (c.typ == graph.Country || c.typ == graph.Province && p.bodies[n-1].typ == graph.Place) && c.name != nil && c.form == lexicon.FullName && (c.name.Country == s.countryOf(p.bodies[n-1]) || c.typ == graph.Province) {
				p.to = c.to // "la Région wallonne de Belgique"
			}
		}
	}
	if n := len(p.bodies); n > 0 && s.lang.Code == "fr" && p.to < last && s.toks[p.to].Hyphen && p.bodies[n-1].typ == graph.Place && p.bodies[n-1].to == p.to {
		if c := s.placeAt(p.to); c != nil {
			p.to = c.to // "le sous-préfet de Morlon-Testy, X"
		}
	}
	s.skipState(p)
	s.skipAside(p, last)
	if n := len(p.bodies); n > 0 && s.lang.Code == "fr" && p.bodies[n-1].typ == graph.Place && p.bodies[n-1].to == p.to && p.to < last && s.toks[p.to].Number && len(s.toks[p.to].Text) < 3 {
		p.to++ // "maire de Yaoundé 7"
	}
	s.skipVolet(p, last)
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

// bareSeat reports whether a province or community without "de" is where a post is held: "délégué
// Wallonie-Bruxelles".
func (s *section) bareSeat(p *post, n int) bool {
	if p.head == nil || p.head.Attrs["bare"] != "yes" || len(p.bodies) > 0 {
		return false
	}
	c := s.coverAt(n)
	return c != nil && c.name != nil && c.form == lexicon.FullName && (c.typ == graph.Province || c.name.Kind == "government")
}

// bodyAt returns the name or body that stands at token n behind "de", or nil; a
// place that is only "la ville" moves the end of the post.
func (s *section) bodyAt(p *post, n, last int) *mention {
	c := s.coverAt(n)
	if outer := s.cover[n]; c == nil && p.head != nil && outer != nil && outer.from < n && outer.from < p.to && s.lang.Code == "fr" {
		for _, in := range outer.inner {
			if in.from == n {
				return in // "président du conseil d'administration de A", whose board is a body too
			}
		}
		if p.head.Attrs["body"] == "organization" && s.toks[n].Cap && outer.typ == graph.Organization && outer.to == n+1 {
			in := &mention{from: n, to: n + 1, typ: graph.Organization, parent: outer}
			outer.inner = append(outer.inner, in)
			s.mentions = append(s.mentions, in)
			return in // "… de la SODECI"
		}
	}
	if h, ok := s.classAt(n, class.Body); ok && (c == nil || c.nominal && c.to == n+h.n) && s.lang.Code == "fr" {
		if in := s.coverAt(s.overAdjectives(n + h.n)); c == nil && in != nil && in.typ == graph.Organization {
			return in // "du groupe Sonelgaz", "de la société turque A"
		}
		if k := n + h.n; k < last && s.cover[k] == nil && isAcronym(s.toks[k].Text) && !s.is(k, class.AcronymWord) && p.head != nil && p.head.Attrs["portfolio"] != "yes" {
			if c != nil {
				c.dead = true
			}
			return s.addMention(&mention{from: k, to: k + 1, typ: graph.Organization}) // "de l'agence JETRO"
		}
	}
	if h, ok := s.classAt(n, class.PairNoun); ok && (c == nil || c.nominal) && s.lang.Code == "fr" && h.entry.Attrs["type"] == string(graph.Province) && s.lang.Ends(s.fold(n), class.PluralEnding) && s.is(n+h.n, class.De) {
		if in := s.placeWithHead(n, h, last); in != nil && placeLike(in.typ) {
			return in // "préfet des départements de A et de B"
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
	if h, ok := s.classAt(n, class.PairNoun); ok && c == nil && s.lang.Code == "fr" && h.entry.Attrs["type"] == string(graph.Party) {
		k := n + h.n // "président du parti japonais Komeito"
		if adj := s.coverAt(k); adj != nil && adj.form == lexicon.Adjective {
			k = adj.to
		}
		if in := s.coverAt(k); in != nil && in.typ == graph.Party {
			return in
		}
		if in := s.partyNamed(p, k, last); in != nil {
			return in
		}
	}
	if c == nil {
		// "le maire de cette ville": the one at hand.
		if s.is(n, class.This) {
			n++
		}
		if h, ok := s.classAt(n, class.PlaceNoun); ok && len(p.bodies) == 0 && (h.entry.Attrs["of"] != "" || s.is(n, class.CapitalCity)) {
			p.to, p.here = n+h.n, n
			if adj := s.coverAt(p.to); s.lang.Code == "fr" && s.is(n, class.CapitalCity) && adj != nil && adj.form == lexicon.Adjective && p.head.Attrs["body"] != "state" {
				p.to = adj.to // "le gouverneur de la capitale laotienne"
			}
			for p.to < last && s.lang.Code == "fr" && !s.toks[p.to].Cap && s.coverAt(p.to) == nil && (s.is(p.to, class.Adjective) || s.adjectival(p.to)) {
				p.to++ // "de la commune urbaine"
			}
		}
	}
	return c
}

// skipAbbreviation moves the end of a post over the abbreviation of its body in
// brackets, or what they say the body is.
func (s *section) skipAbbreviation(p *post, last int) {
	if p.to+2 >= last || s.toks[p.to].Text != "(" {
		return
	}
	for x := p.to + 1; x < min(last, p.to+9); x++ {
		if s.toks[x].Text == ")" {
			if x == p.to+2 || s.coverAt(p.to+1) != nil || s.glossed(p.to+1, p.from, last) || isAcronym(s.toks[p.to+1].Text) || s.is(p.to+1, class.Compass) || s.lang.Code == "fr" && s.is(p.to+1, class.PlaceHead) {
				p.to = x + 1
			}
			return
		}
	}
}

// postPlace takes where an envoy is sent ("au Vietnam", "à Hanoi", "auprès de
// l'ONU") and the state in which a body has its mission ("de l'OIM au Vietnam").
func (s *section) postPlace(p *post) {
	if p.head == nil {
		return
	}
	if s.lang.Code == "fr" && p.head.Attrs["envoy"] == "yes" && len(p.bodies) > 0 && s.is(p.to, class.PostSkip) {
		p.to++ // "ambassadeur de Chine accrédité à Madagascar"
	}
	h, locative := s.classAt(p.to, class.Locative)
	switch {
	case p.head.Attrs["envoy"] == "yes" && (len(p.bodies) > 0 || p.adj != nil):
		if !p.plural && !s.ownDivisions(p.bodies) {
			p.bodies = p.bodies[:min(1, len(p.bodies))]
		}
		if locative {
			n := p.to + h.n
			if s.is(n, class.Article) && s.toks[n].Elided {
				n++ // "à l'Unesco"
			}
			if c := s.coverAt(n); c != nil && (c.typ == graph.Country || placeLike(c.typ) || s.betweenStates(c)) {
				p.to = c.to
				s.skipAcronym(p, len(s.toks)) // "ambassadeur du Congo à l'Organisation des Nations unies (ONU)"
				s.alsoAccredited(p)
			} else if noun, ok := s.classAt(n+1, class.PlaceNoun); ok && s.lang.Code == "fr" && s.is(n, class.This) {
				p.to = n + 1 + noun.n // "consul de Chine dans cette ville, X"
			}
		} else if de, ok := s.classAt(p.to+1, class.De); s.is(p.to, class.AccreditedTo) && (ok || s.is(p.to+1, class.Article)) {
			if c := s.coverAt(p.to + 1 + max(1, de.n)); c != nil { // "près la République gabonaise"
				p.to = c.to
				s.skipAcronym(p, len(s.toks)) // "auprès de l'Union européenne (UE)"
			}
		}
	case p.head.Attrs["envoy"] == "yes" && locative && s.lang.Code == "fr" && !p.plural:
		s.livesAt(p, p.to+h.n)
	case len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization && locative && (s.is(p.to, class.InCountry) || s.lang.Code == "fr" && s.is(p.to, class.At)):
		if c := s.coverAt(p.to + h.n); c != nil && c.typ == graph.Country {
			p.to = c.to
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
