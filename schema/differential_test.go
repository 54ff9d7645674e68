package schema

import (
	"context"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/graphql-go/graphql"

	"entente/graph/graphgen"
	"entente/graph/projection"
)

// byLibrary has graphql-go's own executor answer, over the same schema and
// resolvers.
func byLibrary(s *Schema, view *projection.View, query string) *graphql.Result {
	r := &request{ctx: context.Background(), schema: s, view: view}
	for name, t := range s.graphql.TypeMap() {
		switch t := t.(type) {
		case *graphql.Interface:
			t.ResolveType = func(p graphql.ResolveTypeParams) *graphql.Object {
				return s.graphql.Type(typeName(view, p.Value)).(*graphql.Object)
			}
		case *graphql.Object:
			for field, def := range t.Fields() {
				if fn := s.resolvers[name+"."+field]; fn != nil {
					def.Resolve = func(p graphql.ResolveParams) (any, error) { return fn(call{r, p.Source, p.Args}) }
				}
			}
		}
	}
	return graphql.Do(graphql.Params{Schema: s.graphql, RequestString: query, Context: r.ctx})
}

// A run gives what graphql-go's own executor gives, but for the order of keys.
func TestRunAgainstLibrary(t *testing.T) {
	view, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 200, Seed: 3}))
	if err != nil {
		t.Fatal(err)
	}
	s, err := New(Options{View: func() *projection.View { return view }})
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{
		`{ stats { articles evidence entities { type count } } }`,
		`{ people(first: 30) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id name aliases sameAs type firstSeen lastSeen mentionCount } } } }`,
		`{ entities(first: 40) { nodes { __typename id ... on Person { positions { title former body { id name } firstSeen } met(first: 3) { nodes { name } } } ... on Country { code bodies(first: 2) { nodes { id } } } ... on Agreement { kind count fields signed period parties { id } } } } }`,
		`{ a: entities(first: 3, types: [PARTY]) { ...C } b: entities(first: 3, types: [PROVINCE]) { ...C ...C } } fragment C on EntityConnection { nodes { ...N n: name ...N } } fragment N on Entity { id ... on Node { id } neighbors(first: 2) { nodes { id } } }`,
		`{ people(first: 5) { nodes { neighbors(first: 4) { nodes { name } } neighbors(first: 4) { nodes { id type } totalCount } } } }`,
		`{ relations(first: 30) { nodes { id type from { name } to { __typename name } title date planned former fields support confidence evidence { id start end section article { id title stem } } } } }`,
		`{ articles(first: 5) { nodes { title published url entities(first: 3) { nodes { name } } relations(first: 3) { nodes { type } } } } }`,
		`{ x: entity(name: "nobody") { id } y: entity(id: "person/none") { name } nodes(ids: ["person/none", "country/zz"]) { id } }`,
		`{ people(first: 2) { nodes { name @skip(if: true) id @include(if: true) type } } }`,
		`{ ranking(by: DEGREE, first: 5) { score entity { name } } communities(first: 2) { size label members { id } } }`,
		`{ people(first: 0) { nodes { id } edges { cursor } pageInfo { endCursor } } }`,
	} {
		res := s.Execute(t.Context(), Request{Query: query})
		var got struct{ Data any }
		if err := json.Unmarshal(res.JSON, &got); err != nil || len(res.Errors) > 0 {
			t.Errorf("%s\n%v %.300s", query, err, res.JSON)
			continue
		}
		result := byLibrary(s, view, query)
		text, err := json.Marshal(result.Data)
		if err != nil || result.HasErrors() {
			t.Fatalf("%s\n%v %v", query, err, result.Errors)
		}
		var want any
		if err := json.Unmarshal(text, &want); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got.Data, want) {
			t.Errorf("%s\ngot  %.600s\nwant %.600s", query, res.JSON, text)
		}
	}
}
