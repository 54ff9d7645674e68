package extract

import (
	"strings"

	"entente/graph"
)

// otherWhole reports whether two bodies name bodies of which they are parts, and different ones: "the
// Youth Union Committee of A" beside "the Fatherland Front Committee of A".
func (s *section) otherWhole(a, b *mention) bool {
	whole := func(m *mention) *mention {
		for _, in := range m.inner {
			if in.typ == graph.Organization {
				return in
			}
		}
		return nil
	}
	x, y := whole(a), whole(b)
	switch {
	case x == nil || y == nil:
		return false
	case x.ent != nil && y.ent != nil:
		return x.ent != y.ent
	}
	return x.name != y.name || x.head != y.head || x.name == nil && !strings.EqualFold(s.surfaceOf(x.from, x.to), s.surfaceOf(y.from, y.to))
}

// heldElsewhere reports whether the surname of the holder of a post in the body is one of another
// state than that of the owner of a body like it.
func (s *section) heldElsewhere(m *mention, owner *entity) bool {
	state, there := s.holdersSurnameState(m), s.stateOf(owner, 0)
	return state != "" && there != "" && state != there
}
