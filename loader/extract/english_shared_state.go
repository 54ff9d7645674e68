package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// sharedState returns the state of the post before, of which the adjective is said
// once for both: "Chinese President X and Premier Y".
func (s *section) sharedState(p *post) *entity {
	if s.lang.Code != "en" || p.head.Attrs["body"] != "state" || p.person == nil || p.person.from < p.to || !s.is(p.from-1, class.PlainAnd) {
		return nil
	}
	for _, q := range s.posts {
		if q.person == nil || q.person.to != p.from-1 || q.adj == nil || q.adj.ent == nil || q.adj.typ != graph.Country || q.to > q.person.from || q.head == nil || q.head.Attrs["body"] != "state" {
			continue
		}
		if state := s.surnameState(p.person.from); state == "" || state == s.stateOf(q.adj.ent, 0) {
			return q.adj.ent
		}
	}
	return nil
}
