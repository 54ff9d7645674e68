package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// sharedState returns the state that the holder of a state's post serves who is told with
// one of its holders: "President X and Prime Minister Y", "reçu par le président tunisien,
// X, et par le Premier ministre, Y".
func (s *section) sharedState(p *post) *entity {
	if p.head.Attrs["body"] != "state" || p.person == nil || p.person.from < p.to {
		return nil
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
	if s.lang.Code == "fr" && s.text(k-1) == "," {
		k--
	}
	for _, q := range s.posts {
		if q.person == nil || q.person.to != k || q.to > q.person.from || q.head == nil || q.title == p.title || q.head.Attrs["body"] != "state" {
			continue
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
