package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// federatedBody returns the province whose government a minister is of who names
// no body, in an article from a federation that tells of one province more than of
// the federation itself: "la ministre des Relations internationales, X", of Québec.
func (s *section) federatedBody(p *post, state *entity) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["chamber"] != "" || state == nil || state.table == nil || !s.lang.Lists(class.Federation, state.table.Country) ||
		p.head.Attrs["portfolio"] != "yes" && !s.lang.Lists(class.GovernmentPost, p.head.Lemma()) || s.nationalPost(p) {
		return nil
	}
	var best *entity
	most, second := 0, 0
	for _, e := range s.entities {
		if e.typ != graph.Province || e.table == nil || e.table.Country != state.table.Country {
			continue
		}
		switch n := s.countNamed(e); {
		case n > most:
			best, most, second = e, n, most
		case n > second:
			second = n
		}
	}
	named := s.countNamed(state)
	if most <= second || most <= named || most < 2 && named > 0 {
		return nil
	}
	return best
}

// countNamed returns how often an entity is named, descriptions not counted.
func (s *section) countNamed(e *entity) int {
	n := 0
	for _, m := range e.mentions {
		if !m.dead && !m.nominal {
			n++
		}
	}
	return n
}

// nationalPost reports whether a post says that it is of the whole state: "ministre
// fédéral de la Santé", "ministre des Affaires étrangères".
func (s *section) nationalPost(p *post) bool {
	for k := p.from; k < p.to; k++ {
		if s.is(k, class.National) || s.is(k, class.NationalSector) {
			return true
		}
	}
	return false
}
