package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// deAt returns the length of a "de" with its article at token i; an article
// with a capital belongs to the name behind it: "de La Réunion".
func (s *section) deAt(i int) (int, bool) {
	h, ok := s.classAt(i, class.De)
	n := h.n
	for n > 1 && s.toks[i+n-1].Cap && !s.toks[i].Cap {
		n--
	}
	return n, ok
}

// properNoun reports whether a common noun with a capital stands at token i, as
// in the names of bodies.
func (s *section) properNoun(i int) bool {
	t := &s.toks[i]
	return t.Cap && !t.AllCap && !t.Punct && !t.Number && !t.Hyphen && s.cover[i] == nil && !s.isSurname(i) && !s.isGiven(i) && len(t.Fold) > 4 &&
		!s.is(i, class.Honorific) && !s.is(i, class.Post) && !s.is(i, class.Body) && !s.is(i, class.Event) && !s.is(i, class.Agreement) && !s.is(i, class.PlaceHead)
}

// complementWordAt takes the "de" at token k and the word behind it, or nothing.
func (e *extension) complementWordAt(k int) bool {
	save := e.end
	e.end = k
	if e.complementWord() {
		return true
	}
	e.end = save
	return false
}

// complementWord takes "de" and one noun with its adjectives.
func (e *extension) complementWord() bool {
	s := e.s
	h, _ := s.classAt(e.end, class.De)
	n := e.end + h.n
	if n >= e.last || s.toks[n].Punct || s.toks[n].Number || s.is(n-1, class.AnyPossessive) || s.is(n, class.Function) || s.is(n, class.Honorific) || s.is(n, class.Post) {
		return false
	}
	if c := s.coverAt(n); c != nil && c.name != nil && c.typ != graph.Place || s.namedWithPost(n, e.last) {
		return false
	}
	e.end = n + 1
	for e.end < e.last && s.toks[e.end].Hyphen && !s.toks[e.end].Number {
		e.end++
	}
	e.des++
	return true
}

// namedWithPost reports whether a person's name stands at token n, with a post behind it if none of its words is
// known: "et de | Test Testou, maire de A".
func (s *section) namedWithPost(n, last int) bool {
	if s.lang.Code != "fr" || n+1 >= last || !s.toks[n].Cap || !s.toks[n+1].Cap || s.toks[n+1].Punct || s.cover[n] != nil || s.cover[n+1] != nil {
		return false
	}
	if s.personBegins(n, last) {
		return true
	}
	k := n + 3
	if s.is(k, class.DefiniteArticle) {
		k++
	}
	return k < last && s.text(n+2) == "," && s.is(k, class.Post)
}

