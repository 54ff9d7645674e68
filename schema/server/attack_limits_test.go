package server_test

import (
	"strings"
	"testing"
)

// The limits are those that graphql-armor has by default, or as its
// documentation names them for such an endpoint: what is just within is
// answered, what is one over is refused.
func TestLimitsAsArmor(t *testing.T) {
	at := start(t, nil)
	// stats { articles } takes four tokens within the braces, which take two.
	tokens := func(n int) string {
		return "{ __typename" + strings.Repeat(" ", 10) + strings.Repeat(",", 10) + pad(n-3) + "}"
	}
	nested := func(n int) string {
		// entity > relations > nodes > from > relations > ... each name is a level
		names := []string{"relations(first: 1)", "nodes", "from"}
		out, end := `{ entity(name: "x") {`, "} }"
		for i := range n - 2 {
			out, end = out+" "+names[i%3]+" {", "}"+end
		}
		return out + " __typename " + end
	}
	for _, test := range []struct {
		limit        string
		within, over string
		code         string
	}{
		{"1,000 tokens", tokens(1000), tokens(1001), "GRAPHQL_PARSE_FAILED"},
		{"depth 10", nested(10), nested(11), "LIMIT_EXCEEDED"},
		{"15 aliases", "{" + aliases(15) + "}", "{" + aliases(16) + "}", "LIMIT_EXCEEDED"},
		{"50 directives", directives(50), directives(51), "LIMIT_EXCEEDED"},
	} {
		if _, body := fetch(t, "POST", at+"/graphql", asBody(t, test.within), isJSON); strings.Contains(body, `"errors"`) {
			t.Errorf("%s, within: %.300s", test.limit, body)
		}
		if _, body := fetch(t, "POST", at+"/graphql", asBody(t, test.over), isJSON); !strings.Contains(body, test.code) {
			t.Errorf("%s, over: %.300s", test.limit, body)
		}
	}
}

// pad gives n tokens that are fields, or with an argument each, so that no other
// limit is met: fragments of the same field would be repeats.
func pad(n int) string {
	var b strings.Builder
	const each = 9 // ... on Query { x: … } would be aliases; an inline fragment takes these
	for ; n >= each; n -= each {
		b.WriteString(" ... on Query { stats { articles } }")
	}
	for ; n > 0; n-- {
		b.WriteString(" __typename")
	}
	return b.String()
}

// directives gives a document with n of them.
func directives(n int) string {
	return "{" + strings.Repeat(" ... @include(if: true) { __typename }", n) + "}"
}
