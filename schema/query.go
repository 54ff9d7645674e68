package schema

import (
	"fmt"
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

var queryFields = fields{
	"node":       queryNode,
	"nodes":      queryNodes,
	"entity":     queryEntity,
	"search":     querySearch,
	"people":     entitiesOf(graph.Person),
	"parties":    entitiesOf(graph.Party),
	"provinces":  entitiesOf(graph.Province),
	"entities":   entitiesOf(),
	"officials":  queryOfficials,
	"agreements": queryAgreements,
	"events":     queryEvents,
	"articles":   queryArticles,
	"relations":  queryRelations,
	"timeline":   queryTimeline,
	"common":     queryCommon,

	"path":        queryPath,
	"paths":       queryPaths,
	"subgraph":    querySubgraph,
	"connect":     queryConnect,
	"ranking":     queryRanking,
	"meetings":    queryMeetings,
	"affinities":  queryAffinities,
	"communities": queryCommunities,
	"stats":       queryStats,

	"relationCounts": queryRelationCounts,
}

func queryEntity(c call) (any, error) {
	t := graph.EntityType(c.args.text("type"))
	var ref projection.Ref
	var ok bool
	switch {
	case c.args.has("id") && c.args.has("name"):
		return nil, badInput("give id or name, not both")
	case c.args.has("id"):
		var err error
		if ref, ok, err = c.entity(c.args.text("id"), t); err != nil {
			return nil, err
		}
	case c.args.has("name"):
		var err error
		if ref, ok, err = c.entity(namePrefix+c.args.text("name"), t); err != nil {
			return nil, err
		}
	default:
		return nil, badInput("give id or name")
	}
	if !ok || t != "" && c.view.Type(ref) != t {
		return nil, nil
	}
	return ref, nil
}

// searchMost is how many matches a search finds at most, searchBytes how long
// the text may be.
const (
	searchMost  = maxPage
	searchBytes = 500
)

func querySearch(c call) (any, error) {
	where, err := c.where(scope{})
	if err != nil {
		return nil, err
	}
	if n := len(c.args.text("text")); n > searchBytes {
		return nil, badInput("text: %d bytes are more than the %d that are searched for", n, searchBytes)
	}
	list := c.view.Search(c.args.text("text"), c.args.entityTypes("types"), searchMost)
	return page(c, sequence(keep(slices.Clone(list), where)))
}

// entitiesOf makes the resolver of a field that lists entities of a type, with
// the arguments country, types, sections, articles and where as it has them.
func entitiesOf(types ...graph.EntityType) resolver {
	return func(c call) (any, error) {
		s, err := c.scope(c.args)
		if err != nil {
			return nil, err
		}
		inCountry, err := c.placeTest(arguments{"country": c.args["country"]}, scope{})
		if err != nil {
			return nil, err
		}
		where, err := c.where(s)
		if err != nil {
			return nil, err
		}
		kinds := append(c.args.entityTypes("types"), types...)
		list := c.allEntities(kinds...)
		if len(kinds) <= 1 && s.all() && inCountry == nil && where == nil {
			return page(c, inOrderOnce(c, fmt.Sprint("entities ", kinds), ranked(list), c.entitiesInOrder))
		}
		return page(c, c.entitiesInOrder(ranked(keep(list, c.mentioned(s), inCountry, where))))
	}
}

// mentioned returns the test whether an entity is mentioned within the scope.
func (r *request) mentioned(s scope) entityTest {
	if s.all() {
		return nil
	}
	return func(ref projection.Ref) bool { return s.entity(r.view, ref) }
}

func queryOfficials(c call) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	// The conditions on posts are those of a PositionFilter.
	var within []any
	for _, name := range []string{"within", "party"} {
		if id, ok := c.args[name].(string); ok {
			within = append(within, map[string]any{"within": id})
		}
	}
	body := map[string]any{"and": within}
	if len(within) == 0 {
		delete(body, "and")
	}
	if id, ok := c.args["body"].(string); ok {
		body["ids"] = []any{id}
	}
	if id, ok := c.args["country"].(string); ok {
		body["country"] = id
	}
	post, err := c.positionTest(arguments{"body": body, "title": c.args["title"], "former": c.args["former"], "asOf": c.args["asOf"]}, s)
	if err != nil {
		return nil, err
	}
	where, err := c.where(s)
	if err != nil {
		return nil, err
	}
	each := len(body) == 0 && !c.args.has("title") && !c.args.has("former") && !c.args.has("asOf")
	official := func(person projection.Ref) bool {
		posts := c.posts(person, s)
		return len(posts) > 0 && (each || len(c.positions(posts, post)) > 0)
	}
	return page(c, c.entitiesInOrder(ranked(keep(c.allEntities(graph.Person), official, where))))
}

