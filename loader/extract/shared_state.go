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
	if !s.is(k, class.PlainAnd) {
		return nil
	}
	if s.lang.Code == "fr" && s.text(k-1) == "," {
		k--
	}
	for _, q := range s.posts {
		if q.person == nil || q.person.to != k || q.adj == nil || q.adj.ent == nil || q.adj.typ != graph.Country || q.to > q.person.from || q.head == nil || q.title == p.title || q.head.Attrs["body"] != "state" {
			continue
		}
		if state := s.surnameState(p.person.from); state == "" || state == s.stateOf(q.adj.ent, 0) {
			return q.adj.ent
		}
	}
	return nil
}
