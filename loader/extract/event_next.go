package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// cutAtNext ends a phrase before another event that is told of beside it: "cérémonie de signature
// entre A et B | , Forum sino-français", "9e réunion du groupe de travail | et la Consultation avec C".
func (e *extension) cutAtNext() {
	s, m := e.s, e.m
	if s.lang.Code != "fr" {
		return
	}
	if e.cutAtDeed(); m.typ != graph.Event && m.typ != graph.Organization {
		return
	}
	if m.typ == graph.Event {
		e.cutAtPerson()
	}
	for k := m.to + 1; k < e.end-1; k++ {
		comma := s.text(k) == ","
		if !comma && !s.is(k, class.PlainAnd) || s.cover[k] != nil {
			continue
		}
		n := k + 1
		if !comma && (s.is(n, class.Possessive) || s.is(n, class.GroupPossessive)) || comma && s.is(n, class.Circumstance) {
			e.cut(k) // "la 9e session du Comité entre A et B | et leurs partenaires", "| , après deux jours"
			return
		}
		if s.is(n, class.At) || s.is(n, class.AtThe) {
			n++ // "… et à la Conférence de B"
		}
		if de, ok := s.deAt(n); ok && m.typ == graph.Event && !comma {
			n += de
		}
		for n < e.end && (s.is(n, class.DefiniteArticle) || s.isOrdinal(n)) {
			n++
		}
		if n >= e.end || !s.is(n, class.Event) || !s.toks[n].Cap && !s.isOrdinal(n-1) || m.typ == graph.Organization && (comma || n == k+1) {
			continue
		}
		e.cut(k)
		return
	}
}

// cutAtDeed ends a phrase before what is to be done besides: "appliquer les accords entre A et B | et
// examiner la suite"; but not "l'accord pour encourager et protéger les investissements".
func (e *extension) cutAtDeed() {
	s := e.s
	for k := e.m.from + 1; k < e.end-1 && !s.infinitive(k); k++ {
		if !s.is(k, class.PlainAnd) || s.cover[k] != nil {
			continue
		}
		n := k + 1
		for n < e.end-1 && s.is(n, class.Adv) {
			n++
		}
		if s.infinitive(n) || s.is(n, class.ObjectClitic) && s.infinitive(n+1) {
			e.cut(k)
			return
		}
	}
}

// cutAtPerson ends an event's phrase before a person whom nothing joins to it: "ont pris part au
// forum sur la forêt | M. X", "un dîner | en l'honneur de M. X".
func (e *extension) cutAtPerson() {
	s, m := e.s, e.m
	for k := m.to + 1; k < e.end; k++ {
		joined := s.is(k-1, class.Preposition) || s.is(k-1, class.De) || s.is(k-1, class.PlainAnd) || s.toks[k-1].Punct
		switch {
		case s.cover[k] != nil:
			continue
		case s.is(k, class.Honorific) && s.toks[k].Cap && !s.toks[k].Hyphen && (s.text(k+1) == "." || s.toks[min(k+1, len(s.toks)-1)].Cap):
			for x := m.to; x < k && joined; x++ {
				if h, ok := s.classAt(x, class.EventTopic); ok && x+h.n >= k-1 {
					k, joined = x, false
				}
			}
			if joined {
				continue
			}
		case joined || !s.is(k, class.DefiniteArticle) || s.is(k, class.De) || !s.is(k+1, class.Post):
			continue
		}
		e.cut(k)
		return
	}
}

// cut ends a phrase at token k.
func (e *extension) cut(k int) {
	if e.s.text(k-1) == "," {
		k--
	}
	e.end = k
	e.m.inner = slices.DeleteFunc(e.m.inner, func(in *mention) bool { return in.to > k })
}
