package server_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema"
	"entente/schema/server"
)

// start serves one small article on a real listener and returns the address.
func start(t testing.TB, change func(*server.Options)) string {
	t.Helper()
	st, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	reading := &graph.Reading{
		Article: graph.Article{ID: graph.ArticleID("one.txt"), Source: "one.txt", Title: "One", Language: "fr", Text: "To Lam à Hanoï.",
			Sections: []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: 15}}}},
		Entities: []graph.Entity{{ID: "person/to-lam", Type: graph.Person, Section: graph.Main, Anchor: graph.Span{Start: 0, End: 6}}},
		Mentions: []graph.Mention{{Entity: "person/to-lam", Span: graph.Span{Start: 0, End: 6}, Form: "To Lam"}},
	}
	if _, err := st.Put(t.Context(), reading); err != nil {
		t.Fatal(err)
	}
	view, err := projection.Build(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	return serve(t, st, func() *projection.View { return view }, change)
}

func serve(t testing.TB, st *store.Store, view func() *projection.View, change func(*server.Options)) string {
	t.Helper()
	s, err := schema.New(schema.Options{View: view, Texts: st, Store: st.Address()})
	if err != nil {
		t.Fatal(err)
	}
	opts := server.Options{Schema: s, View: view, Exports: st}
	if change != nil {
		change(&opts)
	}
	srv, err := server.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	addr := make(chan net.Addr, 1)
	done := make(chan error, 1)
	go func() { done <- srv.Run(ctx, "127.0.0.1:0", func(a net.Addr) { addr <- a }) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("the server ended with %v", err)
		}
	})
	select {
	case a := <-addr:
		return "http://" + a.String()
	case err := <-done:
		done <- err
		t.Fatal(err)
	}
	return ""
}

// fetch makes a request with headers given as "Name: value".
func fetch(t testing.TB, method, url, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		req.Header.Set(name, value)
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, string(b)
}

const (
	isJSON      = "Content-Type: application/json"
	wantGraphQL = "Accept: application/graphql-response+json"
	wantJSON    = "Accept: application/json"
)

