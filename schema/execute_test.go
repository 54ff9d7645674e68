package schema_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/projection"
	"entente/schema"
)

// TestGolden runs testdata/*.graphql (variables beside it as .vars.json) and
// compares whole responses.
func TestGolden(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{})
	files, err := filepath.Glob("testdata/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatal("no requests in testdata", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".graphql")
		t.Run(name, func(t *testing.T) {
			query, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			req := schema.Request{Query: string(query)}
			if vars, err := os.ReadFile(strings.TrimSuffix(file, ".graphql") + ".vars.json"); err == nil {
				if err := json.Unmarshal(vars, &req.Variables); err != nil {
					t.Fatal(err)
				}
			}
			res := s.Execute(context.Background(), req)
			for _, e := range res.Errors {
				if cause := e.Unwrap(); cause != nil {
					t.Errorf("internal error: %v", cause)
				}
			}
			var pretty bytes.Buffer
			if err := json.Indent(&pretty, res.JSON, "", "  "); err != nil {
				t.Fatalf("%v in %s", err, res.JSON)
			}
			pretty.WriteByte('\n')
			golden(t, name+".json", pretty.Bytes())
		})
	}
}

// Keys come in the order of the query, through fragments, aliases and merges.
func TestKeyOrder(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{})
	for _, test := range []struct{ query, keys string }{
		{`{ stats { store evidence articles } }`, "stats store evidence articles"},
		{`{ z: stats { articles } a: stats { evidence } }`, "z articles a evidence"},
		{`{ entity(name: "Tran Cuong") { type ...P name id } } fragment P on Person { parties { name id } mentionCount }`,
			"entity type parties name id mentionCount name id"},
		{`{ entity(name: "Tran Cuong") { ... on Province { name type } ... on Person { type name } } }`, "entity type name"},
		{`{ entity(name: "Quang Ninh") { ... on Province { name type } ... on Person { type name } } }`, "entity name type"},
		{`{ entity(name: "Tran Cuong") { relations(first: 1) { totalCount } name relations(first: 1) { nodes { type } } } }`,
			"entity relations totalCount nodes type name"},
		{`{ entity(name: "Tran Cuong") { name @skip(if: true) id ... @include(if: true) { type } __typename } }`, "entity id type __typename"},
	} {
		res := s.Execute(context.Background(), schema.Request{Query: test.query})
		if len(res.Errors) > 0 {
			t.Errorf("%s: %s", test.query, res.JSON)
			continue
		}
		if got := strings.Join(keys(t, res.JSON)[1:], " "); got != test.keys {
			t.Errorf("%s\ngot  %s\nwant %s", test.query, got, test.keys)
		}
	}
}

// keys lists the object keys of JSON in their order.
func keys(t *testing.T, text []byte) []string {
	t.Helper()
	var out []string
	dec := json.NewDecoder(bytes.NewReader(text))
	var isKey []bool // for each open object, whether a key comes next; nil for lists
	var lists []bool
	for {
		token, err := dec.Token()
		if err != nil {
			return out
		}
		top := len(isKey) - 1
		switch token {
		case json.Delim('{'):
			flip(isKey, lists)
			isKey, lists = append(isKey, true), append(lists, false)
		case json.Delim('['):
			flip(isKey, lists)
			isKey, lists = append(isKey, false), append(lists, true)
		case json.Delim('}'), json.Delim(']'):
			isKey, lists = isKey[:top], lists[:top]
		default:
			if top >= 0 && isKey[top] && !lists[top] {
				out = append(out, fmt.Sprint(token))
				isKey[top] = false
				continue
			}
			flip(isKey, lists)
		}
	}
}

// flip notes that a value has ended the key that was open.
func flip(isKey, lists []bool) {
	if top := len(isKey) - 1; top >= 0 && !lists[top] {
		isKey[top] = true
	}
}

