package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkOverAsides links posts with whom they are told of behind what commas put between:
// "X, qui dirige A depuis 2023, est aussi vice-président de B".
func (s *section) linkOverAsides(persons []*mention) {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person != nil || p.plural {
			continue
		}
		first := s.firstOf(p.from)
		k := p.from - 1
		for k > first && (s.is(k, class.Determiner) || s.is(k, class.PostBefore)) {
			k--
		}
		comma := 0
		for c := k; c > max(first, k-4); c-- {
			if h, ok := s.classAt(c, class.HeldPost); ok && c+h.n == k+1 && s.text(c-1) == "," && h.entry.Attrs["former"] != "yes" {
				comma = c - 1
			}
		}
		if comma == 0 {
			continue
		}
		if m := s.personBeforeAside(persons, first, comma); m != nil {
			p.person = m
		}
	}
}

// personBeforeAside returns the person with whom the sentence that begins at token first
// begins, where an aside that ends with the comma follows at once and names nobody else.
func (s *section) personBeforeAside(persons []*mention, first, comma int) *mention {
	var out *mention
	for _, m := range persons {
		if m.from < first || m.to > comma || m.dead {
			continue
		}
		if out != nil {
			return nil
		}
		out = m
	}
	if out == nil || s.text(out.to) != "," || out.to == comma || s.governed(unit{from: out.from, to: out.to, m: out, typ: graph.Person}, first) {
		return nil
	}
	for k := first; k < out.from; k++ {
		if s.startsVerb(k) && s.cover[k] == nil {
			return nil
		}
	}
	return out
}
