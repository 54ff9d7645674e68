package schema

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"entente/graph/graphgen"
	"entente/graph/projection"
)

// Whatever is asked, the answer is JSON, comes in time, and has no internal
// error in it.
func FuzzExecute(f *testing.F) {
	view, err := projection.Build(f.Context(), graphgen.New(graphgen.Config{Articles: 20, Seed: 3}))
	if err != nil {
		f.Fatal(err)
	}
	s, err := New(Options{View: func() *projection.View { return view }, Texts: quotesBut{}})
	if err != nil {
		f.Fatal(err)
	}
	for _, query := range []string{
		`query($n: Int, $x: Boolean!, $t: [EntityType!]) { people(first: $n) { nodes @include(if: $x) { ...F } } a: entities(types: $t) { totalCount } } fragment F on Person { name met(last: 2, before: null) { edges { cursor node { id } } } }`,
		`{ relations(where: {or: [{title: "a"}, {not: {dated: true}}], other: {nameLike: "x"}}, orderBy: DATE) { nodes { evidence { quote article { title } } } } }`,
		`{ path(from: "name:Hong", to: "country/zz", during: {from: "2020", to: "2021-02"}) { text } paths(from: "name:a", to: "name:b") { length } subgraph(around: ["name:a"]) { nodes { id } } }`,
		`{ relationCounts(by: MONTH) { key label count } ranking(by: DEGREE, first: 3) { score } communities { label } timeline(ids: []) { totalCount } }`,
		`{ __schema { types { ...T } directives { name locations args { name defaultValue } } } __type(name: "Person") { ...T } } fragment T on __Type { kind name fields(includeDeprecated: true) { name type { name ofType { name } } } inputFields { name } enumValues { name } possibleTypes { name } }`,
		`subscription { relationAdded(about: "name:x") { id } }`,
		`{ entity(name: "x") { ... on Node { id ... on Province { code predecessors { id } } } __typename @skip(if: false) } }`,
		`{ nodes(ids: ["a", "", "article/x#char=1,2", "position/zz"]) { __typename id } common(ids: []) { totalCount } }`,
		"{ search(text: \"\\uD83D\\uDE00\\u0000\") { totalCount } } # comment",
		`{ people(where: {holds: {asOf: "2020-01-01", body: {country: "name:x"}}, seen: {from: "--02-30"}}) { totalCount } }`,
	} {
		f.Add(query, `{"n": 3, "x": true, "t": ["PERSON"]}`)
	}
	f.Fuzz(func(t *testing.T, query, variables string) {
		var vars map[string]any
		if json.Unmarshal([]byte(variables), &vars) != nil {
			vars = nil
		}
		begun := time.Now()
		res := s.Execute(context.Background(), Request{Query: query, Variables: vars})
		if !json.Valid(res.JSON) {
			t.Errorf("no JSON: %s", res.JSON)
		}
		for _, e := range res.Errors {
			if cause := e.Unwrap(); cause != nil && cause.Error() != "no texts" {
				t.Errorf("internal error: %v", cause)
			}
		}
		if took := time.Since(begun); took > 5*time.Second {
			t.Errorf("took %v", took)
		}
	})
}
