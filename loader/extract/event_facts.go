package extract

import (
	"strconv"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// eventFacts fills date and place of events from their phrases and sentences.
func (s *section) eventFacts() {
	for _, e := range s.entities {
		if e.typ != graph.Event || !alive(e) {
			continue
		}
		for _, m := range e.mentions {
			if m.dead {
				continue
			}
			if e.facts.Date == "" {
				e.facts.Date = s.eventDate(m)
			}
			if e.owner == nil {
				e.owner = s.eventPlace(m)
			}
		}
	}
}

// eventDate returns the date inside the event's phrase, or the one that stands
// in the same clause near it.
func (s *section) eventDate(m *mention) graph.Date {
	for _, d := range s.dates {
		if d.from >= m.from && d.to <= m.to {
			return d.value
		}
	}
	first, last := s.bounds(m.from)
	// A year that ends the name: "Réunion de printemps 2025".
	if y := s.yearAt(m.to-1, len(s.toks)); y > 0 && m.to-m.from > 1 && !s.endsWithTerm(m) {
		return graph.Date(strconv.Itoa(y))
	}
	best, dist := graph.Date(""), 1<<30
	for _, d := range s.dates {
		if d.from < first || d.to > last || d.yearOnly {
			continue
		}
		if m.head != nil && m.head.Attrs["visit"] == "yes" && s.spansVisit(d, m) {
			return d.value
		}
		gap := d.from - m.to
		if d.to <= m.from {
			gap = m.from - d.to
		}
		if gap >= 0 && gap < dist && (gap <= 8 || gap <= 25 && d.to <= m.from && s.takesPartBefore(m.from)) && !s.personBetween(min(d.to, m.to), max(d.from, m.from)) {
			best, dist = d.value, gap
		}
	}
	if best == "" && m.head != nil && m.head.Attrs["visit"] == "yes" && s.lang.Code == "fr" {
		return s.visitToldWhen(m)
	}
	return best
}

// endsWithTerm reports whether the year that ends the name of an event is of what it decides on, and not of
// when it is held: "le 5e congrès pour le mandat 2022-2027", "… les orientations pour 2026".
func (s *section) endsWithTerm(m *mention) bool {
	k := m.to - 2
	if k > m.from && !s.toks[k].Punct && s.toks[k].Number && s.toks[k+1].Hyphen {
		k--
	} else if k > m.from+1 && s.toks[k].Punct && s.toks[k-1].Number {
		k -= 2
	}
	return k > m.from && (s.is(k, class.For) || s.is(k, class.PeriodNoun))
}

// takesPartBefore reports whether "lors de la" or the like stands right before
// token i.
func (s *section) takesPartBefore(i int) bool {
	for k := max(s.firstOf(i), i-4); k < i; k++ {
		if s.is(k, class.TakesPart) {
			return true
		}
	}
	return false
}

func (s *section) personBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if c := s.cover[k]; c != nil && c.typ == graph.Person {
			return true
		}
	}
	return false
}

// placeReach is how many tokens behind an event its place may stand.
const placeReach = 14

// eventPlace returns the place behind a locative near the event's phrase.
func (s *section) eventPlace(m *mention) *entity {
	_, last := s.bounds(m.from)
	for _, in := range m.inner {
		if in.ent != nil && in.form == lexicon.FullName && s.is(in.from-1, class.Locative) && (in.typ == graph.Place || in.typ == graph.Province || in.typ == graph.Country) {
			return in.ent
		}
	}
	for k := m.to; k < min(last, m.to+placeReach); k++ {
		if h, ok := s.classAt(k, class.IsHeld); ok {
			k += h.n - 1
			continue
		}
		if s.startsVerb(k) && s.cover[k] == nil {
			return nil
		}
		if s.is(k, class.Locative) {
			if c := s.coverAt(k + 1); c != nil && c.ent != nil && (c.typ == graph.Place || c.typ == graph.Province || c.typ == graph.Country) {
				return c.ent
			}
		}
	}
	return nil
}
