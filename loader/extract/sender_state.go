package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// senderState returns the state of the head of state whose message somebody brings, which is that of who
// brings it: "a reçu le ministre togolais X, porteur d'un message du président Y"; or nil.
func (s *section) senderState(p *post) *entity {
	const apart = 14 // tokens
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["body"] != "state" || p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["envoy"] == "yes" || len(p.bodies) > 0 || p.adj != nil {
		return nil
	}
	first, at := s.firstOf(p.from), -1
	for k := p.from - 1; k > max(first, p.from-apart); k-- {
		if s.is(k, class.BearsMessage) && s.cover[k] == nil {
			at = k
			break
		}
	}
	if at < 0 {
		return nil
	}
	var last *post
	for _, q := range s.posts {
		if q.from >= first && q.to <= at && (q.person == nil || q.person.to <= at) && (last == nil || q.from > last.from) {
			last = q
		}
	}
	switch {
	case last == nil:
	case last.adj != nil && last.adj.typ == graph.Country:
		return last.adj.ent
	case len(last.bodies) == 1 && last.bodies[0].typ == graph.Country:
		return last.bodies[0].ent
	}
	return nil
}
