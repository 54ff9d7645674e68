package algo

import (
	"cmp"
	"context"
	"slices"

	"entente/graph/projection"
)

// Components parts the entities into those that are connected with one
// another, however far, the largest part first. The filter's EntityTypes say
// which are listed; all play their part. Members are in the order of handles.
// An error is that of ctx.
func Components(ctx context.Context, v *projection.View, f Filter) ([][]projection.Ref, error) {
	g := newNetwork(v, f)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	of, count := g.connected(make([]int32, g.size()))
	listed := v.OfTypes(f.EntityTypes)
	parts := make([][]projection.Ref, count)
	for i, r := range g.refs {
		if listed == nil || listed(r) {
			parts[of[i]] = append(parts[of[i]], r)
		}
	}
	parts = slices.DeleteFunc(parts, func(p []projection.Ref) bool { return len(p) == 0 })
	slices.SortFunc(parts, func(a, b []projection.Ref) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a[0], b[0]))
	})
	return parts, ctx.Err()
}

// A Bridge is an entity of one group with its relations to the other.
type Bridge struct {
	Entity    projection.Ref
	Others    []projection.Ref    // of the other group, next to it, in the order of handles
	Relations []projection.RelRef // with them, best supported first
}

// Bridges returns the entities by which two groups are connected, such as two
// communities: those with a relation to a member of the other group, from both
// groups, the ones next to most others first, then in the order of handles.
// An entity in both groups counts to the first.
func Bridges(v *projection.View, a, b []projection.Ref, f Filter) []Bridge {
	s := newScope(v, f)
	defer s.release()
	const first, second = 1, 2
	mark := func(group []projection.Ref, as int32) {
		for _, u := range group {
			if s.get(u) == 0 {
				s.set(u, as)
			}
		}
	}
	mark(a, first)
	mark(b, second)
	var out []Bridge
	for _, u := range slices.Clone(s.used) {
		own := s.get(u)
		if own == avoided {
			continue
		}
		bridge := Bridge{Entity: u}
		for _, l := range v.Links(u) {
			if s.get(l.Other()) == first+second-own && (s.relation == nil || s.relation(l.Relation)) {
				bridge.Others = append(bridge.Others, l.Other())
				bridge.Relations = append(bridge.Relations, l.Relation)
			}
		}
		if len(bridge.Others) > 0 {
			slices.Sort(bridge.Others)
			bridge.Others = slices.Compact(bridge.Others)
			out = append(out, bridge)
		}
	}
	slices.SortFunc(out, func(x, y Bridge) int {
		return cmp.Or(cmp.Compare(len(y.Others), len(x.Others)), cmp.Compare(x.Entity, y.Entity))
	})
	return out
}