func TestErrors(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{})
	for _, test := range []struct {
		name, query string
		vars        map[string]any
		code        schema.Code
		says        string
		executed    bool
	}{
		{"empty", ``, nil, schema.CodeParse, "no query", false},
		{"syntax", `{ stats {`, nil, schema.CodeParse, "Expected Name", false},
		{"field", `{ stat { articles } }`, nil, schema.CodeInvalid, `Did you mean "stats"`, false},
		{"int literal", `{ people(first: 99999999999) { totalCount } }`, nil, schema.CodeInput, "first: 99999999999 does not fit", false},
		{"int text", `query($n: Int) { people(first: $n) { totalCount } }`, map[string]any{"n": "7"}, schema.CodeInput, `$n: "7" is no value of type Int`, false},
		{"int fraction", `query($n: Int) { people(first: $n) { totalCount } }`, map[string]any{"n": 7.9}, schema.CodeInput, "7.9 is no value", false},
		{"enum case", `query($t: EntityType) { entity(name: "x", type: $t) { id } }`, map[string]any{"t": "person"}, schema.CodeInput, "no value of type EntityType", false},
		{"date literal", `{ articles(published: {from: "2025-02-30"}) { totalCount } }`, nil, schema.CodeInput, "published: from: date", false},
		{"date variable", `query($d: DateRange) { articles(published: $d) { totalCount } }`, map[string]any{"d": map[string]any{"to": "soon"}}, schema.CodeInput, `$d: to: date "soon"`, false},
		{"required", `query($id: ID!) { node(id: $id) { id } }`, nil, schema.CodeInput, "$id: a value of type ID! is required", false},
		{"null for required", `query($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": nil}, schema.CodeInput, "null is no value", false},
		{"unknown input field", `query($w: EntityFilter) { people(where: $w) { totalCount } }`, map[string]any{"w": map[string]any{"nam": "x"}}, schema.CodeInput, `no field "nam"`, false},
		{"several operations", `query A { stats { articles } } query B { stats { articles } }`, nil, schema.CodeInput, "operationName", false},
		{"mutation", `mutation { stats { articles } }`, nil, schema.CodeInvalid, "mutation", false},
		{"page too large", `{ people(first: 1001) { totalCount } }`, nil, schema.CodeInput, "first: 1001 is not between 0 and 1000", true},
		{"page negative", `{ people(first: -1) { totalCount } }`, nil, schema.CodeInput, "-1 is not between", true},
		{"cursor", `{ people(after: "nonsense") { totalCount } }`, nil, schema.CodeInput, "no cursor", true},
		{"id", `{ path(from: "Quang Ninh", to: "name:Yunnan") { length } }`, nil, schema.CodeInput, "no id of an entity", true},
		{"backwards range", `{ articles(published: {from: "2025", to: "2024"}) { totalCount } }`, nil, schema.CodeInput, "lies after", true},
		{"ambiguous article", `{ people(articles: ["00"]) { totalCount } }`, nil, schema.CodeInput, "2 articles begin with", true},
		{"id and name", `{ entity(id: "country/vn", name: "x") { id } }`, nil, schema.CodeInput, "not both", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			res := s.Execute(context.Background(), schema.Request{Query: test.query, Variables: test.vars})
			if len(res.Errors) == 0 {
				t.Fatalf("no error in %s", res.JSON)
			}
			e := res.Errors[0]
			if e.Code != test.code || !strings.Contains(e.Message, test.says) || res.Executed != test.executed {
				t.Errorf("got %s %q, executed %v; want %s … %q …, %v", e.Code, e.Message, res.Executed, test.code, test.says, test.executed)
			}
			var body map[string]json.RawMessage
			if err := json.Unmarshal(res.JSON, &body); err != nil {
				t.Fatal(err)
			}
			if _, data := body["data"]; data != test.executed {
				t.Errorf("data present: %v in %s", data, res.JSON)
			}
			if test.executed && (e.Path == nil || e.Locations == nil) {
				t.Errorf("an error of a field without path or location: %s", res.JSON)
			}
		})
	}
}

// null is taken for what it is: no condition, and no page size of 0.
func TestNullLiterals(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{})
	var out struct {
		A struct {
			TotalCount int
			Nodes      []struct{ Name string }
		}
		B *struct{}
	}
	ask(t, s, `{ a: people(first: null, where: null, sections: null, after: null) { totalCount nodes { name } } b: entity(id: null, name: "nobody", type: null) { id } }`, &out)
	if out.A.TotalCount != 3 || len(out.A.Nodes) != 3 || out.B != nil {
		t.Errorf("got %+v", out)
	}
}

// A brokenStore fails as a store with a fault would.
type brokenStore struct{ fail func() error }

func (b brokenStore) Texts(context.Context, []graph.ID) ([]string, error) { return nil, b.fail() }

func (b brokenStore) Quotes(context.Context, []graph.EvidenceID) ([]string, error) {
	return nil, b.fail()
}

// What goes wrong inside does not reach the client, and does not end the process.
func TestInternalErrors(t *testing.T) {
	view := viewOf(t, readings(t))
	for name, fail := range map[string]func() error{
		"error": func() error { return errors.New("secret") },
		"panic": func() error { panic("secret") },
	} {
		s, err := schema.New(schema.Options{View: func() *projection.View { return view }, Texts: brokenStore{fail}})
		if err != nil {
			t.Fatal(err)
		}
		for _, query := range []string{`{ articles { nodes { title text } } }`, `{ relations { nodes { evidence { quote } } } }`} {
			res := s.Execute(context.Background(), schema.Request{Query: query})
			if len(res.Errors) == 0 || res.Errors[0].Code != schema.CodeInternal || strings.Contains(string(res.JSON), "secret") {
				t.Errorf("%s: %s", name, res.JSON)
				continue
			}
			if cause := res.Errors[0].Unwrap(); cause == nil || !strings.Contains(cause.Error(), "secret") {
				t.Errorf("%s: the cause is %v", name, cause)
			}
		}
	}
}

// Every page of a list, joined, is the list; also when the graph grows in between.
func TestPaging(t *testing.T) {
	all := readings(t)
	small, grown := serveReadings(t, all[:1], schema.Limits{}), serveReadings(t, all, schema.Limits{})
	type page struct {
		Entities struct {
			Nodes    []struct{ ID string }
			PageInfo struct {
				EndCursor   string
				HasNextPage bool
			}
		}
	}
	var whole struct {
		Entities struct{ Nodes []struct{ ID string } }
	}
	ask(t, small, `{ entities(first: 100) { nodes { id } } }`, &whole)
	for _, size := range []int{1, 2, 5} {
		for _, servers := range [][]*schema.Schema{{small, small}, {small, grown}} {
			var seen []string
			after := ""
			for range 50 {
				s := servers[0]
				if len(seen) >= 6 {
					s = servers[1]
				}
				var p page
				ask(t, s, fmt.Sprintf(`{ entities(first: %d%s) { nodes { id } pageInfo { endCursor hasNextPage } } }`, size, after), &p)
				for _, n := range p.Entities.Nodes {
					seen = append(seen, n.ID)
				}
				if !p.Entities.PageInfo.HasNextPage {
					break
				}
				after = fmt.Sprintf(`, after: %q`, p.Entities.PageInfo.EndCursor)
			}
			for _, n := range whole.Entities.Nodes {
				// What rises past the cursor in between may be missed; the rest may not.
				if !slices.Contains(seen, n.ID) && servers[0] == servers[1] {
					t.Errorf("pages of %d miss %s", size, n.ID)
				}
			}
			if servers[0] == servers[1] && len(seen) != len(whole.Entities.Nodes) {
				t.Errorf("pages of %d give %d of %d", size, len(seen), len(whole.Entities.Nodes))
			}
		}
	}
}