// complement takes "de …": a name, a body, or a common noun.
func (e *extension) complement() bool {
	s := e.s
	de, _ := s.deAt(e.end)
	n := e.end + de
	if n >= e.last || s.is(e.end, class.ComplementEnd) || s.is(n, class.Honorific) && s.lang.Code == "fr" && e.m.typ == graph.Event || s.lang.Code == "fr" && len(s.text(n)) == 1 && s.toks[n].Cap && s.text(n+1) == "." && s.text(n+3) == "." {
		return false // "le cabinet de S.E. M. X"
	}
	if e.m.typ == graph.Event && s.lang.Code == "fr" && s.demonstrative(e.m.from) && s.is(n, class.Post) && !s.is(n-1, class.PluralDe) {
		return false // "la venue à cette cérémonie du président de A"
	}
	if (e.m.typ == graph.Organization || e.m.head.Attrs["sitting"] == "yes") && s.lang.Code == "fr" && s.weekdayAt(n) > 0 {
		return false // "le Conseil des ministres du mercredi 3 mai"
	}
	if e.m.typ == graph.Place && e.deProper {
		return false // "aéroport de X" in "aéroport de X de la ville de Y"
	}
	if c := s.cover[n]; c != nil && (c.name != nil || c.branch) && c.from == n {
		e.end = n
		e.des++
		if !e.pairOfNames(c) {
			e.take(c)
			e.deProper = true
		}
		return true
	}
	if e.memorial(n) || e.phraseInside(n) {
		return true
	}
	// "Ont pris part au Forum des délégations de …": who took part.
	if e.m.typ == graph.Event && e.des == 0 && s.is(n, class.Deputies) {
		return false
	}
	if e.m.typ == graph.Event && s.lang.Code == "fr" && s.namedHolder(n) {
		return false // "la cérémonie d'accueil du président X"
	}
	// "du Comité du Parti de cette province"
	if s.is(n, class.This) && e.m.typ == graph.Organization {
		if h, ok := s.classAt(n+1, class.PlaceNoun); ok && h.entry.Attrs["of"] != "" {
			e.end = n + 1 + h.n
			e.des++
			return true
		}
	}
	t := &s.toks[n]
	switch {
	case t.Punct, s.is(n, class.Function) && !t.Cap && !(n+1 < e.last && s.toks[n+1].Hyphen && s.lang.Code == "fr"), s.is(n, class.Post) && e.m.typ == graph.Organization && !t.Cap && !(s.is(n-1, class.PluralDe) && s.toks[e.m.from].Cap && s.lang.Code == "fr"):
		return false
	case s.is(n, class.Number) && n+1 < e.last && (s.is(n+1, class.PlaceHead) || s.is(n+1, class.PlaceNoun)):
		e.end = n + 2
		e.des++
		return true
	case s.is(n, class.Number) && !t.Cap && e.m.typ == graph.Organization && s.lang.Code == "fr":
		return false // "un comité exécutif de neuf membres"
	case e.m.head.Attrs["visit"] == "yes" && n+1 < e.last && s.is(n+1, class.Days):
		e.end = n + 2
		e.dated = s.lang.Code != "fr" || s.sentenceHas(n, class.SomeTime)
		return true
	case s.is(n, class.Number) && !t.Cap && s.lang.Code == "fr" && e.m.typ != graph.Agreement && !s.is(n, class.IndefiniteArticle):
		if !s.is(e.end, class.PluralDe) || n+1 >= e.last || s.toks[n+1].Punct || s.is(n+1, class.Function) {
			return false // "remise des clés de douze maisons"
		}
		e.end = n + 2 // "rencontre des chefs des trois Partis"
		e.des++
		return true
	case t.Number && e.m.typ == graph.Event && s.is(e.end, class.PluralDe) && s.is(n+1, class.AgeNoun):
		e.end = n + 2 // "la cérémonie commémorative des 40 ans du jumelage"
		e.des++
		return true
	case t.Number, s.is(n, class.Month):
		return e.dateComplement(n)
	case t.Cap:
		return e.capitalComplement(n)
	}
	if s.infinitive(n) && de == 1 {
		return false // "le souhait de l'Assemblée de X d'approfondir …"
	}
	e.nounComplement(n)
	return true
}

// namedHolder reports whether a post in the singular stands at token n with the name
// of who holds it: "président de la République X".
func (s *section) namedHolder(n int) bool {
	if b, ok := s.classAt(n, class.PostBefore); ok {
		n += b.n // "de l'ancien président X"
	}
	h, ok := s.classAt(n, class.Post)
	if !ok || s.lang.Ends(s.fold(n), class.PluralEnding) {
		return false
	}
	const near, far = 6, 24 // tokens; farther off only behind where the post is held
	_, last := s.bounds(n)
	held := false
	for k := n + h.n; k < min(last, n+h.n+far); k++ {
		switch t := &s.toks[k]; {
		case t.Cap && (s.isSurname(k) || s.isGiven(k)) && s.cover[k] == nil:
			return true
		case t.Text == "(" && s.text(k+2) == ")":
			k += 2 // "du Parti A (PA)"
		case t.Punct && t.Text != ",", k >= n+h.n+near && (!held || s.startsVerb(k)):
			return false
		default:
			held = held || s.cover[k] != nil
		}
	}
	return false
}

// inHonour reports whether token i begins in whose honour an event is held, somebody who is named with his post.
func (e *extension) inHonour(i int) bool {
	h, ok := e.s.classAt(i, class.InHonour)
	return ok && e.s.lang.Code == "fr" && e.s.namedHolder(i+h.n)
}

