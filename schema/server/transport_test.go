package server_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/klauspost/compress/zstd"

	"entente/graph"
	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema"
	"entente/schema/server"
)

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func persistedQuery(hash string) string {
	return fmt.Sprintf(`{"persistedQuery":{"version":1,"sha256Hash":%q}}`, hash)
}

// The automatic protocol of Apollo clients: a hash, then hash and text, then
// the hash is known.
func TestPersistedQueries(t *testing.T) {
	at := start(t, nil) + "/graphql"
	const text = `query A($n: Int) { people(first: $n) { nodes { name } } }`
	byHash := at + "?variables=" + url.QueryEscape(`{"n":1}`) + "&extensions=" + url.QueryEscape(persistedQuery(hash(text)))
	send := func(query, hash string) string {
		q, err := json.Marshal(query)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprintf(`{"query":%s,"variables":{"n":1},"extensions":%s}`, q, persistedQuery(hash))
	}
	for _, step := range []struct {
		name, method, url, body string
		status                  int
		says                    string
	}{
		{"not known yet", "GET", byHash, "", 200, `"PERSISTED_QUERY_NOT_FOUND"`},
		{"told under another hash", "POST", at, send(text, hash("else")), 400, "not the SHA-256"},
		{"told", "POST", at, send(text, hash(text)), 200, "To Lam"},
		{"known by GET", "GET", byHash, "", 200, "To Lam"},
		{"known by POST", "POST", at, fmt.Sprintf(`{"variables":{"n":1},"extensions":%s}`, persistedQuery(hash(text))), 200, "To Lam"},
		{"another version", "POST", at, `{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}`, 400, "version must be 1"},
		{"of another type", "POST", at, `{"extensions":{"persistedQuery":7}}`, 400, "must be an object"},
		{"neither", "POST", at, `{"extensions":{}}`, 400, "no query"},
	} {
		res, body := fetch(t, step.method, step.url, step.body, isJSON)
		if res.StatusCode != step.status || !strings.Contains(body, step.says) {
			t.Errorf("%s: %d %s", step.name, res.StatusCode, body)
		}
	}
}

// With a list, only what is listed is answered.
func TestDocumentList(t *testing.T) {
	const listed = `{ people { nodes { name } } }`
	at := start(t, func(o *server.Options) { o.Documents = []string{listed} }) + "/graphql"
	for body, says := range map[string]string{
		asBody(t, listed): "To Lam",
		`{"extensions":` + persistedQuery(hash(listed)) + `}`:                                           "To Lam",
		asBody(t, `{ people { nodes { id } } }`):                                                        "PERSISTED_QUERY_NOT_IN_LIST",
		`{"extensions":` + persistedQuery(hash("{ people }")) + `}`:                                     "PERSISTED_QUERY_NOT_IN_LIST",
		`{"query":"{ __schema { types { name } } }","extensions":` + persistedQuery(hash(listed)) + `}`: "PERSISTED_QUERY_NOT_IN_LIST",
	} {
		res, got := fetch(t, "POST", at, body, isJSON)
		if !strings.Contains(got, says) || (says == "To Lam") != (res.StatusCode == 200) {
			t.Errorf("%s: %d %s", body, res.StatusCode, got)
		}
	}
}

// An answer is named by the graph and the request: caches ask whether it still
// holds, and are told so in 304 until the graph changes.
func TestRevalidation(t *testing.T) {
	st, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	var view atomic.Pointer[projection.View]
	load := func(name string) {
		a := graph.Article{ID: graph.ArticleID(name), Source: name, Title: name, Language: "fr", Text: name,
			Sections: []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: len(name)}}}}
		if _, err := st.Put(t.Context(), &graph.Reading{Article: a}); err != nil {
			t.Fatal(err)
		}
		v, err := projection.Build(t.Context(), st)
		if err != nil {
			t.Fatal(err)
		}
		view.Store(v)
	}
	load("one.txt")
	at := serve(t, st, view.Load, nil)
	for _, path := range []string{"/graphql?query=" + url.QueryEscape("{ stats { articles } }"), "/graph/export", "/graph/export?format=dot"} {
		res, _ := fetch(t, "GET", at+path, "")
		tag := res.Header.Get("ETag")
		if tag == "" || res.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: ETag %q, Cache-Control %q", path, tag, res.Header.Get("Cache-Control"))
		}
		if res, body := fetch(t, "GET", at+path, "", "If-None-Match: "+tag); res.StatusCode != http.StatusNotModified || body != "" {
			t.Errorf("%s, unchanged: %d %s", path, res.StatusCode, body)
		}
		load("two after " + strings.NewReplacer("/", "", "?", "").Replace(path) + ".txt")
		if res, _ := fetch(t, "GET", at+path, "", "If-None-Match: "+tag); res.StatusCode != 200 || res.Header.Get("ETag") == tag {
			t.Errorf("%s, changed: %d", path, res.StatusCode)
		}
	}
	one, _ := fetch(t, "GET", at+"/graphql?query="+url.QueryEscape("{ stats { articles } }"), "")
	two, _ := fetch(t, "GET", at+"/graphql?query="+url.QueryEscape("{ stats { evidence } }"), "")
	if one.Header.Get("ETag") == two.Header.Get("ETag") {
		t.Error("two questions share an ETag")
	}
	for _, res := range []*http.Response{
		first(fetch(t, "GET", at+"/graphql?query="+url.QueryEscape("{ stats }"), "")),
		first(fetch(t, "POST", at+"/graphql", `{"query":"{ __typename }"}`, isJSON)),
	} {
		if res.Header.Get("ETag") != "" || res.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: ETag %q, Cache-Control %q", res.Request.Method, res.Header.Get("ETag"), res.Header.Get("Cache-Control"))
		}
	}
}

