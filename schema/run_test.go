package schema

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// quotesBut fails for what an unlucky store would fail for.
type quotesBut struct{ fail bool }

func (q quotesBut) Texts(context.Context, []graph.ID) ([]string, error) {
	return nil, errors.New("no texts")
}

func (q quotesBut) Quotes(_ context.Context, ids []graph.EvidenceID) ([]string, error) {
	if q.fail {
		return nil, errors.New("no quotes")
	}
	out := make([]string, len(ids))
	for i := range out {
		out[i] = "«quote»"
	}
	return out, nil
}

// Where a value that may not be null is missing, the nearest one around it that
// may be null is null, also where values are fetched late; the rest stays.
func TestNullsRise(t *testing.T) {
	view, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 50, Seed: 3}))
	if err != nil {
		t.Fatal(err)
	}
	relation := string(view.Relation(projection.RelRef(view.NumRelations() - 1)).ID)
	article := string(view.Article(0).ID)
	for _, test := range []struct {
		name, query, want string
		fail              bool
	}{
		{"late values", `query($r: ID!) { a: node(id: $r) { ... on Relation { support x: evidence { quote } y: evidence { quote } } } }`,
			`{"data":{"a":{"support":1,"x":[{"quote":"«quote»"}],"y":[{"quote":"«quote»"}]}}}`, false},
		{"late failure", `query($r: ID!) { a: node(id: $r) { ... on Relation { x: evidence { quote } } } b: stats { articles } c: node(id: $r) { ... on Relation { support } } }`,
			`{"errors":[{"message":"internal error","locations":[{"line":1,"column":68}],"path":["a","x",0,"quote"],"extensions":{"code":"INTERNAL"}}],"data":{"a":null,"b":{"articles":50},"c":{"support":1}}}`, true},
		{"failure in a list of nullable elements", `query($a: ID!) { nodes(ids: [$a, "person/none"]) { ... on Article { language text } } }`,
			`{"errors":[{"message":"internal error","locations":[{"line":1,"column":78}],"path":["nodes",0,"text"],"extensions":{"code":"INTERNAL"}}],"data":{"nodes":[null,null]}}`, false},
		{"failure of the whole", `{ stats { articles } people(first: -1) { totalCount } }`,
			`{"errors":[{"message":"first: -1 is not between 0 and 1000","locations":[{"line":1,"column":22}],"path":["people"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":null}`, false},
	} {
		s, err := New(Options{View: func() *projection.View { return view }, Texts: quotesBut{test.fail}})
		if err != nil {
			t.Fatal(err)
		}
		if res := s.Execute(t.Context(), Request{Query: test.query, Variables: map[string]any{"r": relation, "a": article}}); string(res.JSON) != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, res.JSON, test.want)
		}
	}
}

// A document is read once, and has a plan for each way that its conditions fall.
func TestDocumentsAreKept(t *testing.T) {
	s, err := New(Options{View: func() *projection.View { return nil }, Limits: Limits{Documents: 2}})
	if err != nil {
		t.Fatal(err)
	}
	const query = `query($x: Boolean!, $n: Int) { people(first: $n) { totalCount nodes @include(if: $x) { id } } }`
	var plans []*plan
	for _, x := range []bool{true, false, true} {
		p, errs := s.prepare(Request{Query: query, Variables: map[string]any{"x": x, "n": 3.0}})
		if errs != nil {
			t.Fatal(errs[0])
		}
		plans = append(plans, p.plan)
	}
	if plans[0] != plans[2] || plans[0] == plans[1] {
		t.Error("conditions and plans do not go together")
	}
	if _, errs := s.prepare(Request{Query: `query($n: Int) { people(first: $n) { nodes { neighbors(first: $n) { nodes { neighbors(first: $n) { totalCount nodes { id } } } } } } }`, Variables: map[string]any{"n": 10.0}}); errs != nil {
		t.Fatal(errs[0])
	}
	if _, errs := s.prepare(Request{Query: `query($n: Int) { people(first: $n) { nodes { neighbors(first: $n) { nodes { neighbors(first: $n) { totalCount nodes { id } } } } } } }`, Variables: map[string]any{"n": 1000.0}}); errs == nil || errs[0].Code != CodeLimit {
		t.Errorf("the cost of a kept document does not follow its variables: %v", errs)
	}
	for range 3 {
		if _, errs := s.prepare(Request{Query: `{ nothing }`}); errs == nil {
			t.Error("an invalid document is taken")
		}
	}
	if n := s.documents.Len(); n != 2 {
		t.Errorf("%d documents are kept", n)
	}
}

// Fragments that meet in new combinations at every level do not have a plan
// grow without end, even where no other limit holds them.
func TestPlansAreBounded(t *testing.T) {
	s, err := New(Options{View: func() *projection.View { return nil },
		Limits: Limits{Tokens: 100_000, Depth: -1, Cost: -1, Aliases: -1, Repeats: -1}})
	if err != nil {
		t.Fatal(err)
	}
	const levels, wide = 5, 12
	rng := rand.New(rand.NewPCG(1, 1))
	unused := "" // every fragment has to be spread somewhere
	query := ""
	for level := range levels {
		for i := range wide {
			unused += fmt.Sprintf(" ...F%dx%d", level, i)
			query += fmt.Sprintf(" fragment F%dx%d on Entity { n: neighbors(first: 1) { nodes { id", level, i)
			if level < levels-1 {
				for _, object := range []string{"Person", "Party", "Province", "Place", "Country", "Organization"} {
					query += fmt.Sprintf(" ... on %s { ...F%dx%d ...F%dx%d }", object, level+1, rng.IntN(wide), level+1, rng.IntN(wide))
				}
			}
			query += " } } }"
		}
	}
	begun := time.Now()
	_, errs := s.prepare(Request{Query: `{ entity(name: "x") { ...F0x0 } unused: entity(name: "x") @skip(if: true) {` + unused + " } }" + query})
	t.Logf("after %v: %v", time.Since(begun), errs)
	if errs == nil || errs[0].Code != CodeLimit {
		t.Errorf("got %v", errs)
	}
}
