package extract

import (
	"slices"

	"entente/graph"
)

// dropHomeVisits takes away the visits of those who hold a post of the very town or province, told
// with the post, that they are said to have visited: "Une délégation est arrivée à A, d'après le maire" tells
// of guests, and who governs A is at home there. Of states that does not hold: an envoy has a
// post of the one to which he comes back.
func (s *section) dropHomeVisits() {
	type seat struct {
		person, place *entity
		name          string // of a town that bears the name of its province
	}
	home := map[seat]bool{}
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
			}
		}
	}
	s.stmts = slices.DeleteFunc(s.stmts, func(st *statement) bool {
		if st.typ != graph.Visited {
			return false
		}
		return home[seat{st.from, st.to, ""}] || st.to.table != nil && home[seat{st.from, nil, st.to.table.Country + graph.Fold(st.to.table.Canonical)}]
	})
}
