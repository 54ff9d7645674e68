package extract

import (
	"slices"

	"entente/graph"
)

// seatBeside returns the province of the body in which the holder of a post in an
// English body has another post: that of "Secretary of the Guangdong provincial Party
// Committee" for "and Chairman of the provincial People's Congress" behind it.
func (s *section) seatBeside(m *mention) *entity {
	if s.lang.Code != "en" {
		return nil
	}
	outer := m
	for outer.parent != nil && outer.parent.typ == graph.Organization {
		outer = outer.parent
	}
	for _, p := range s.posts {
		if p.person == nil || !slices.Contains(p.bodies, outer) {
			continue
		}
		for _, q := range s.posts {
			if q == p || q.person != p.person || s.sent[q.from] != s.sent[p.from] {
				continue
			}
			for _, b := range q.bodies {
				if o := s.placeOwner(b); b != outer && o != nil && o.typ == graph.Province && o.ent != nil {
					return o.ent
				}
			}
		}
	}
	for _, p := range s.posts {
		if p.person == nil || p.person.ent == nil || !slices.Contains(p.bodies, outer) {
			continue
		}
		for _, q := range s.posts {
			if q != p && q.person != nil && q.person.ent == p.person.ent && len(q.bodies) == 1 && q.bodies[0].typ == graph.Province && q.bodies[0].ent != nil {
				return q.bodies[0].ent // "Governor of A, X", and later "X, Secretary of the provincial Party Committee"
			}
		}
	}
	return nil
}

// holdersSurnameState returns the state that the surname tells of who holds a post in an English body
// without an owner, "Tran Van A, chairman of the provincial People's Council", or "".
func (s *section) holdersSurnameState(m *mention) string {
	if s.lang.Code != "en" {
		return ""
	}
	for _, p := range s.posts {
		if p.person != nil && p.person.to-p.person.from >= 2 && slices.Contains(p.bodies, m) {
			return s.surnameState(p.person.from)
		}
	}
	return ""
}
