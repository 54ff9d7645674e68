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
	type seat struct{ person, place *entity }
	home := map[seat]bool{}
	for _, p := range s.posts {
		if p.former || p.person == nil || p.person.ent == nil {
			continue
		}
		for _, b := range s.namedBodies(p) {
			if b.ent != nil && placeLike(b.ent.typ) {
				home[seat{p.person.ent, b.ent}] = true
			}
		}
	}
	s.stmts = slices.DeleteFunc(s.stmts, func(st *statement) bool {
		return st.typ == graph.Visited && home[seat{st.from, st.to}]
	})
}
