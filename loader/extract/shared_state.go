package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// sharedState returns the state that the holder of a state's post serves who is told with
// one of its holders: "President X and Prime Minister Y", "reçu par le président tunisien,
// X, et par le Premier ministre, Y".
func (s *section) sharedState(p *post) *entity {
	if p.head.Attrs["body"] != "state" || p.person == nil {
		return nil
	}
	if p.person.from < p.to {
		return s.sharedBehind(p)
	}
	k := p.from - 1
	if s.lang.Code == "fr" {
		for s.is(k, class.Determiner) || s.is(k, class.By) {
			k--
		}
	}
	if !s.is(k, class.PlainAnd) && !(s.lang.Code == "fr" && s.text(k) == ",") {
		return nil
	}
	if s.lang.Code == "fr" && !s.is(k, class.PlainAnd) && s.actsAlone(p.person) {
		return nil // "Recevant le président de A, X, le ministre Y a dit": no list, which would have an "et" before its last
	}
	if s.lang.Code == "fr" && s.text(k-1) == "," {
		k--
	}
	for _, q := range s.posts {
		if q.person == nil || q.person.to != k || q.to > q.person.from || q.head == nil || q.title == p.title || q.head.Attrs["body"] != "state" {
			continue
		}
		if s.lang.Code == "fr" && q.head.Attrs["envoy"] == "yes" && p.head.Attrs["envoy"] != "yes" {
			continue // "l'ambassadeur de A, X, et le ministre Y", who are of two states
		}
		seat := s.statedSeat(q)
		if seat == nil || seat.typ != graph.Country {
			continue
		}
		if state := s.surnameState(p.person.from); state == "" || state == s.stateOf(seat, 0) {
			return seat
		}
	}
	return nil
}

// sharedBehind does so where the posts stand behind the names, in a list of three or more: "X, ministre français de
// l'Économie, Y, ministre des Armées, et Z, ministre de la Culture". Of two it may be that they meet.
func (s *section) sharedBehind(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["envoy"] == "yes" || p.adj != nil || len(p.bodies) > 0 {
		return nil
	}
	k := p.person.from - 1
	last := s.is(k, class.PlainAnd)
	if last {
		k--
	}
	if s.text(k) != "," {
		return nil
	}
	for q := range s.postsFrom(s.firstOf(p.from), k) {
		if q.to != k || q.person == nil || q.person.to > q.from || q.head == nil || q.head.Attrs["body"] != "state" || q.head.Attrs["envoy"] == "yes" {
			continue
		}
		var seat *entity
		if q.adj != nil && !last {
			seat = q.adj.ent
		} else if q.adj == nil {
			seat = s.sharedBehind(q)
		}
		if seat == nil || seat.typ != graph.Country {
			return nil
		}
		if state := s.surnameState(p.person.from); state == "" || state == s.stateOf(seat, 0) {
			return seat
		}
	}
	return nil
}

// statedSeat returns the state that a post names, by its adjective or behind "de", or that it shares
// with the one before it in its list, or nil.
func (s *section) statedSeat(q *post) *entity {
	switch {
	case q.adj != nil:
		return q.adj.ent
	case s.lang.Code == "fr" && len(q.bodies) == 1:
		return q.bodies[0].ent
	case s.lang.Code == "fr" && len(q.bodies) == 0:
		return s.sharedState(q)
	}
	return nil
}

// actsAlone reports whether a verb in the singular stands behind a name, behind one comma at most.
func (s *section) actsAlone(m *mention) bool {
	k := m.to
	if s.text(k) == "," {
		k++
	}
	return s.startsVerb(k) && s.cover[k] == nil && !s.lang.Ends(s.fold(k), class.PluralVerbEnding)
}
