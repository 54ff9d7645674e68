package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// beside reports whether an event is told of in the sentence of another only as what goes
// with it: "la rencontre de A, jumelée à la 17e conférence de B, s'est ouverte".
func (s *section) beside(event, m *mention) bool {
	if s.lang.Code != "fr" || s.sent[event.from] != s.sent[m.from] || m.from < event.to {
		return false
	}
	for k := m.from - 1; k >= event.to && k > m.from-6; k-- {
		if s.is(k, class.GoesWith) {
			return true
		}
	}
	return false
}

// aboutBefore reports whether a sentence is about the event that it begins with, and not about the
// other one that it names behind its verb: "Cette réunion devait préparer la 10e conférence."
func (s *section) aboutBefore(event, m *mention) bool {
	if s.lang.Code != "fr" || s.sent[event.from] != s.sent[m.from] || m.from < event.to || m.ent == event.ent {
		return false
	}
	first, last := s.bounds(event.from)
	return event.from-s.afterDateline(first, last) <= 2 && s.definite(event.from) && s.governed(unit{m: m, from: m.from, to: m.to, typ: m.typ}, first)
}

// besideAny reports whether an event goes with another of those told of before it.
func (s *section) besideAny(before []unit, m *mention) bool {
	for _, u := range before {
		if u.typ == graph.Event && m.typ == graph.Event && s.beside(u.m, m) {
			return true
		}
	}
	return false
}

// takesPlace reports whether an event is one at which somebody may be seen: no
// visit, and none that the sentence only invites to.
func (s *section) takesPlace(m *mention) bool {
	if m.head != nil && m.head.Attrs["visit"] == "yes" || m.feast() {
		return false
	}
	for k := s.firstOf(m.from); k < m.from; k++ {
		if s.cover[k] == nil && s.is(k, class.Wish) {
			return false
		}
	}
	return true
}
