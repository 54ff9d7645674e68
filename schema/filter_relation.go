package schema

import (
	"slices"

	"entente/graph/projection"
)

// relationTest compiles a RelationFilter but for its direction, which is used
// where relations are looked for at an entity.
func (r *request) relationTest(a arguments, s scope) (relationTest, error) {
	if a == nil {
		return nil, nil
	}
	s, err := s.narrowed(r, a)
	if err != nil {
		return nil, err
	}
	facts := relationFacts(a)
	ends, err := r.endsTest(a, s)
	if err != nil {
		return nil, err
	}
	logic, err := r.relationLogic(a, s)
	if err != nil {
		return nil, err
	}
	when, err := r.during(a, "during")
	if err != nil {
		return nil, err
	}
	v := r.view
	kind := v.Matching(projection.RelationFilter{Types: a.relationTypes("types"), MinSupport: a.number("minSupport", 0)})
	return func(rel projection.RelRef, at projection.Ref) bool {
		return (kind == nil || kind(rel)) && s.relation(rel) && when.holds(rel, at) &&
			facts(v.Relation(rel)) && ends(rel, at) && logic.holds(rel, at)
	}, nil
}

// relationFacts compiles the conditions on the relation itself.
func relationFacts(a arguments) func(projection.Relation) bool {
	dated, givenDated := a["dated"].(bool)
	former, givenFormer := a["former"].(bool)
	planned, givenPlanned := a["planned"].(bool)
	title, field := a.text("title"), a.text("field")
	confidence, _ := a["minConfidence"].(float64)
	return func(rel projection.Relation) bool {
		return (!givenDated || (rel.Date != "") == dated) &&
			(!givenFormer || rel.Former == former) &&
			(!givenPlanned || rel.Planned == planned) &&
			words(rel.Title, title) &&
			(field == "" || hasField(rel.Fields, field)) &&
			rel.Confidence >= confidence
	}
}

// during compiles a DateRange: the relation falls within it, as
// [projection.View.Matching] has it. A range of every year looks at the
// relation's own date.
func (r *request) during(a arguments, name string) (relationTest, error) {
	d, err := a.days(name)
	if err != nil || d.open() {
		return nil, err
	}
	if d.from.HasYear() || d.to.HasYear() {
		within := r.view.Matching(projection.RelationFilter{From: d.from, To: d.to})
		return func(rel projection.RelRef, _ projection.Ref) bool { return within(rel) }, nil
	}
	return func(rel projection.RelRef, _ projection.Ref) bool { return d.include(r.view.Relation(rel).Date) }, nil
}

func hasField(fields []string, wanted string) bool {
	return slices.ContainsFunc(fields, func(f string) bool { return words(f, wanted) })
}

// endsTest compiles from, to, other and country.
func (r *request) endsTest(a arguments, s scope) (relationTest, error) {
	var tests [3]entityTest
	for i, name := range []string{"from", "to", "other"} {
		var err error
		if tests[i], err = r.entityTest(a.object(name), s); err != nil {
			return nil, err
		}
	}
	from, to, other := tests[0], tests[1], tests[2]
	country, err := r.placeTest(arguments{"country": a["country"]}, s)
	if err != nil {
		return nil, err
	}
	return func(rel projection.RelRef, at projection.Ref) bool {
		f, t := r.view.Ends(rel)
		if country != nil && !country(f) && !country(t) {
			return false
		}
		straight := from.holds(f) && to.holds(t)
		if !straight && !(r.view.RelationType(rel).Symmetric() && from.holds(t) && to.holds(f)) {
			return false
		}
		switch {
		case other == nil:
			return true
		case at == projection.None:
			return other(f) || other(t)
		case at == f:
			return other(t)
		}
		return other(f)
	}, nil
}

func (r *request) relationLogic(a arguments, s scope) (relationTest, error) {
	compile := func(name string) ([]relationTest, error) {
		var out []relationTest
		for _, o := range a.objects(name) {
			t, err := r.relationTest(o, s)
			if err != nil {
				return nil, err
			}
			out = append(out, t)
		}
		return out, nil
	}
	and, err := compile("and")
	if err != nil {
		return nil, err
	}
	or, err := compile("or")
	if err != nil {
		return nil, err
	}
	not, err := r.relationTest(a.object("not"), s)
	if err != nil {
		return nil, err
	}
	return func(rel projection.RelRef, at projection.Ref) bool {
		holds := func(t relationTest) bool { return t.holds(rel, at) }
		return !slices.ContainsFunc(and, func(t relationTest) bool { return !holds(t) }) &&
			(!a.has("or") || slices.ContainsFunc(or, holds)) && (not == nil || !not(rel, at))
	}, nil
}

// linked reports whether the relation goes from one to the other, either way
// round where its type has no direction. projection.None stands for any.
func linked(v *projection.View, rel projection.RelRef, from, to projection.Ref) bool {
	is := func(end, wanted projection.Ref) bool { return wanted == projection.None || end == wanted }
	f, t := v.Ends(rel)
	return is(f, from) && is(t, to) || v.RelationType(rel).Symmetric() && is(t, from) && is(f, to)
}
