package schema_test

import (
	"fmt"
	"strings"
	"testing"

	"entente/schema"
)

// Arguments that name many things are bounded, each with a word about it.
func TestLongArguments(t *testing.T) {
	s := generated(t, 5)
	ids := make([]any, 1001)
	for i := range ids {
		ids[i] = fmt.Sprintf("person/nobody-%d", i)
	}
	for _, query := range []string{
		`timeline(ids: $ids) { totalCount }`, `common(ids: $ids) { totalCount }`, `nodes(ids: $ids) { id }`,
		`entities(where: {ids: $ids}) { totalCount }`, `people(articles: $ids) { totalCount }`, `subgraph(around: $ids) { truncated }`,
		`articles(mentions: $ids) { totalCount }`, `path(from: "person/a", to: "person/b", avoid: $ids) { length }`,
	} {
		res := s.Execute(t.Context(), schema.Request{Query: "query($ids: [ID!]!) { " + query + " }", Variables: map[string]any{"ids": ids}})
		if len(res.Errors) != 1 || res.Errors[0].Code != schema.CodeInput && res.Errors[0].Code != schema.CodeLimit || !strings.Contains(string(res.JSON), "100") {
			t.Errorf("%s: %.300s", query, res.JSON)
		}
	}
}
