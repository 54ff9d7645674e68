package server_test

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"entente/schema"
	"entente/schema/server"
)

// What graphql-cop 1.15 looks for, by the titles that it gives, and how it tells
// that a server has it. Introspection, suggestions, GET and GraphiQL are open by
// choice, and can be closed; nothing else is found of an open server, and
// nothing at all of a closed one. GraphiQL is a page of its own here, which
// graphql-cop looks for at the endpoint.
func TestGraphQLCop(t *testing.T) {
	type answer struct {
		Data   map[string]any
		Errors []struct {
			Message    string
			Extensions map[string]any
		}
	}
	has := func(key string) func(answer) bool {
		return func(a answer) bool { return a.Data[key] != nil }
	}
	const form = "Content-Type: application/x-www-form-urlencoded"
	batch := "[" + strings.TrimSuffix(strings.Repeat(asBody(t, "query cop { __typename }")+",", 10), ",") + "]"
	open := start(t, nil)
	closed := start(t, func(o *server.Options) {
		s, err := schema.New(schema.Options{View: o.View, NoIntrospection: true, NoSuggestions: true})
		if err != nil {
			t.Fatal(err)
		}
		o.Schema, o.NoGraphiQL, o.NoGET = s, true, true
	})
	for _, check := range []struct {
		title        string
		method, path string
		body, header string
		found        func(answer) bool
		choice       bool // found of an open server
	}{
		{"Field Suggestions", "POST", "/graphql", asBody(t, "query cop { __schema { directive } }"), isJSON,
			func(a answer) bool { return len(a.Errors) > 0 && strings.Contains(a.Errors[0].Message, "Did you mean") }, true},
		{"Introspection", "POST", "/graphql", asBody(t, "query cop { __schema { types { name fields { name } } } }"), isJSON, has("__schema"), true},
		{"GET Method Query Support", "GET", "/graphql?query=" + url.QueryEscape("query cop {__typename}"), "", "", has("__typename"), true},
		{"Alias Overloading", "POST", "/graphql", asBody(t, "query cop { "+aliases(101)+" }"), isJSON, has("a100"), false},
		{"Array-based Query Batching", "POST", "/graphql", batch, isJSON, nil, false},
		{"Trace Mode", "POST", "/graphql", asBody(t, "query cop { __typename }"), isJSON,
			func(a answer) bool { return len(a.Errors) > 0 && a.Errors[0].Extensions["tracing"] != nil }, false},
		{"Directive Overloading", "POST", "/graphql", asBody(t, "query cop { __typename "+strings.Repeat("@aa", 10)+" }"), isJSON,
			func(a answer) bool { return len(a.Errors) == 10 }, false},
		{"Introspection-based Circular Query", "POST", "/graphql",
			asBody(t, "query cop { __schema { types { "+strings.Repeat("fields { type { ", 4)+"fields { type { name } }"+strings.Repeat(" } }", 4)+" } } }"), isJSON, has("__schema"), false},
		{"Mutation is allowed over GET (possible CSRF)", "GET", "/graphql?query=" + url.QueryEscape("mutation cop {__typename}"), "", "", has("__typename"), false},
		{"POST based url-encoded query (possible CSRF)", "POST", "/graphql", "query=" + url.QueryEscape("query cop { __typename }"), form, has("__typename"), false},
		{"Unhandled Errors Detection", "POST", "/graphql", asBody(t, "qwerty cop { abc }"), isJSON,
			func(a answer) bool { return len(a.Errors) > 0 && a.Errors[0].Extensions["exception"] != nil }, false},
		{"Field Duplication", "POST", "/graphql", asBody(t, "query cop { "+strings.Repeat("__typename \n", 500)+"}"), isJSON, has("__typename"), false},
	} {
		for kind, at := range map[string]string{"open": open, "closed": closed} {
			var headers []string
			if check.header != "" {
				headers = append(headers, check.header)
			}
			res, body := fetch(t, check.method, at+check.path, check.body, headers...)
			if check.found == nil {
				if strings.HasPrefix(body, "[") {
					t.Errorf("%s, %s: %.200s", check.title, kind, body)
				}
				continue
			}
			var a answer
			if err := json.Unmarshal([]byte(body), &a); err != nil {
				t.Fatalf("%s, %s: %v in %.200s", check.title, kind, err, body)
			}
			if got, want := check.found(a), check.choice && kind == "open"; got != want {
				t.Errorf("%s, %s: found is %v, want %v: %d %.300s", check.title, kind, got, want, res.StatusCode, body)
			}
		}
	}
	// GraphQL IDE: by what a page would have in it.
	for _, at := range []string{open, closed} {
		if _, body := fetch(t, "GET", at+"/graphql", "", "Accept: text/html"); strings.Contains(body, "GraphiQL") {
			t.Errorf("GraphQL IDE: %.200s", body)
		}
	}
	if res, _ := fetch(t, "GET", closed+"/graphiql/", "", "Accept: text/html"); res.StatusCode != 404 {
		t.Errorf("GraphQL IDE, closed: %s", res.Status)
	}
}
