package extract

import (
	"slices"

	"entente/graph"
)

// dropHomeVisits takes away the visits of those who hold a post of the very town or province, told
// with the post, that they are said to have visited: "Une délégation est arrivée à A, d'après le maire" tells
// of guests, and who governs A is at home there. Of states that does not hold: an envoy has a
// post of the one to which he comes back; he visits none to which he is sent, unless others do.
func (s *section) dropHomeVisits() {
	type seat struct {
		person, place *entity
		name          string // of a town that bears the name of its province
	}
	home := map[seat]bool{}
	parts := map[*entity]*entity{} // of which place a body is told to be a part
	for _, st := range s.stmts {
		if st.typ == graph.PartOf && placeLike(st.to.typ) && s.lang.Code == "fr" {
			parts[st.from] = st.to
		}
	}
	for _, p := range s.posts {
		if p.former || p.person == nil || p.person.ent == nil {
			continue
		}
		for _, b := range s.namedBodies(p) {
			if b.ent != nil && placeLike(b.ent.typ) {
				home[seat{p.person.ent, b.ent, ""}] = true
				if b.ent.table != nil && s.lang.Code == "fr" {
					home[seat{p.person.ent, nil, b.ent.table.Country + graph.Fold(b.ent.table.Canonical)}] = true
				}
			} else if place := parts[b.ent]; place != nil && p.head != nil && p.head.Attrs["envoy"] != "yes" {
				home[seat{p.person.ent, place, ""}] = true // "la présidente du Conseil populaire de A, X"
			}
		}
	}
	for _, p := range s.posts {
		if p.head == nil || p.person == nil || p.person.ent == nil || p.former || s.lang.Code != "fr" || p.head.Attrs["envoy"] != "yes" {
			continue
		}
		if c := s.sentTo(p); c != nil && !s.visitedByOthers(c, p.person.ent) {
			home[seat{p.person.ent, c, ""}] = true // "l'ambassadeur du Togo au Niger"
		}
	}
	s.stmts = slices.DeleteFunc(s.stmts, func(st *statement) bool {
		if st.typ != graph.Visited {
			return false
		}
		return home[seat{st.from, st.to, ""}] || st.to.table != nil && home[seat{st.from, nil, st.to.table.Country + graph.Fold(st.to.table.Canonical)}]
	})
}

// visitedByOthers reports whether somebody else is told to have visited a state, so that an envoy may have
// come back with him.
func (s *section) visitedByOthers(state, envoy *entity) bool {
	return slices.ContainsFunc(s.stmts, func(st *statement) bool {
		return st.typ == graph.Visited && st.to == state && st.from != envoy
	})
}

// sentTo returns the state that an envoy is sent to, where it stands with his post, or nil.
func (s *section) sentTo(p *post) *entity {
	c := p.host
	if c == nil {
		if end := s.asideEnd(p.to, len(s.toks)); end > p.to {
			c = s.cover[end-1]
		} else {
			c = s.nameEnding(p.to)
		}
	}
	if c == nil || c.typ != graph.Country || len(p.bodies) > 0 && c == p.bodies[0] {
		return nil
	}
	return c.ent
}
