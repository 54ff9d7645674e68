package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// dropSectorBodies drops the bodies that only belong to the sector of a minister: "ministre de la
// Communauté nationale à l'étranger", "ministre de l'Union africaine". What somebody is in charge
// of besides stays.
func (s *section) dropSectorBodies() {
	for _, p := range s.posts {
		if p.head == nil || p.head.Attrs["portfolio"] != "yes" || p.head.Attrs["body"] != "state" || p.head.Attrs["weak"] == "yes" || len(p.bodies) > 0 {
			continue
		}
		for k := p.from + 1; k < p.to; k++ {
			if s.is(k, class.InCharge) {
				break
			}
			if c := s.cover[k]; c != nil && c.typ == graph.Organization && c.parent == nil && c.from == k && c.to <= p.to && (s.is(k-1, class.De) || s.is(k-1, class.ArticleBehindDe)) {
				c.dead = true
			}
		}
	}
}
