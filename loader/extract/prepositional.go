package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// prepositional takes the preposition at i and the nouns behind it, up to the
// next clause border.
func (e *extension) prepositional(i int) bool {
	s := e.s
	k, words := i+1, 0
	for k < e.last && k-i < 30 {
		if t := &s.toks[k]; t.Punct {
			if t.Text == "'" || t.Text == "’" || t.Text == "," && words > 0 && e.listGoesOn(k) {
				k++
				continue
			}
			break
		}
		if e.prepositionalEnds(k, words) {
			break
		}
		if to := e.innerAt(k); to > k {
			k = to
			words++
			continue
		}
		if !s.is(k, class.Function) {
			words++
		}
		k++
	}
	for k > i+1 && (s.is(k-1, class.Function) || s.is(k-1, class.De) || s.toks[k-1].Punct) {
		k--
	}
	if words == 0 || k <= i+1 {
		return false
	}
	if s.is(i, class.RelativeDative) && k+1 < e.last && s.is(k, class.Belonging) {
		k += 2 // "auxquels A et B sont membres"
	}
	e.end = k
	e.des++
	return true
}

// prepositionalEnds reports whether the complement behind a preposition, of so
// many words so far, ends before token k.
func (e *extension) prepositionalEnds(k, words int) bool {
	s := e.s
	agreement := e.m.typ == graph.Agreement
	switch {
	case s.is(k, class.BareDe) && s.is(k+1, class.This) && e.m.typ == graph.Organization && s.lang.Code == "fr":
		return true // "Département pour l'Asie de ce ministère"
	case words > 0 && e.m.typ == graph.Organization && s.anotherBody(k):
		return true // "le Fonds pour le développement | et le ministère de la Santé"
	case s.startsVerb(k), s.is(k, class.ComplementEnd), s.weekdayAt(k) > 0, s.monthAt(k) > 0, s.dayAt(k, e.last) > 0 && s.monthAt(k+1) > 0, s.is(k, class.Between):
		return true
	case agreement && s.is(k, class.With), s.is(k, class.PlainAnd) && e.nextPost(k+1):
		return true
	case agreement && words > 0 && s.is(k, class.For):
		return true
	case agreement && words > 0 && s.is(k, class.PlainAnd) && (s.is(k+1, class.Agreement) || s.is(k+2, class.Agreement) || s.is(k+3, class.Agreement)):
		return true
	case agreement && words > 0 && s.is(k, class.Agreement) && s.is(k-1, class.AtThePlural):
		return true // "documents sur la frontière … aux accords connexes"
	case s.toks[k].Cap && words > 0 && s.isSurname(k) && s.cover[k] == nil && !s.toks[k-1].Elided && !s.is(k-1, class.De):
		return true
	case words > 1 && (s.is(k, class.At) || s.is(k, class.In)) && k+1 < e.last && s.nameCovers(k+1):
		return true
	}
	if s.lang.Code == "fr" && words > 0 && s.is(k, class.De) && s.dayAt(k+1, e.last) > 0 && s.monthAt(k+2) > 0 {
		return true // "un séminaire sur l'eau | du 3 mai"
	}
	return s.is(k, class.DateDeterminer) && k+1 < e.last && (s.dayAt(k+1, e.last) > 0 || s.weekdayAt(k+1) > 0)
}

// anotherBody reports whether "et" at token k joins another body to one: its noun is hardly anything else, or
// has a capital.
func (s *section) anotherBody(k int) bool {
	if s.lang.Code != "fr" || !s.is(k, class.PlainAnd) || !s.is(k+1, class.DefiniteArticle) {
		return false
	}
	h, ok := s.classAt(k+2, class.Body)
	return ok && (s.toks[k+2].Cap || h.entry.Attrs["weak"] != "yes") && !s.pluralNoun(k+h.n+1)
}

// nameCovers reports whether the name of a place or a state covers token k.
func (s *section) nameCovers(k int) bool {
	c := s.cover[k]
	return c != nil && c.name != nil && (c.typ == graph.Place || c.typ == graph.Province || c.typ == graph.Country)
}

// innerAt takes the name or the phrase that begins at token k into the phrase
// and returns its end, or k.
func (e *extension) innerAt(k int) int {
	s := e.s
	if c := s.cover[k]; c != nil && c.name != nil && c.from == k {
		if e.pairOfNamesAt(k) {
			return e.end
		}
		e.m.inner = append(e.m.inner, c)
		if c.form != lexicon.Adjective {
			e.proper = true
		}
		return c.to
	}
	for _, pc := range phraseClasses {
		h, ok := s.classAt(k, pc.class)
		if !ok || !e.mayHold(pc.typ, k, h) {
			continue
		}
		in := s.buildPhrase(k, h, pc.typ, k, e.last)
		if in == nil || pc.typ == graph.Agreement && in.nominal || pc.typ == graph.Event && h.entry.Attrs["visit"] != "" {
			continue
		}
		e.m.inner = append(e.m.inner, in)
		e.proper = e.proper || pc.typ == graph.Place
		return in.to
	}
	return k
}

// mayHold reports whether the phrase may have one of the type inside it whose
// head stands at k.
func (e *extension) mayHold(typ graph.EntityType, k int, h hit) bool {
	switch typ {
	case graph.Organization:
		return e.m.typ != graph.Agreement
	case graph.Agreement:
		return e.m.typ == graph.Event && e.s.definite(k)
	case graph.Place:
		return h.entry.Attrs["join"] == "yes"
	}
	return e.m.typ == graph.Event
}

// personFollows reports whether a person, by name, honorific or post, stands at k.
func (e *extension) personFollows(k int) bool {
	s := e.s
	for k < e.last && s.is(k, class.Determiner) {
		k++
	}
	return k < e.last && (s.is(k, class.Post) || s.is(k, class.PostBefore) || s.is(k, class.Honorific) || s.is(k, class.Counterpart) || s.toks[k].Cap && s.coverAt(k) == nil && (s.isSurname(k) || s.isGiven(k)))
}