// phraseInside takes the body, event, agreement or place whose head stands at n,
// behind "de": "Commission … du Comité central".
func (e *extension) phraseInside(n int) bool {
	s := e.s
	for _, pc := range phraseClasses {
		if pc.typ == graph.Agreement && e.m.typ != graph.Event && e.m.typ != graph.Agreement {
			continue
		}
		if pc.typ == graph.Event && (e.m.typ == graph.Organization || e.m.typ == graph.Place) && !s.isOrdinal(n) && (!s.toks[n].Cap || e.m.head != nil && s.lang.Lists(class.Ministry, e.m.head.Lemma())) {
			continue // "le ministère des Travaux publics"
		}
		k := n
		for (pc.typ == graph.Event || pc.typ == graph.Organization && s.lang.Code == "fr") && k < e.last-1 && s.isOrdinal(k) {
			k++
		}
		h, ok := s.classAt(k, pc.class)
		if !ok || h.entry.Attrs["weak"] == "yes" && s.isPortfolio(k, e.m.from) {
			continue
		}
		from := n
		if pc.typ == graph.Organization && k > n && h.entry.Attrs["number"] != "yes" {
			if !s.ofTerm(k, h) {
				continue
			}
			from = k // "la 2e session du 14e Conseil populaire": the number is that of its term
		}
		if pc.typ == graph.Organization && (e.inCharge(k, h) || e.ofMatter(k, h)) {
			continue
		}
		var in *mention
		if pc.typ == graph.Place {
			in = s.placeWithHead(k, h, e.last) // "de la province de X": the noun and the name behind it
			if in == nil && h.entry.Attrs["border"] == "yes" && e.m.typ == graph.Event && s.lang.Code == "fr" {
				in = s.buildPhrase(k, h, graph.Place, k, e.last) // "de la paire de portes frontalières A - B"
			}
		} else {
			in = s.buildPhrase(k, h, pc.typ, from, e.last)
		}
		if in == nil {
			continue
		}
		e.m.inner = append(e.m.inner, in)
		e.end = in.to
		e.des++
		e.deProper, e.proper = true, e.proper || pc.typ == graph.Place
		return true
	}
	return false
}

// ofTerm reports whether the ordinal before the body at token k counts its terms, so that it stands by
// itself: "du 13e Comité central", "de la 16e Assemblée nationale"; of others it counts the meetings.
func (s *section) ofTerm(k int, h hit) bool {
	return s.lang.Code == "fr" && s.toks[k].Cap && (h.entry.Attrs["session"] == "" || h.entry.Attrs["session"] == "numbered" || s.is(k+h.n, class.National) || s.is(k, class.TermBody))
}

// inCharge reports whether the body at token k behind "de" is only what the phrase's own body
// is in charge of: "le Commandement des gardes-frontières de A".
func (e *extension) inCharge(k int, h hit) bool {
	s := e.s
	if e.m.typ != graph.Organization || e.m.head.Attrs["owner"] != "yes" || s.toks[k].Cap || !s.is(k, class.BodyField) {
		return false
	}
	de, ok := s.deAt(k + h.n)
	return !ok || !s.is(k+h.n+de, class.Body)
}

// ofMatter reports whether the body at token k, behind a bare "de", only tells what the phrase's own body is
// about: "Académie d'administration publique", "École de police de A".
func (e *extension) ofMatter(k int, h hit) bool {
	s := e.s
	return s.lang.Code == "fr" && e.m.typ == graph.Organization && h.entry.Attrs["weak"] == "yes" && h.n == 1 && !s.toks[k].Cap && s.is(k-1, class.BareDe) && !s.is(k+h.n, class.Body)
}

// participial reports whether a small-letter word has the ending of a participle in
// the plural: "jumelées", "élus", "unies".
func participial(t string) bool {
	for _, end := range []string{"ées", "és", "ues", "us", "ies"} {
		if strings.HasSuffix(t, end) && len(t) > len(end)+2 {
			return strings.ToLower(t) == t
		}
	}
	return false
}
