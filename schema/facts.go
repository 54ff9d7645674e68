package schema

import (
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// What follows from relations: what lies around an entity, what a body belongs
// to, which country something is in.

// A direction is a way that relations go, as seen from an entity.
type direction string

const (
	outward   direction = "OUT"
	inward    direction = "IN"
	eitherWay direction = "BOTH"
)

func (a arguments) direction(name string) direction {
	if d := a.text(name); d != "" {
		return direction(d)
	}
	return eitherWay
}

// around calls fn for every relation at the entity of one of the types (none
// are all), with the entity at its far end; out before in, each in the order
// of handles. Relations without direction count as going either way.
func (r *request) around(ref projection.Ref, d direction, types []graph.RelationType, s scope,
	fn func(rel projection.RelRef, far projection.Ref)) {
	if r.ctx.Err() != nil {
		return // guard fails the field; what is found no longer matters
	}
	v := r.view
	visit := func(rels []projection.RelRef, wanted bool, far func(projection.RelRef) projection.Ref) {
		for _, rel := range rels {
			t := v.RelationType(rel)
			if !wanted && !t.Symmetric() || len(types) > 0 && !slices.Contains(types, t) || !s.relation(rel) {
				continue
			}
			fn(rel, far(rel))
		}
	}
	visit(v.Out(ref), d != inward, func(rel projection.RelRef) projection.Ref { _, to := v.Ends(rel); return to })
	visit(v.In(ref), d != outward, func(rel projection.RelRef) projection.Ref { from, _ := v.Ends(rel); return from })
}

// far returns the distinct entities at the far ends of relations, in the order
// of handles.
func (r *request) far(ref projection.Ref, d direction, s scope, types ...graph.RelationType) []projection.Ref {
	var list []projection.Ref
	r.around(ref, d, types, s, func(_ projection.RelRef, far projection.Ref) { list = append(list, far) })
	slices.Sort(list)
	return slices.Compact(list)
}

// walk returns the entity and what is reached from it by going on and on,
// nearest first.
func walk(from projection.Ref, next func(projection.Ref) []projection.Ref) []projection.Ref {
	found := []projection.Ref{from}
	seen := refs{from: true}
	for i := 0; i < len(found); i++ {
		for _, ref := range next(found[i]) {
			if !seen[ref] {
				seen[ref] = true
				found = append(found, ref)
			}
		}
	}
	return found
}

// refs is a set of entities.
type refs map[projection.Ref]bool

// bodies returns the entity and what is PART_OF it at any depth.
func (r *request) bodies(ref projection.Ref, s scope) []projection.Ref {
	return walk(ref, func(ref projection.Ref) []projection.Ref { return r.far(ref, inward, s, graph.PartOf) })
}

// wholes returns the entity and what it is PART_OF at any depth, and the
// countries in which these are LOCATED_IN. Where a place lies is so in every
// section of every article.
func (r *request) wholes(ref projection.Ref, s scope) []projection.Ref {
	return walk(ref, func(ref projection.Ref) []projection.Ref {
		list := r.far(ref, outward, s, graph.PartOf)
		return append(list, r.far(ref, outward, scope{}, graph.LocatedIn)...)
	})
}

// countries returns the countries that the entity is, lies in or belongs to.
func (r *request) countries(ref projection.Ref, s scope) []projection.Ref {
	v := r.view
	var from []projection.Ref
	switch v.Type(ref) {
	case graph.Person:
		from = r.far(ref, outward, s, graph.HoldsPosition)
		if len(from) == 0 {
			from = r.far(ref, outward, s, graph.MemberOf)
		}
	case graph.Agreement:
		from = r.far(ref, inward, s, graph.PartyTo)
	case graph.Event:
		if place := v.Event(ref).Place; place != projection.None {
			from = []projection.Ref{place}
		}
	default:
		from = []projection.Ref{ref}
	}
	found := refs{}
	for _, ref := range from {
		for _, whole := range r.wholes(ref, s) {
			switch v.Type(whole) {
			case graph.Country:
				found[whole] = true
			case graph.Party:
				for _, c := range r.partyCountries(whole) {
					found[c] = true
				}
			}
		}
	}
	return keys(found)
}

// partyCountries returns the country of a party. No article says it of a party
// itself, so it is where the provinces lie that the party's organs belong to:
// the country of most of them.
func (r *request) partyCountries(party projection.Ref) []projection.Ref {
	if known, ok := r.parties[party]; ok {
		return known
	}
	count := map[projection.Ref]int{}
	most := 0
	for _, organ := range r.bodies(party, scope{}) {
		for _, whole := range r.far(organ, outward, scope{}, graph.PartOf) {
			for _, c := range r.far(whole, outward, scope{}, graph.LocatedIn) {
				count[c]++
				most = max(most, count[c])
			}
			if r.view.Type(whole) == graph.Country {
				count[whole]++
				most = max(most, count[whole])
			}
		}
	}
	var found []projection.Ref
	for _, c := range keys(count) {
		if count[c] == most {
			found = append(found, c)
		}
	}
	if len(found) > 1 {
		found = nil // as many for one as for another: not known
	}
	if r.parties == nil {
		r.parties = map[projection.Ref][]projection.Ref{}
	}
	r.parties[party] = found
	return found
}

// country returns the one country that the entity belongs to, or nil.
func (r *request) country(ref projection.Ref) any {
	if list := r.countries(ref, scope{}); len(list) > 0 {
		return list[0]
	}
	return nil
}

// keys returns the keys of a map in order.
func keys[K ~int32, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
