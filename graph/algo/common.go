package algo

import (
	"slices"

	"entente/graph/projection"
)

// Common returns the entities next to every one of the given, which are not
// among them, in the order of handles.
func Common(v *projection.View, ids []projection.Ref, f Filter) []projection.Ref {
	if len(ids) == 0 {
		return nil
	}
	s := newScope(v, f)
	defer s.release()
	given := slices.Clone(ids)
	slices.Sort(given)
	given = slices.Compact(given)
	for _, u := range given {
		s.set(u, avoided)
	}
	// An entity that is next to the first i of them is marked with i.
	slices.SortStableFunc(given, func(a, b projection.Ref) int { return len(v.Links(a)) - len(v.Links(b)) })
	var found []projection.Ref
	for i, u := range given {
		found = found[:0]
		for _, l := range v.Links(u) {
			if s.get(l.Other()) == int32(i) && s.follows(l) {
				s.set(l.Other(), int32(i+1))
				found = append(found, l.Other())
			}
		}
	}
	slices.Sort(found)
	return found
}
