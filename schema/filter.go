package schema

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/projection"
)

// An entityTest is a compiled EntityFilter; nil holds of everything.
type entityTest func(projection.Ref) bool

// A relationTest is a compiled RelationFilter. at is the entity that the
// relation was looked for at, or projection.None.
type relationTest func(rel projection.RelRef, at projection.Ref) bool

func (t entityTest) holds(ref projection.Ref) bool { return t == nil || t(ref) }

func (t relationTest) holds(rel projection.RelRef, at projection.Ref) bool {
	return t == nil || t(rel, at)
}

// every joins tests into the one that holds where all of them hold.
func every(tests []entityTest) entityTest {
	switch len(tests) {
	case 0:
		return nil
	case 1:
		return tests[0]
	}
	return func(ref projection.Ref) bool {
		for _, t := range tests {
			if !t(ref) {
				return false
			}
		}
		return true
	}
}

// remembered keeps what a test found, for tests that walk the graph and are
// asked of the same entity by many others.
func remembered(t entityTest) entityTest {
	known := map[projection.Ref]bool{}
	return func(ref projection.Ref) bool {
		holds, ok := known[ref]
		if !ok {
			holds = t(ref)
			known[ref] = holds
		}
		return holds
	}
}

// where compiles the argument of that name.
func (c call) where(s scope) (entityTest, error) { return c.entityTest(c.args.object("where"), s) }

// entityTest compiles an EntityFilter. Conditions on relations look at the
// evidence within the scope.
func (r *request) entityTest(a arguments, s scope) (entityTest, error) {
	if a == nil {
		return nil, nil
	}
	var tests []entityTest
	add := func(t entityTest) {
		if t != nil {
			tests = append(tests, t)
		}
	}
	v := r.view
	if a.has("ids") {
		found, _, err := r.entities(a.texts("ids"))
		if err != nil {
			return nil, err
		}
		among := refs{}
		for _, ref := range found {
			among[ref] = true
		}
		add(func(ref projection.Ref) bool { return among[ref] })
	}
	add(v.OfTypes(a.entityTypes("types")))
	if a.has("name") {
		name := graph.Fold(a.text("name"))
		add(func(ref projection.Ref) bool {
			return hasForm(v, ref, func(form string) bool { return graph.Fold(form) == name })
		})
	}
	if a.has("namePrefix") {
		prefix := graph.Fold(a.text("namePrefix"))
		add(func(ref projection.Ref) bool {
			return hasForm(v, ref, func(form string) bool { return strings.HasPrefix(graph.Fold(form), prefix) })
		})
	}
	if a.has("nameLike") {
		if n := len(a.text("nameLike")); n > searchBytes {
			return nil, badInput("nameLike: %d bytes are more than the %d that are searched for", n, searchBytes)
		}
		alike := refs{}
		for _, ref := range v.Search(a.text("nameLike"), nil, searchMost) {
			alike[ref] = true
		}
		add(func(ref projection.Ref) bool { return alike[ref] })
	}
	if a.has("minMentions") {
		least := a.number("minMentions", 0)
		add(func(ref projection.Ref) bool { return v.Mentions(ref) >= least })
	}
	if a.has("minSupport") {
		least := a.number("minSupport", 0)
		add(func(ref projection.Ref) bool { return v.NumAppearances(ref) >= least })
	}
	if a.has("mentionedIn") {
		in, err := r.scope(arguments{"articles": a["mentionedIn"]})
		if err != nil {
			return nil, err
		}
		in.sections = s.sections
		add(func(ref projection.Ref) bool { return in.entity(v, ref) })
	}
	if a.has("seen") {
		d, err := a.days("seen")
		if err != nil {
			return nil, err
		}
		add(func(ref projection.Ref) bool {
			return slices.ContainsFunc(v.Appearances(ref), func(p projection.Appearance) bool {
				return s.appearance(p) && d.include(v.Article(p.Article).Published)
			})
		})
	}
	for _, build := range []func(arguments, scope) (entityTest, error){r.placeTest, r.relatedTest, r.logicTest} {
		t, err := build(a, s)
		if err != nil {
			return nil, err
		}
		add(t)
	}
	return every(tests), nil
}

func hasForm(v *projection.View, ref projection.Ref, match func(string) bool) bool {
	return match(v.Name(ref)) || slices.ContainsFunc(v.Aliases(ref), match)
}

