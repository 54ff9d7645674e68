package server_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"entente/graph/graphgen"
	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema/server"
)

// world serves a graph of a few thousand entities, without texts.
func world(t testing.TB, articles int, change func(*server.Options)) string {
	t.Helper()
	st, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	view, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: articles, Seed: 1}))
	if err != nil {
		t.Fatal(err)
	}
	return serve(t, st, func() *projection.View { return view }, change)
}

func asBody(t testing.TB, query string) string {
	t.Helper()
	b, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// bystander asks small questions until it is stopped, and then returns how
// many were answered and the longest that one took.
func bystander(t *testing.T, at string) (stop func() (answered int, longest time.Duration)) {
	ctx, cancel := context.WithCancel(t.Context())
	type result struct {
		n       int
		longest time.Duration
	}
	done := make(chan result)
	go func() {
		var r result
		for ctx.Err() == nil {
			begun := time.Now()
			req, _ := http.NewRequestWithContext(ctx, "POST", at+"/graphql", strings.NewReader(`{"query":"{ people(first: 1) { nodes { name } } }"}`))
			req.Header.Set("Content-Type", "application/json")
			res, err := http.DefaultClient.Do(req)
			if ctx.Err() != nil {
				break
			}
			if err != nil || res.StatusCode != 200 {
				t.Errorf("a bystander's request failed: %v", err)
				break
			}
			_, _ = io.Copy(io.Discard, res.Body)
			res.Body.Close()
			r.n++
			r.longest = max(r.longest, time.Since(begun))
		}
		done <- r
	}()
	return func() (int, time.Duration) {
		cancel()
		r := <-done
		return r.n, r.longest
	}
}

// Documents that mean harm are refused, or answered, within a bounded time and
// while others are served. Each is named for the attack that it is.
func TestHostileDocuments(t *testing.T) {
	at := world(t, 300, nil)
	before := heap()
	doubling := "{ entity(name: \"x\") { ...F0 } }"
	for i := range 60 {
		doubling += fmt.Sprintf(" fragment F%d on Entity { ...F%d ...F%d }", i, i+1, i+1)
	}
	doubling += " fragment F60 on Entity { id }"
	introspection := strings.Repeat("{ fields { type ", 12) + "{ name }" + strings.Repeat("} }", 12)
	meeting := "query { a: entity(name: \"x\") { ...F0 } }"
	for i := range 9 {
		meeting += fmt.Sprintf(" fragment F%d on Entity { neighbors { nodes { ...F%d", i, i+1)
		for _, kind := range []string{"Person", "Party", "Country", "Province"} {
			meeting += fmt.Sprintf(" ... on %s { x: neighbors { nodes { ...F%d } } }", kind, i+1)
		}
		meeting += " } } }"
	}
	meeting += " fragment F9 on Entity { id }"
	for _, test := range []struct {
		name, body string
		code       string // "" for an answer
	}{
		{"deep nesting, 3 MB", asBody(t, strings.Repeat("{a", 3<<19)), "BAD_REQUEST"},
		{"deep nesting within the body's limit", asBody(t, strings.Repeat("{a", 1<<18)), "GRAPHQL_PARSE_FAILED"},
		{"unclosed nesting", asBody(t, "query "+strings.Repeat("{ entity ", 400)), "GRAPHQL_PARSE_FAILED"},
		{"deep lists in an argument", asBody(t, `{ nodes(ids: `+strings.Repeat("[", 900)), "GRAPHQL_PARSE_FAILED"},
		{"deep lists in variables", `{"query":"query($i: [ID!]!) { nodes(ids: $i) { id } }","variables":{"i":` + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + `}}`, "BAD_USER_INPUT"},
		{"deep lists in variables, more than JSON takes", `{"query":"{ __typename }","variables":{"i":` + strings.Repeat("[", 200000) + `}}`, "BAD_REQUEST"},
		{"8,000 repeats of a field", asBody(t, "{ stats { "+strings.Repeat("articles ", 8000)+"} }"), "GRAPHQL_PARSE_FAILED"},
		{"500 repeats of a field", asBody(t, "{ "+strings.Repeat("__typename ", 500)+"}"), "LIMIT_EXCEEDED"},
		{"aliases", asBody(t, "{ "+aliases(101)+"}"), "LIMIT_EXCEEDED"},
		{"directives", asBody(t, "{ __typename "+strings.Repeat("@skip(if: false) ", 60)+"}"), "LIMIT_EXCEEDED"},
		{"unknown directives", asBody(t, "{ __typename "+strings.Repeat("@aa ", 10)+"}"), "GRAPHQL_VALIDATION_FAILED"},
		{"fragments that double 60 times", asBody(t, doubling), "LIMIT_EXCEEDED"},
		{"fragments that meet in ever new combinations", asBody(t, meeting), "LIMIT_EXCEEDED"},
		{"cyclic fragments", asBody(t, "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"), "GRAPHQL_VALIDATION_FAILED"},
		{"a fragment that spreads itself", asBody(t, "{ ...A } fragment A on Query { ...A }"), "GRAPHQL_VALIDATION_FAILED"},
		{"5,000 unknown fields", asBody(t, "{ "+unknown(5000)+"}"), "GRAPHQL_PARSE_FAILED"},
		{"900 unknown fields", asBody(t, "{ "+unknown(900)+"}"), "GRAPHQL_VALIDATION_FAILED"},
		{"introspection loop", asBody(t, "{ __schema { types "+introspection+" } }"), "GRAPHQL_VALIDATION_FAILED"},
		{"pages of pages", asBody(t, "{ entities(first: 1000) { nodes { neighbors(first: 1000) { nodes { neighbors(first: 1000) { totalCount } } } } } }"), "LIMIT_EXCEEDED"},
		{"pages of pages by variables", `{"query":"query($n: Int) { entities(first: $n) { nodes { neighbors(first: $n) { nodes { neighbors(first: $n) { totalCount } } } } } }","variables":{"n":1000}}`, "LIMIT_EXCEEDED"},
		{"depth", asBody(t, "{ entity(name: \"x\") "+strings.Repeat("{ relations { nodes { from ", 8)+"{ id }"+strings.Repeat("} } }", 8)+"}"), "LIMIT_EXCEEDED"},
		{"conditions in conditions", asBody(t, "{ people(where: "+strings.Repeat("{not: ", 50)+"{name: \"x\"}"+strings.Repeat("}", 50)+") { totalCount } }"), "LIMIT_EXCEEDED"},
		{"a long search", asBody(t, `{ search(text: "`+strings.Repeat("nguyen ", 20000)+`") { totalCount } }`), "BAD_USER_INPUT"},
		{"a batch", "[" + strings.Repeat(`{"query":"{ __typename }"},`, 1000) + `{"query":"{ __typename }"}]`, "BAD_REQUEST"},
		{"tracing", `{"query":"{ __typename }","extensions":{"tracing":true}}`, ""},
		{"a mutation", asBody(t, "mutation { __typename }"), "GRAPHQL_VALIDATION_FAILED"},
		{"a wrong number", asBody(t, `{ people(first: 1e999) { totalCount } }`), "GRAPHQL_VALIDATION_FAILED"},
	} {
		t.Run(test.name, func(t *testing.T) {
			stop := bystander(t, at)
			var res *http.Response
			var body string
			took := time.Hour
			for range 5 { // of which the fastest tells the time that the server needs
				begun := time.Now()
				res, body = fetch(t, "POST", at+"/graphql", test.body, isJSON)
				if took = min(took, time.Since(begun)); took < serverTime {
					break
				}
			}
			_, longest := stop()
			code := ""
			var answer struct {
				Errors []struct{ Extensions struct{ Code string } }
			}
			if err := json.Unmarshal([]byte(body), &answer); err != nil {
				t.Fatalf("%v in %.200s", err, body)
			}
			if len(answer.Errors) > 0 {
				code = answer.Errors[0].Extensions.Code
			}
			if code != test.code {
				t.Errorf("got %d %q, want %q: %.300s", res.StatusCode, code, test.code, body)
			}
			if len(body) > 64<<10 {
				t.Errorf("answered by %d bytes", len(body))
			}
			if took > serverTime || longest > patience {
				t.Errorf("took %v, and a bystander waited for %v", took, longest)
			}
			t.Logf("%d %s after %v, by %d bytes", res.StatusCode, code, took.Round(time.Microsecond), len(body))
		})
	}
	if grown := heap() - before; grown > 64<<20 {
		t.Errorf("memory grew by %d MB", grown>>20)
	}
}

// serverTime is what the answer to an attack may take.
const serverTime = 100 * time.Millisecond * slowness

// patience is how long anyone may have to wait here: the server takes a few
// milliseconds, but the machine may run other tests, and the race detector.
const patience = 2 * time.Second

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: __typename ", i)
	}
	return b.String()
}

func unknown(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "unknown%d ", i)
	}
	return b.String()
}

func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
