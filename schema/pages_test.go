package schema_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente/graph/graphgen"
	"entente/graph/projection"
	"entente/schema"
)

// generated is the schema of a made-up graph.
func generated(t testing.TB, articles int) *schema.Schema {
	t.Helper()
	view, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: articles, Seed: 2}))
	if err != nil {
		t.Fatal(err)
	}
	s, err := schema.New(schema.Options{View: func() *projection.View { return view }})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

type idPage struct {
	P struct {
		TotalCount int
		Nodes      []struct{ ID string }
		PageInfo   struct {
			HasNextPage, HasPreviousPage bool
			StartCursor, EndCursor       string
		}
	}
}

func (p idPage) ids() []string {
	var out []string
	for _, n := range p.P.Nodes {
		out = append(out, n.ID)
	}
	return out
}

// Every list gives the same items whole, page by page forwards, and page by
// page backwards, in every order.
func TestPages(t *testing.T) {
	s := generated(t, 60)
	var lists []string
	for _, by := range []string{"", "MENTIONS", "SUPPORT", "NAME", "FIRST_SEEN", "LAST_SEEN", "RELATIONS"} {
		lists = append(lists, "people(PAGE orderBy: "+by+")")
	}
	for _, by := range []string{"", "SUPPORT", "DATE", "LATEST", "CONFIDENCE"} {
		lists = append(lists, "relations(PAGE types: [MET_WITH, VISITED] orderBy: "+by+")")
	}
	lists = append(lists, "articles(PAGE)", `search(PAGE text: "an")`, "agreements(PAGE)", "agreements(PAGE orderBy: NAME)", "events(PAGE)", "events(PAGE orderBy: LAST_SEEN)", "officials(PAGE orderBy: SUPPORT)", "timeline(PAGE ids: [])")
	for _, list := range lists {
		list = strings.ReplaceAll(list, "orderBy: )", ")")
		get := func(page string) (out idPage) {
			ask(t, s, "{ p: "+strings.Replace(list, "PAGE", page, 1)+" { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }", &out)
			return out
		}
		whole := get("first: 1000")
		var forth, back []string
		after := ""
		for range 1000 {
			p := get("first: 7" + after)
			forth = append(forth, p.ids()...)
			if !p.P.PageInfo.HasNextPage {
				break
			}
			after = fmt.Sprintf(", after: %q", p.P.PageInfo.EndCursor)
		}
		before := ""
		for range 1000 {
			p := get("last: 7" + before)
			back = append(p.ids(), back...)
			if !p.P.PageInfo.HasPreviousPage {
				break
			}
			before = fmt.Sprintf(", before: %q", p.P.PageInfo.StartCursor)
		}
		if want := whole.ids(); !slices.Equal(forth, want) || !slices.Equal(back, want) || len(want) != min(whole.P.TotalCount, 1000) {
			t.Errorf("%s: %d items, %d forwards, %d backwards", list, len(want), len(forth), len(back))
		}
	}
}

// What first, after, last and before give together.
func TestPageArguments(t *testing.T) {
	s := generated(t, 60)
	var whole idPage
	ask(t, s, "{ p: people(first: 20) { nodes { id } } }", &whole)
	all := whole.ids()
	cursor := func(i int) string {
		var p idPage
		ask(t, s, fmt.Sprintf("{ p: people(first: %d) { pageInfo { endCursor } } }", i+1), &p)
		return p.P.PageInfo.EndCursor
	}
	for _, test := range []struct {
		args string
		want []string
	}{
		{fmt.Sprintf("after: %q, before: %q", cursor(2), cursor(9)), all[3:9]},
		{fmt.Sprintf("after: %q, before: %q, first: 3", cursor(2), cursor(9)), all[3:6]},
		{fmt.Sprintf("after: %q, before: %q, last: 3", cursor(2), cursor(9)), all[6:9]},
		{fmt.Sprintf("after: %q, before: %q, first: 4, last: 2", cursor(2), cursor(9)), all[5:7]},
		{fmt.Sprintf("after: %q, before: %q", cursor(9), cursor(2)), nil},
		{fmt.Sprintf("before: %q, last: null", cursor(3)), all[:3]},
		{"last: 0", nil},
	} {
		var p idPage
		ask(t, s, "{ p: people("+test.args+") { nodes { id } } }", &p)
		if got := p.ids(); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %v, want %v", test.args, got, test.want)
		}
	}
}

// Counts by group agree with what the lists say.
func TestRelationCounts(t *testing.T) {
	s := generated(t, 60)
	var out struct {
		Types, Months, Countries, About []struct {
			Key   *string
			Label string
			Count int
		}
		Met, All struct{ TotalCount int }
	}
	ask(t, s, `{ types: relationCounts(by: TYPE) { key label count } months: relationCounts(by: MONTH) { key label count }
		countries: relationCounts(by: COUNTRY, types: [LOCATED_IN]) { key label count }
		about: relationCounts(by: TYPE, about: "country/nothing") { key label count }
		met: relations(types: [MET_WITH]) { totalCount } all: relations { totalCount } }`, &out)
	sum := 0
	for i, g := range out.Types {
		sum += g.Count
		if *g.Key == "MET_WITH" && g.Count != out.Met.TotalCount {
			t.Errorf("%d met, of %d", g.Count, out.Met.TotalCount)
		}
		if i > 0 && g.Count > out.Types[i-1].Count {
			t.Error("types are not in order")
		}
	}
	months := 0
	for i, g := range out.Months {
		months += g.Count
		if i > 0 && g.Key != nil && *out.Months[i-1].Key > *g.Key && (*g.Key)[0] != '-' {
			t.Errorf("month %s comes after %s", *g.Key, *out.Months[i-1].Key)
		}
	}
	if sum != out.All.TotalCount || months != sum || len(out.About) != 0 || len(out.Months) < 2 {
		t.Errorf("%d by type, %d by month, of %d; %d about nothing", sum, months, out.All.TotalCount, len(out.About))
	}
	for _, g := range out.Countries {
		if g.Key == nil || g.Label == *g.Key {
			t.Errorf("a country without a name: %+v", g)
		}
	}
}

func TestNameLike(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{})
	var out struct {
		People struct{ Nodes []struct{ Name string } }
	}
	ask(t, s, `{ people(where: {nameLike: "Tran Cuog"}) { nodes { name } } }`, &out)
	if len(out.People.Nodes) != 1 || out.People.Nodes[0].Name != "Tran Cuong" {
		t.Errorf("got %+v", out)
	}
}
