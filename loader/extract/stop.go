package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readStops states that who is on a visit to a state goes to the towns and provinces of it
// with which sentences begin that tell what he did there: "X s'est rendu en Chine. À
// Shanghai, il a rencontré Y".
func (s *section) readStops() {
	stops := map[int]*mention{} // by sentence
	for _, m := range s.mentions {
		if m.ent != nil && !m.dead && m.parent == nil && placeLike(m.typ) && !nominalForm(m) && s.opensWithPlace(m) {
			stops[s.sent[m.from]] = m
		}
	}
	if len(stops) == 0 {
		return
	}
	var trips []*statement
	for _, st := range s.stmts {
		if st.typ == graph.Visited && st.from.typ == graph.Person && st.extractor != "companion" {
			trips = append(trips, st)
		}
	}
	if len(trips) == 0 {
		return
	}
	for n := range s.sents {
		to := stops[n]
		if to == nil || to.head != nil || to.name != nil && to.name.Kind == "airport" {
			continue
		}
		m := s.actorAt(to, n)
		if m == nil {
			continue
		}
		if trip := s.tripTo(trips, m.ent, to); trip != nil && !s.hosts(m.ent, to.ent) {
			s.stmts = append(s.stmts, &statement{typ: graph.Visited, from: m.ent, to: to.ent, planned: trip.planned, extractor: "stop", confidence: 0.8,
				a: to.from, b: max(to.to, min(m.to, s.sents[n].Last)), ends: []*mention{m, to}})
		}
	}
}

// actorAt returns who acts in sentence n, which begins with a place: the person named or
// described behind it, or whom the pronoun there means.
func (s *section) actorAt(place *mention, n int) *mention {
	last := min(s.sents[n].Last, place.to+14)
	var named *mention
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent != nil && !m.dead && m.from >= place.to && m.from < last && (named == nil || m.from < named.from) {
			named = m
		}
	}
	for k := place.to; k < last; k++ {
		switch {
		case named != nil && named.from == k:
			if s.is(k-1, class.Preposition) {
				return nil
			}
			return named
		case s.cover[k] == nil && s.pronounAt(k):
			if he := s.subjectBefore(n); he != nil {
				return lastMention(he, k)
			}
			return nil
		case s.cover[k] == nil && s.startsVerb(k):
			return nil
		}
	}
	return nil
}

// opensWithPlace reports whether a sentence begins with where what it tells took place: "À
// Shanghai, …", "Dans la ville de Nankin, …".
func (s *section) opensWithPlace(m *mention) bool {
	first, last := s.bounds(m.from)
	k := s.afterDateline(first, last)
	if s.is(k, class.PlainAnd) {
		k++
	}
	h, ok := s.classAt(k, class.Locative)
	if !ok || m.from-k > 4 {
		return false
	}
	for k += h.n; k < m.from; k++ {
		if !s.is(k, class.Article) && !s.is(k, class.PlaceHead) && !s.is(k, class.De) {
			return false
		}
	}
	return s.text(m.to) == "," || s.pronounAt(m.to)
}

// tripTo returns the visit of a person, told before, to the state in which a place lies.
func (s *section) tripTo(trips []*statement, e *entity, to *mention) *statement {
	for _, st := range trips {
		if st.from == e && st.a < to.from && st.to != to.ent && s.storyAt(st.a) == s.storyAt(to.from) && st.to.typ == graph.Country && s.stateOf(to.ent, 0) == s.stateOf(st.to, 0) {
			return st
		}
	}
	return nil
}
