package algo

import (
	"cmp"
	"math"
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// MembershipTypes are the relations by which an entity belongs to a body.
var MembershipTypes = []graph.RelationType{graph.MemberOf, graph.HoldsPosition}

// A CoMember is an entity that belongs to bodies that another belongs to.
type CoMember struct {
	Entity projection.Ref
	Bodies []projection.Ref // the shared ones, in the order of handles
	// Score is the sum of 1/ln(members) over the shared bodies (Adamic and
	// Adar): to share a council of five says more than to share a party.
	Score float64
}

// CoMembers returns who belongs to the bodies that the entity belongs to, by
// the filter's relation types ([MembershipTypes] where it names none), highest
// score first, then in the order of handles, at most limit. The filter's
// EntityTypes say which are listed.
func CoMembers(v *projection.View, r projection.Ref, limit int, f Filter) []CoMember {
	if len(f.RelationTypes) == 0 {
		f.RelationTypes = MembershipTypes
	}
	listed := v.OfTypes(f.EntityTypes)
	f.EntityTypes = nil
	s := newScope(v, f)
	defer s.release()
	members := func(body projection.Ref) []projection.Ref {
		return s.ends(v.In(body), func(rel projection.RelRef) projection.Ref { from, _ := v.Ends(rel); return from })
	}
	found := map[projection.Ref]*CoMember{}
	for _, body := range s.ends(v.Out(r), func(rel projection.RelRef) projection.Ref { _, to := v.Ends(rel); return to }) {
		all := members(body)
		for _, u := range all {
			if u == r || listed != nil && !listed(u) {
				continue
			}
			if found[u] == nil {
				found[u] = &CoMember{Entity: u}
			}
			found[u].Bodies = append(found[u].Bodies, body)
			found[u].Score += 1 / math.Log(float64(max(len(all), 2)))
		}
	}
	out := make([]CoMember, 0, len(found))
	for _, c := range found {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b CoMember) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Entity, b.Entity))
	})
	return out[:min(max(limit, 0), len(out))]
}

// ends returns the distinct far ends of those relations that pass, in the
// order of handles.
func (s *scope) ends(relations []projection.RelRef, end func(projection.RelRef) projection.Ref) []projection.Ref {
	var out []projection.Ref
	for _, rel := range relations {
		if u := end(rel); s.get(u) != avoided && s.lets(rel, u) {
			out = append(out, u)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