// placeTest compiles the conditions country and within.
func (r *request) placeTest(a arguments, s scope) (entityTest, error) {
	var tests []entityTest
	for _, condition := range []struct {
		name   string
		t      graph.EntityType
		wholes func(projection.Ref, scope) []projection.Ref
	}{{"country", graph.Country, r.countries}, {"within", "", r.wholes}} {
		if !a.has(condition.name) {
			continue
		}
		target, ok, err := r.entity(a.text(condition.name), condition.t)
		if err != nil {
			return nil, err
		}
		tests = append(tests, remembered(func(ref projection.Ref) bool {
			return ok && slices.Contains(condition.wholes(ref, s), target)
		}))
	}
	return every(tests), nil
}

// relatedTest compiles the conditions that look at relations.
func (r *request) relatedTest(a arguments, s scope) (entityTest, error) {
	var tests []entityTest
	if a.has("holds") {
		post, err := r.positionTest(a.object("holds"), s)
		if err != nil {
			return nil, err
		}
		tests = append(tests, remembered(func(ref projection.Ref) bool {
			return len(r.positions(r.posts(ref, s), post)) > 0
		}))
	}
	if a.has("officials") {
		holder, err := r.entityTest(a.object("officials"), s)
		if err != nil {
			return nil, err
		}
		tests = append(tests, remembered(func(ref projection.Ref) bool {
			return slices.ContainsFunc(r.postsIn(ref, true, s), func(rel projection.RelRef) bool {
				from, _ := r.view.Ends(rel)
				return holder.holds(from)
			})
		}))
	}
	if a.has("met") {
		met, err := r.entityTest(a.object("met"), s)
		if err != nil {
			return nil, err
		}
		tests = append(tests, remembered(func(ref projection.Ref) bool {
			return slices.ContainsFunc(r.far(ref, eitherWay, s, graph.MetWith), met.holds)
		}))
	}
	if a.has("related") {
		t, err := r.relatedBy(a.object("related"), s)
		if err != nil {
			return nil, err
		}
		tests = append(tests, remembered(t))
	}
	return every(tests), nil
}

// relatedBy compiles the condition that the entity has some such relation.
func (r *request) relatedBy(a arguments, s scope) (entityTest, error) {
	s, err := s.narrowed(r, a)
	if err != nil {
		return nil, err
	}
	test, err := r.relationTest(a, s)
	if err != nil {
		return nil, err
	}
	d, types := a.direction("direction"), a.relationTypes("types")
	return func(ref projection.Ref) (found bool) {
		r.around(ref, d, types, s, func(rel projection.RelRef, _ projection.Ref) {
			found = found || test.holds(rel, ref)
		})
		return found
	}, nil
}

// logicTest compiles and, or, not.
func (r *request) logicTest(a arguments, s scope) (entityTest, error) {
	var tests []entityTest
	compile := func(list []arguments) ([]entityTest, error) {
		out := make([]entityTest, len(list))
		for i, o := range list {
			var err error
			if out[i], err = r.entityTest(o, s); err != nil {
				return nil, err
			}
		}
		return out, nil
	}
	if a.has("and") {
		parts, err := compile(a.objects("and"))
		if err != nil {
			return nil, err
		}
		tests = append(tests, func(ref projection.Ref) bool {
			return !slices.ContainsFunc(parts, func(t entityTest) bool { return !t.holds(ref) })
		})
	}
	if a.has("or") {
		parts, err := compile(a.objects("or"))
		if err != nil {
			return nil, err
		}
		tests = append(tests, func(ref projection.Ref) bool {
			return slices.ContainsFunc(parts, func(t entityTest) bool { return t.holds(ref) })
		})
	}
	if a.has("not") {
		t, err := r.entityTest(a.object("not"), s)
		if err != nil {
			return nil, err
		}
		tests = append(tests, func(ref projection.Ref) bool { return !t.holds(ref) })
	}
	return every(tests), nil
}

// positionTest compiles a PositionFilter.
func (r *request) positionTest(a arguments, s scope) (func(*position) bool, error) {
	body, err := r.entityTest(a.object("body"), s)
	if err != nil {
		return nil, err
	}
	within, err := r.entityTest(a.object("within"), s)
	if err != nil {
		return nil, err
	}
	title, asOf := a.text("title"), a.date("asOf")
	former, givenFormer := a["former"].(bool)
	return func(p *position) bool {
		return words(p.title, title) && (!givenFormer || p.former == former) && p.seenAt(asOf) && body.holds(p.body) &&
			(within == nil || slices.ContainsFunc(r.wholes(p.body, s), within))
	}, nil
}
