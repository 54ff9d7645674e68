// Package projectiontest compares views of the graph, for the tests of
// packages that make them.
package projectiontest

import (
	"fmt"
	"reflect"

	"entente/graph"
	"entente/graph/projection"
)

// Difference tells the first thing that two views answer differently, handles
// included; "" is none.
func Difference(got, want *projection.View) string {
	if g, w := counts(got), counts(want); g != w {
		return fmt.Sprintf("entities, relations, articles, evidence, version: %v, want %v", g, w)
	}
	g, w := Everything(got), Everything(want)
	for i := range w {
		if i >= len(g) || !reflect.DeepEqual(g[i], w[i]) {
			return fmt.Sprintf("got  %+v\nwant %+v", g[i], w[i])
		}
	}
	return ""
}

func counts(v *projection.View) [5]uint64 {
	return [5]uint64{uint64(v.NumEntities()), uint64(v.NumRelations()), uint64(v.NumArticles()), uint64(v.NumEvidence()), v.Version()}
}

// Everything is what all methods of a view answer, in terms that
// [reflect.DeepEqual] compares.
func Everything(v *projection.View) []any {
	var out []any
	filters := []projection.RelationFilter{
		{Types: []graph.RelationType{graph.MetWith}}, {From: "2025-01-01", To: "2025-06-30"}, {Sections: []graph.SectionKind{graph.Teaser}},
		{MinSupport: 2}, {MinConfidence: 0.5, Types: []graph.RelationType{graph.HoldsPosition, graph.PartyTo}}, {Articles: v.Articles()[:min(2, v.NumArticles())]},
	}
	ofTypes := v.OfTypes([]graph.EntityType{graph.Person, graph.Event})
	for _, r := range v.Entities() {
		first, last := v.Seen(r)
		from, to := v.Valid(r)
		again, ok := v.Lookup(v.ID(r))
		out = append(out, []any{"entity", r, v.ID(r), v.Type(r), v.Name(r), v.Aliases(r), v.SameAs(r), v.Mentions(r), first, last, from, to,
			v.Agreement(r), v.Event(r), v.Appearances(r), v.NumAppearances(r), listed(v.Out(r)), listed(v.In(r)), listed(v.Links(r)), again, ok, ofTypes(r)})
	}
	for _, r := range v.Relations() {
		rel := v.Relation(r)
		again, ok := v.LookupRelation(rel.ID)
		from, to := v.Ends(r)
		out = append(out, []any{"relation", r, rel, v.Evidence(r), again, ok, from, to, v.RelationType(r), v.Support(r), v.Confidence(r), v.Latest(r)})
		for _, f := range filters {
			out = append(out, []any{"filter", r, f, v.Matching(f)(r)})
		}
		if rel.Type == graph.HoldsPosition {
			id := graph.PositionID(v.ID(rel.From), rel.Title, v.ID(rel.To))
			refs, ok := v.LookupPosition(id)
			out = append(out, []any{"position", id, refs, ok})
		}
	}
	for _, a := range v.Articles() {
		again, ok := v.LookupArticle(v.Article(a).ID)
		out = append(out, []any{"article", a, v.Article(a), listed(v.ArticleEntities(a)), listed(v.ArticleRelations(a)), again, ok})
	}
	for _, text := range append(sources(v), "", "gone", "1", "generated") {
		a, ok := v.FindSource(text)
		first, all := v.FindStem(text, 3)
		out = append(out, []any{"source", text, a, ok, first, all})
	}
	for _, t := range graph.EntityTypes {
		out = append(out, []any{"type", t, v.Entities(t), v.Entities(t, graph.Person)})
	}
	for _, t := range graph.RelationTypes {
		out = append(out, []any{"type", t, v.Relations(t), v.Relations(t, graph.MetWith)})
	}
	for _, text := range append(namesOf(v), "to lam", "lam", "t", "thang vu", "Vu Dai Thagn", "person e 0", "province", "name 1", "e", "minister", "event e", "provinec 2") {
		r, ok := v.FindName(text, "")
		person, is := v.FindName(text, graph.Person)
		out = append(out, []any{"search", text, r, ok, person, is, listed(v.Search(text, nil, 3)), listed(v.Search(text, nil, 100)),
			listed(v.Search(text, []graph.EntityType{graph.Person, graph.Province}, 4))})
	}
	for i := range 6 {
		for _, t := range graph.EntityTypes {
			id := graph.EntityID(t, fmt.Sprintf("e %d", i))
			r, ok := v.Lookup(id)
			out = append(out, []any{"lookup", id, r, ok})
		}
	}
	return out
}

// sources returns what articles are found by: sources, stems, and beginnings of these.
func sources(v *projection.View) []string {
	var out []string
	for _, a := range v.Articles() {
		source := v.Article(a).Source
		stem := graph.Stem(source)
		out = append(out, source, stem, stem[:len(stem)/2])
	}
	return out
}

// namesOf returns names of some entities, each with a letter missing.
func namesOf(v *projection.View) []string {
	var out []string
	for i := 0; i < v.NumEntities(); i += 1 + v.NumEntities()/8 {
		name := v.Name(projection.Ref(i))
		out = append(out, name, name[:len(name)/2]+name[min(len(name)/2+1, len(name)):])
	}
	return out
}

// listed makes no difference between an empty list and none.
func listed[T any](list []T) []T { return append([]T{}, list...) }
