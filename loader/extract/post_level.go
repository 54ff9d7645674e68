package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// postOfLevel takes the field of a post that says of which level it is, and the
// place where it is held: "directeur régional de la santé publique de Maradi",
// "délégué provincial de l'Éducation nationale à Fès". Where no place is named the
// field belongs to the title all the same. A post of no level has the place behind
// "de la wilaya de", "de la province de": "directeur du commerce de la wilaya d'Oran".
func (s *section) postOfLevel(p *post, title []string, last int) []string {
	if s.lang.Code != "fr" || p.member || p.head.Attrs["envoy"] == "yes" || p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["body"] != "" {
		return title
	}
	level := s.levelOf(p) != ""
	de, ok := s.deAt(p.to)
	if at, to := s.classAt(p.to, class.ToThe); !ok && to {
		de, ok = at.n, true
	}
	k := p.to + de
	if !ok || k >= last || s.coverAt(k) != nil || s.toks[k].Punct || s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun) || s.is(k, class.IndefiniteArticle) || s.is(k, class.Deputation) || s.is(k, class.BodyName) || isAcronym(s.toks[k].Text) && k+1 < last && s.text(k+1) == "," {
		return title
	}
	for ; k < min(last, p.to+14); k++ {
		if m := s.placeOverAcronym(k, last); level && m != nil && k > p.to+de {
			title = append(title, s.surfaceOf(p.to, k))
			p.bodies, p.to = append(p.bodies, m), m.to
			return title
		}
		if s.toks[k].Punct && s.text(k) != "," || s.startsVerb(k) || s.is(k, class.Post) || s.is(k, class.Honorific) || s.personBegins(k, last) || s.text(k) == "," && !s.commaListOfPortfolios(k, last) {
			break
		}
		if c := s.cover[k]; c != nil && c.form != lexicon.Adjective {
			break
		}
		prep, ok := s.deAt(k)
		if h, at := s.classAt(k, class.Locative); !ok && at {
			prep, ok = h.n, true
		} else if !ok && s.is(k, class.For) {
			prep, ok = 1, true
			if s.is(k+1, class.Article) {
				prep = 2
			}
		}
		if !ok {
			continue
		}
		c := s.coverAt(k + prep)
		h, headed := s.classAt(k+prep, class.PlaceHead)
		if !level && (!headed || h.entry.Attrs["join"] == "yes") {
			continue
		}
		if headed && c == nil {
			c = s.placeWithHead(k+prep, h, last)
		}
		if c != nil && placeLike(c.typ) && c.form == lexicon.FullName {
			title = append(title, s.surfaceOf(p.to, k))
			p.bodies, p.to = append(p.bodies, c), c.to
			return title
		}
	}
	if level && k > p.to+de && k < last && s.toks[k].Punct {
		title = append(title, s.surfaceOf(p.to, k))
		p.to = k
	}
	return title
}

// placeBehindBody moves the end of a post over the place or the body that stands
// between its body and the holder: "le président du groupe d'amitié à l'Assemblée
// nationale, X", "la directrice de l'Académie régionale (AREF) de l'Oriental, Y".
func (s *section) placeBehindBody(p *post, last int) {
	if s.lang.Code != "fr" || len(p.bodies) == 0 || p.bodies[len(p.bodies)-1].typ == graph.Country {
		return
	}
	if s.seatDescribed(p, last) {
		return
	}
	if c := s.coverAt(p.to); c != nil && s.text(p.to-1) == ")" && placeLike(c.typ) && c.form == lexicon.FullName {
		p.to = c.to // "le directeur général de l'Agence régionale de santé (ARS) Bretagne, X"
		return
	}
	n, ok := s.deAt(p.to)
	if h, at := s.classAt(p.to, class.ToThe); at && !ok {
		n, ok = h.n, true
	}
	if h, at := s.classAt(p.to, class.Locative); at && !ok {
		n, ok = h.n, true
		if s.is(p.to+n, class.Article) {
			n++
		}
	} else if !ok && s.is(p.to, class.For) {
		n, ok = 1, true
		if s.is(p.to+1, class.Article) {
			n = 2
		}
	}
	if !ok {
		return
	}
	c := s.coverAt(p.to + n)
	if h, head := s.classAt(p.to+n, class.PlaceHead); head && c == nil {
		c = s.placeWithHead(p.to+n, h, last)
	}
	if c == nil || c.typ != graph.Organization && c.typ != graph.Country && !placeLike(c.typ) || nominalForm(c) || c.to+1 >= last {
		return
	}
	k := c.to
	if s.text(k) == "," {
		k++
	}
	for h, ok := s.classAt(k, class.Honorific); ok; h, ok = s.classAt(k, class.Honorific) {
		k += h.n
	}
	if k < last && s.toks[k].Cap && s.coverAt(k) == nil && !s.is(k, class.Function) || s.is(c.to, class.PlainAnd) && s.is(c.to+1, class.Post) && s.text(p.to) != "," && c.typ == graph.Country {
		p.to = c.to
	}
}

// seatDescribed moves the end of a post over what is said between commas of the place in
// which it is held, where the holder's name follows: "le maire de A, ville du sud du
// Sénégal, X", "le gouverneur de A, au Mali, X".
func (s *section) seatDescribed(p *post, last int) bool {
	if s.text(p.to) != "," || !placeLike(p.bodies[len(p.bodies)-1].typ) {
		return false
	}
	k := p.to + 1
	if s.is(k, class.Article) {
		k++
	}
	if !s.is(k, class.PlaceNoun) && !s.is(k, class.PlaceHead) && !(s.is(k, class.Locative) && s.coverAt(k+1) != nil && s.coverAt(k+1).typ == graph.Country) {
		return false
	}
	for k++; k < min(last, p.to+14) && s.text(k) != ","; k++ {
		if s.startsVerb(k) && s.cover[k] == nil || s.is(k, class.Post) || s.text(k) == ";" {
			return false
		}
	}
	n := k + 1
	for h, ok := s.classAt(n, class.Honorific); ok; h, ok = s.classAt(n, class.Honorific) {
		n += h.n
	}
	if s.text(k) != "," || n >= last || !s.toks[n].Cap || s.coverAt(n) != nil || s.is(n, class.Function) {
		return false
	}
	p.to = k
	return true
}

// heldIn reports whether a post may be held in a province of the state: that of a ministre-président
// is one of few states.
func heldIn(p *post, state string) bool {
	in := p.head.Attrs["in"]
	return in == "" || slices.Contains(strings.Split(in, ","), state)
}

// levelOf returns the level of which a post says that it is: "PROVINCE" of
// "ministre provincial de l'Agriculture", or "".
func (s *section) levelOf(p *post) string {
	for k := p.from; k < p.to && s.lang.Code == "fr"; k++ {
		if (s.is(k, class.De) || s.is(k, class.ToThe) && !s.is(k, class.Level)) && p.head.Attrs["portfolio"] == "yes" {
			break // "ministre de l'Administration territoriale", "ministre délégué aux Affaires régionales"
		}
		if h, ok := s.classAt(k, class.Level); ok && s.coverAt(k) == nil {
			if of := h.entry.Attrs["of"]; of != "COUNTRY" {
				return of
			}
		}
		if h, ok := s.classAt(k, class.PostLevel); ok {
			return h.entry.Attrs["of"]
		}
	}
	return ""
}