func TestGraphQL(t *testing.T) {
	at := start(t, nil) + "/graphql"
	query := url.QueryEscape(`{ people { nodes { name } } }`)
	const people = `{"data":{"people":{"nodes":[{"name":"To Lam"}]}}}`
	for _, test := range []struct {
		name, method, url, body string
		headers                 []string
		status                  int
		says                    string
	}{
		{"post", "POST", at, `{"query":"{ people { nodes { name } } }"}`, []string{isJSON}, 200, people},
		{"post with variables", "POST", at, `{"query":"query A($n: Int) { people(first: $n) { nodes { name } } }","variables":{"n":1},"operationName":"A","extensions":{}}`,
			[]string{"Content-Type: application/json; charset=UTF-8"}, 200, people},
		{"post with nulls", "POST", at, `{"query":"{ people { nodes { name } } }","variables":null,"operationName":null,"extensions":null}`, []string{isJSON}, 200, people},
		{"the query string is no part of a post", "POST", at + "?query=" + url.QueryEscape("{ stats { articles } }"), `{"query":"{ people { nodes { name } } }"}`, []string{isJSON}, 200, people},
		{"get", "GET", at + "?query=" + query, "", nil, 200, people},
		{"get with variables", "GET", at + "?query=" + url.QueryEscape(`query($n: Int) { people(first: $n) { nodes { name } } }`) + "&variables=" + url.QueryEscape(`{"n":1}`), "", nil, 200, people},
		{"get a mutation", "GET", at + "?query=" + url.QueryEscape("mutation { x }"), "", []string{wantGraphQL}, 400, "GRAPHQL_VALIDATION_FAILED"},
		{"get without query", "GET", at, "", nil, 400, "no query"},
		{"get with bad variables", "GET", at + "?query=" + query + "&variables=" + url.QueryEscape("{"), "", nil, 400, "variables is not JSON"},
		{"put", "PUT", at, "", nil, 405, "method PUT is not allowed"},
		{"no content type", "POST", at, `{"query":"{ __typename }"}`, nil, 415, "Content-Type"},
		{"form", "POST", at, "query={__typename}", []string{"Content-Type: application/x-www-form-urlencoded"}, 415, "Content-Type"},
		{"another charset", "POST", at, `{}`, []string{"Content-Type: application/json; charset=utf-16"}, 415, "Content-Type"},
		{"compressed body", "POST", at, `{}`, []string{isJSON, "Content-Encoding: gzip"}, 415, "Content-Type"},
		{"no JSON", "POST", at, `{"query":`, []string{isJSON}, 400, "not a JSON object"},
		{"a batch", "POST", at, `[{"query":"{ __typename }"}]`, []string{isJSON}, 400, "not a JSON object"},
		{"query of another type", "POST", at, `{"query":{}}`, []string{isJSON}, 400, "query must be a string"},
		{"variables of another type", "POST", at, `{"query":"{ __typename }","variables":[1]}`, []string{isJSON}, 400, "variables must be an object"},
		{"too large", "POST", at, `{"query":"` + strings.Repeat(" ", 2<<20) + `"}`, []string{isJSON}, 413, "larger than"},
		{"not acceptable", "POST", at, `{"query":"{ __typename }"}`, []string{isJSON, "Accept: text/html"}, 406, "accept application/graphql-response+json"},
		{"refused for GraphQL clients", "POST", at, `{"query":"{ nothing }"}`, []string{isJSON, wantGraphQL}, 400, "GRAPHQL_VALIDATION_FAILED"},
		{"refused for JSON clients", "POST", at, `{"query":"{ nothing }"}`, []string{isJSON, wantJSON}, 200, "GRAPHQL_VALIDATION_FAILED"},
		{"error of a field", "POST", at, `{"query":"{ path(from: \"x\", to: \"y\") { length } }"}`, []string{isJSON, wantGraphQL}, 200, `"path":["path"]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			res, body := fetch(t, test.method, test.url, test.body, test.headers...)
			if res.StatusCode != test.status || !strings.Contains(body, test.says) {
				t.Errorf("got %d %s\nwant %d %s", res.StatusCode, body, test.status, test.says)
			}
			if !json.Valid([]byte(body)) {
				t.Errorf("the body is no JSON: %s", body)
			}
			want := "application/json"
			for _, h := range test.headers {
				if h == wantGraphQL {
					want = "application/graphql-response+json"
				}
			}
			if got := res.Header.Get("Content-Type"); got != want+"; charset=utf-8" {
				t.Errorf("content type %q", got)
			}
			if test.status == 405 && res.Header.Get("Allow") != "GET, POST" {
				t.Errorf("Allow: %q", res.Header.Get("Allow"))
			}
		})
	}
}

func TestPages(t *testing.T) {
	at := start(t, nil)
	for _, test := range []struct{ path, kind, says string }{
		{"/", "text/html", "<b>1</b><span>articles</span>"},
		{"/graphiql/", "text/html", "Entente"},
		{"/assets/icon.svg", "image/svg+xml", "<svg"},
		{"/schema.graphql", "text/plain", "type Query"},
		{"/healthz", "text/plain", "ok"},
		{"/readyz", "text/plain", "ok"},
		{"/metrics", "text/plain", "entente_graph_articles 1"},
		{"/graph/export?format=nquads", "application/n-quads", "person/to-lam>"},
		{"/graph/export?format=dot", "text/vnd.graphviz", "To Lam"},
		{"/graph/subgraph?around=name:To+Lam&depth=2&limit=10&types=PERSON,PARTY&format=graphml", "application/graphml+xml", "person/to-lam"},
		{"/graph/subgraph?around=person/to-lam", "application/json", `"nodes"`},
	} {
		res, body := fetch(t, "GET", at+test.path, "")
		if res.StatusCode != 200 || !strings.HasPrefix(res.Header.Get("Content-Type"), test.kind) || !strings.Contains(body, test.says) {
			t.Errorf("%s: %d %s %.200s", test.path, res.StatusCode, res.Header.Get("Content-Type"), body)
		}
		if res.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: browsers may guess its type", test.path)
		}
		// Nothing is loaded from elsewhere.
		if strings.Contains(test.kind, "html") && (strings.Contains(body, `src="http`) || strings.Contains(body, `href="http`) || strings.Contains(body, `="//`)) {
			t.Errorf("%s refers to another host", test.path)
		}
	}
	for path, status := range map[string]int{"/nothing": 404, "/graphiql": 308, "/graph/export?format=paper": 400, "/graph/subgraph": 400, "/graph/subgraph?around=name:To+Lam&depth=x": 400, "/graph/subgraph?around=name:To+Lam&types=CITY": 400} {
		if res, _ := fetch(t, "GET", at+path, ""); res.StatusCode != status {
			t.Errorf("%s: %d, want %d", path, res.StatusCode, status)
		}
	}
}

func TestTurnedOff(t *testing.T) {
	at := start(t, func(o *server.Options) { o.NoGET, o.NoGraphiQL, o.Exports = true, true, nil })
	for path, status := range map[string]int{"/graphql?query={__typename}": 405, "/graphiql/": 404, "/graph/export": 400} {
		if res, _ := fetch(t, "GET", at+path, ""); res.StatusCode != status {
			t.Errorf("%s: %d, want %d", path, res.StatusCode, status)
		}
	}
}

func TestNotReady(t *testing.T) {
	st, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	at := serve(t, st, func() *projection.View { return nil }, nil)
	res, body := fetch(t, "POST", at+"/graphql", `{"query":"{ stats { articles } }"}`, isJSON)
	if res.StatusCode != 503 || res.Header.Get("Retry-After") == "" {
		t.Errorf("%d %s", res.StatusCode, body)
	}
	if res, _ := fetch(t, "GET", at+"/readyz", ""); res.StatusCode != 503 {
		t.Errorf("ready: %d", res.StatusCode)
	}
	if res, _ := fetch(t, "GET", at+"/", ""); res.StatusCode != 200 {
		t.Errorf("home: %d", res.StatusCode)
	}
}

// lines hands every line that is written to it on.
type lines chan string

func (l lines) Write(b []byte) (int, error) {
	l <- string(b)
	return len(b), nil
}

func TestLog(t *testing.T) {
	log := make(lines, 1)
	at := start(t, func(o *server.Options) { o.Log = slog.New(slog.NewJSONHandler(log, nil)) })
	fetch(t, "GET", at+"/healthz", "")
	var line struct {
		Method, Path string
		Status       int
	}
	text := <-log
	if err := json.Unmarshal([]byte(text), &line); err != nil || line.Path != "/healthz" || line.Status != 200 {
		t.Errorf("%v in %s", err, text)
	}
}