func first[A, B any](a A, _ B) A { return a }

func TestCompression(t *testing.T) {
	at := start(t, nil) + "/graphql"
	body := asBody(t, "{ __schema { types { name description fields { name description } } } }")
	_, plain := fetch(t, "POST", at, body, isJSON, "Accept-Encoding: identity")
	for coding, open := range map[string]func(io.Reader) (io.Reader, error){
		"gzip": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
		"zstd": func(r io.Reader) (io.Reader, error) { return zstd.NewReader(r) },
	} {
		res, packed := fetch(t, "POST", at, body, isJSON, "Accept-Encoding: "+coding)
		if res.Header.Get("Content-Encoding") != coding || len(packed) > len(plain)/2 {
			t.Errorf("%s: coding %q, %d of %d bytes", coding, res.Header.Get("Content-Encoding"), len(packed), len(plain))
			continue
		}
		r, err := open(bytes.NewReader([]byte(packed)))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != plain {
			t.Errorf("%s: %v, %d bytes", coding, err, len(got))
		}
		if vary := strings.Join(res.Header.Values("Vary"), ","); vary != "Accept-Encoding,Accept" {
			t.Errorf("Vary: %q", vary)
		}
	}
}

func TestCrossOrigin(t *testing.T) {
	const page = "https://notebooks.example.org"
	for _, test := range []struct {
		allowed []string
		origin  string
		want    string
	}{
		{nil, page, ""}, {[]string{page}, page, page}, {[]string{page}, "https://evil.example.org", ""}, {[]string{"*"}, page, "*"},
	} {
		at := start(t, func(o *server.Options) { o.Origins = test.allowed }) + "/graphql"
		res, _ := fetch(t, "OPTIONS", at, "", "Origin: "+test.origin, "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: content-type")
		if got := res.Header.Get("Access-Control-Allow-Origin"); got != test.want {
			t.Errorf("preflight with %v: %q, want %q", test.allowed, got, test.want)
		}
		res, _ = fetch(t, "POST", at, `{"query":"{ __typename }"}`, isJSON, "Origin: "+test.origin)
		if got := res.Header.Get("Access-Control-Allow-Origin"); got != test.want || res.Header.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("request with %v: %q, want %q", test.allowed, got, test.want)
		}
	}
}

// Introspection and suggestions can be turned off.
func TestClosedSchema(t *testing.T) {
	at := start(t, func(o *server.Options) {
		s, err := schema.New(schema.Options{View: o.View, NoIntrospection: true, NoSuggestions: true})
		if err != nil {
			t.Fatal(err)
		}
		o.Schema = s
	})
	if res, _ := fetch(t, "GET", at+"/schema.graphql", ""); res.StatusCode != http.StatusNotFound {
		t.Errorf("the SDL: %s", res.Status)
	}
	if _, body := fetch(t, "GET", at+"/", ""); strings.Contains(body, "schema.graphql") {
		t.Error("the first page refers to the SDL")
	}
	at += "/graphql"
	for query, want := range map[string]string{
		`{ __typename __schema { types { name } } }`:     `"path":["__schema"],"extensions":{"code":"INTROSPECTION_DISABLED"}}],"data":null}`,
		`{ __typename __type(name: "Person") { name } }`: `"extensions":{"code":"INTROSPECTION_DISABLED"}}],"data":{"__typename":"Query","__type":null}}`,
	} {
		if _, body := fetch(t, "POST", at, asBody(t, query), isJSON); !strings.HasSuffix(body, want) {
			t.Errorf("introspection: %s", body)
		}
	}
	for _, query := range []string{"{ stat { articles } }", "{ people(fist: 1) { totalCount } }", "{ entities(types: [PERSO]) { totalCount } }", "{ ... on Quer { __typename } }"} {
		if _, body := fetch(t, "POST", at, asBody(t, query), isJSON); strings.Contains(body, "Did you mean") || !strings.Contains(body, "errors") {
			t.Errorf("%s: %s", query, body)
		}
	}
}
