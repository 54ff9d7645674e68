package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// arrivalState returns the state of the holder of a post who is told to arrive in the capital of the state
// home, where an envoy of another state receives him, whose man he is: "Le secrétaire d'État X est arrivé à
// A. Il a été accueilli par l'ambassadeur de B, Y"; or nil.
func (s *section) arrivalState(p *post, home string) *entity {
	if s.lang.Code != "fr" || p.person == nil || home == "" || len(p.bodies) > 0 || p.adj != nil {
		return nil
	}
	_, last := s.bounds(p.from)
	k := max(p.to, p.person.to)
	for k < last && !s.is(k, class.Arrives) {
		if s.personBetween(k, k+1) {
			return nil
		}
		k++
	}
	there := false
	for x := k + 1; x < min(last, k+8); x++ {
		if c := s.coverAt(x); c != nil && c.name != nil && placeLike(c.typ) && s.placeIs(c, "CAPITAL") && s.countryOf(c) == home {
			there = true
		}
	}
	n := s.sent[p.from] + 1
	if !there || n >= len(s.sents) || !s.pronounAt(s.sents[n].First) || !s.sentenceHas(s.sents[n].First, class.Meets) {
		return nil
	}
	for _, q := range s.posts {
		if q.head == nil || s.sent[q.from] != n || q.head.Attrs["envoy"] != "yes" || len(q.bodies) == 0 || q.bodies[0].typ != graph.Country || q.bodies[0].ent == nil {
			continue
		}
		if s.stateOf(q.bodies[0].ent, 0) != home {
			return q.bodies[0].ent
		}
	}
	return nil
}
