package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// thatOf makes the body that "celui de B" is behind "le Service … de A", of the same
// head, owned by B; and the site, "le port de A et celui de B".
func (s *section) thatOf(m *mention, last int) {
	if s.lang.Code == "fr" && len(m.inner) == 0 {
		s.thatElsewhere(m, last)
		return
	}
	if s.lang.Code != "fr" || len(m.inner) == 0 || len(m.more) > 0 || !s.is(m.to, class.And) || !s.is(m.to+1, class.Demonstrative) {
		return
	}
	owner := m.inner[len(m.inner)-1]
	de, ok := s.deAt(m.to + 2)
	if !ok || m.to+2+de >= last {
		return
	}
	at := m.to + 2 + de
	if h, ok := s.classAt(at, class.PlaceHead); ok { // "celui de la province de B"
		if in := s.placeWithHead(at, h, last); in != nil {
			at = in.from
		}
	}
	c := s.coverAt(at)
	if c == nil || c.name == nil || c.typ != owner.typ {
		return
	}
	behind := " " + s.surfaceOf(s.genitiveBefore(c.from), c.to)
	switch {
	case owner.form == lexicon.Adjective && owner.typ == graph.Country && !nominalForm(c) && owner.from > m.from:
		s.alsoOf(m, c, s.without(m, owner)+behind) // "le ministère chinois de la Santé et celui du Laos"
	case owner.to == m.to && owner.name != nil && c.form == owner.form:
		s.alsoOf(m, c, s.surfaceOf(m.from, s.genitiveBefore(owner.from))+behind)
		if m.typ == graph.Place {
			c.parent = m.more[len(m.more)-1] // a town in the name of a site
		}
	}
}

// thatElsewhere reads the other school of a list of two of which the first is called after no place that
// is known: "l'Université du Grand Nord et celle de A".
func (s *section) thatElsewhere(m *mention, last int) {
	if m.typ != graph.Organization || m.head == nil || m.head.Attrs["single"] != "yes" || m.head.Attrs["name"] != "yes" || len(m.more) > 0 || !s.is(m.to, class.And) || !s.is(m.to+1, class.Demonstrative) {
		return
	}
	h, ok := s.classAt(m.from, class.Body)
	de, of := s.deAt(m.to + 2)
	if !ok || !of || m.from+h.n >= m.to || m.to+2+de >= last {
		return
	}
	if c := s.coverAt(m.to + 2 + de); c != nil && c.name != nil && placeLike(c.typ) && c.form == lexicon.FullName {
		s.alsoOf(m, c, s.surfaceOf(m.from, m.from+h.n)+" "+s.surfaceOf(s.genitiveBefore(c.from), c.to))
	}
}

// without returns what a body is called without the adjective of its state.
func (s *section) without(m, adjective *mention) string {
	return strings.TrimSpace(s.surfaceOf(m.from, adjective.from) + " " + s.surfaceOf(adjective.to, m.to))
}