func queryArticles(c call) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	published, err := c.args.days("published")
	if err != nil {
		return nil, err
	}
	mentions, known, err := c.entities(c.args.texts("mentions"))
	if err != nil {
		return nil, err
	}
	list := c.allArticles()
	if !known {
		list = nil
	}
	for i, e := range mentions {
		var in []projection.ArtRef
		for _, a := range c.view.Appearances(e) {
			if s.appearance(a) {
				in = append(in, a.Article)
			}
		}
		if in = ascending(in); i == 0 {
			list = in
			continue
		}
		list = filtered(list, func(a projection.ArtRef) bool { return contains(in, a) })
	}
	if !published.open() {
		list = filtered(list, func(a projection.ArtRef) bool { return published.include(c.view.Article(a).Published) })
	}
	text := c.args.text("text")
	if text == "" {
		return page(c, c.articlesInOrder(ranked(list)))
	}
	if list, err = c.withText(text, list); err != nil {
		return nil, err
	}
	found, err := page(c, c.articlesInOrder(sequence(list)))
	if err == nil {
		found.matched(c.view, text)
	}
	return found, err
}

func queryRelations(c call) (any, error) {
	from, to := projection.Ref(projection.None), projection.Ref(projection.None)
	found := true
	for name, end := range map[string]*projection.Ref{"from": &from, "to": &to} {
		ref, given, ok, err := c.entityArg(name, "")
		if err != nil {
			return nil, err
		}
		if given {
			*end, found = ref, found && ok
		}
	}
	test, s, err := c.relationArgs()
	if err != nil {
		return nil, err
	}
	var pass func(projection.RelRef) bool
	if from != projection.None || to != projection.None || s.stated != nil || test != nil {
		pass = func(rel projection.RelRef) bool {
			return linked(c.view, rel, from, to) && s.relation(rel) && test.holds(rel, projection.None)
		}
	}
	list := c.candidates(from, to, found)
	if types := c.args.relationTypes("types"); len(types) <= 1 && pass == nil && found {
		return page(c, inOrderOnce(c, fmt.Sprint("relations ", types), ranked(list), c.relationsInOrder))
	}
	return page(c, c.relationsInOrder(ranked(filtered(list, pass))))
}

// candidates returns the relations of the argument types among which those
// between the ends are, in order.
func (c call) candidates(from, to projection.Ref, found bool) []projection.RelRef {
	types := c.args.relationTypes("types")
	end := from
	if end == projection.None {
		end = to
	}
	switch {
	case !found:
		return nil
	case end == projection.None:
		return c.allRelations(types...)
	}
	var list []projection.RelRef
	c.around(end, eitherWay, types, scope{}, func(rel projection.RelRef, _ projection.Ref) { list = append(list, rel) })
	return ascending(list)
}

func queryTimeline(c call) (any, error) {
	about, _, err := c.entities(c.args.texts("ids"))
	if err != nil {
		return nil, err
	}
	test, s, err := c.relationArgs()
	if err != nil {
		return nil, err
	}
	var list []projection.RelRef
	for _, e := range about {
		c.around(e, eitherWay, c.args.relationTypes("types"), s, func(rel projection.RelRef, _ projection.Ref) {
			if c.view.Relation(rel).Date != "" && test.holds(rel, e) {
				list = append(list, rel)
			}
		})
	}
	list = ascending(list)
	slices.SortStableFunc(list, func(a, b projection.RelRef) int {
		return compareDates(c.view.Relation(a).Date, c.view.Relation(b).Date)
	})
	return page(c, sequence(list))
}

func queryCommon(c call) (any, error) {
	ids, known, err := c.entities(c.args.texts("ids"))
	if err != nil {
		return nil, err
	}
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	var list []projection.Ref
	for i, e := range ids {
		next := c.far(e, eitherWay, s, c.args.relationTypes("relationTypes")...)
		if i == 0 {
			list = slices.Clone(next)
		}
		list = slices.DeleteFunc(list, func(ref projection.Ref) bool {
			return !known || !contains(next, ref) || slices.Contains(ids, ref)
		})
	}
	return c.entityPage(list, s)
}
