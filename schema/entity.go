package schema

import (
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// typeNames gives the object types of entities.
var typeNames = map[graph.EntityType]string{
	graph.Person: "Person", graph.Party: "Party", graph.Province: "Province", graph.Place: "Place",
	graph.Country: "Country", graph.Organization: "Organization", graph.Agreement: "Agreement", graph.Event: "Event",
}

// typeName returns the object type of what a resolver returned for a field of
// an interface type.
func typeName(v *projection.View, value any) string {
	switch value := value.(type) {
	case projection.Ref:
		return typeNames[v.Type(value)]
	case projection.RelRef:
		return "Relation"
	case projection.ArtRef:
		return "Article"
	case *position:
		return "Position"
	case evidence:
		return "Evidence"
	}
	return ""
}

// entityTexts are the fields that nearly every request asks of nearly every
// entity. A run writes them without calling a resolver.
var entityTexts = map[string]func(*projection.View, projection.Ref) string{
	"id":   func(v *projection.View, e projection.Ref) string { return string(v.ID(e)) },
	"type": func(v *projection.View, e projection.Ref) string { return string(v.Type(e)) },
	"name": (*projection.View).Name,
}

// entityText makes the resolver of one of entityTexts.
func entityText(name string) resolver {
	return get(func(v *projection.View, e projection.Ref) any { return entityTexts[name](v, e) })
}

// entityFields serve all types that implement Entity.
var entityFields = fields{
	"id":           entityText("id"),
	"type":         entityText("type"),
	"name":         entityText("name"),
	"aliases":      get(func(v *projection.View, e projection.Ref) any { return v.Aliases(e) }),
	"sameAs":       get(func(v *projection.View, e projection.Ref) any { return v.SameAs(e) }),
	"mentionCount": get(func(v *projection.View, e projection.Ref) any { return v.Mentions(e) }),
	"firstSeen":    get(func(v *projection.View, e projection.Ref) any { first, _ := v.Seen(e); return first }),
	"lastSeen":     get(func(v *projection.View, e projection.Ref) any { _, last := v.Seen(e); return last }),
	"articles":     on(entityArticles),
	"relations":    on(entityRelations),
	"neighbors":    on(entityNeighbors),
}

func entityArticles(c call, e projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	published, err := c.args.days("published")
	if err != nil {
		return nil, err
	}
	var list []projection.ArtRef
	for _, a := range c.view.Appearances(e) {
		if s.appearance(a) && (published.open() || published.include(c.view.Article(a.Article).Published)) {
			list = append(list, a.Article)
		}
	}
	return page(c, ranked(list))
}

func entityRelations(c call, e projection.Ref) (any, error) {
	with, given, found, err := c.entityArg("with", "")
	if err != nil {
		return nil, err
	}
	test, s, err := c.relationArgs()
	if err != nil {
		return nil, err
	}
	list := []projection.RelRef{}
	c.around(e, c.args.direction("direction"), c.args.relationTypes("types"), s, func(rel projection.RelRef, far projection.Ref) {
		if (!given || found && far == with) && test.holds(rel, e) {
			list = append(list, rel)
		}
	})
	return page(c, c.relationsInOrder(ranked(ascending(list))))
}

// relationArgs compiles what fields that list relations have in common: the
// scope, and during, minSupport and where.
func (c call) relationArgs() (relationTest, scope, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, s, err
	}
	during, err := c.during(c.args, "during")
	if err != nil {
		return nil, s, err
	}
	where, err := c.relationTest(c.args.object("where"), s)
	if err != nil {
		return nil, s, err
	}
	support := c.args.number("minSupport", 0)
	if support <= 1 && during == nil && where == nil {
		return nil, s, nil
	}
	return func(rel projection.RelRef, at projection.Ref) bool {
		return (support <= 1 || c.view.Support(rel) >= support) && during.holds(rel, at) && where.holds(rel, at)
	}, s, nil
}

func entityNeighbors(c call, e projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	during, err := c.during(c.args, "during")
	if err != nil {
		return nil, err
	}
	var list []projection.Ref
	c.around(e, c.args.direction("direction"), c.args.relationTypes("relationTypes"), s, func(rel projection.RelRef, far projection.Ref) {
		if during.holds(rel, e) {
			list = append(list, far)
		}
	})
	return c.entityPage(list, s)
}

// entityPage pages through those of the entities, in any order and with
// repeats, that the arguments types and where keep; most mentioned first.
func (c call) entityPage(list []projection.Ref, s scope) (any, error) {
	list, err := c.kept(list, s)
	if err != nil {
		return nil, err
	}
	return page(c, c.entitiesInOrder(ranked(list)))
}

// kept returns those of the entities that the arguments types and where keep,
// in order and without repeats.
func (c call) kept(list []projection.Ref, s scope) ([]projection.Ref, error) {
	where, err := c.where(s)
	if err != nil {
		return nil, err
	}
	return keep(ascending(list), c.view.OfTypes(c.args.entityTypes("types")), where), nil
}

// keep returns the entities for which all tests hold; the list itself where
// there is none.
func keep(list []projection.Ref, tests ...entityTest) []projection.Ref {
	return filtered(list, every(slices.DeleteFunc(tests, func(t entityTest) bool { return t == nil })))
}

// ascending sorts handles, which is by rank, and drops repeats, in place.
func ascending[T ~int32](list []T) []T {
	slices.Sort(list)
	return slices.Compact(list)
}

// related makes the resolver of a field that lists the far ends of relations.
func related(d direction, types ...graph.RelationType) resolver {
	return on(func(c call, e projection.Ref) (any, error) {
		s, err := c.scope(c.args)
		if err != nil {
			return nil, err
		}
		list, err := c.kept(c.far(e, d, s, types...), s)
		return all(list), err
	})
}

// relatedPage is related for a field that is a connection.
func relatedPage(d direction, types ...graph.RelationType) resolver {
	return on(func(c call, e projection.Ref) (any, error) {
		s, err := c.scope(c.args)
		if err != nil {
			return nil, err
		}
		return c.entityPage(c.far(e, d, s, types...), s)
	})
}
