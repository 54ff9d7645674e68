package schema_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// An order sorts by what it says, as far as a field shows it.
func TestOrders(t *testing.T) {
	s := generated(t, 60)
	number := func(path ...string) func(node any) string {
		return func(node any) string {
			for _, key := range path {
				node = node.(map[string]any)[key]
			}
			n, _ := node.(float64)
			return fmt.Sprintf("%012.6f", n)
		}
	}
	// day gives a date its first or last day, and one that is not known the given word.
	day := func(key, unknown string, last bool) func(node any) string {
		return func(node any) string {
			d, _ := node.(map[string]any)[key].(string)
			low, high := graph.Date(d).Bounds()
			switch {
			case low == "":
				return unknown
			case last:
				return high
			}
			return low
		}
	}
	for _, test := range []struct {
		list, fields string
		key          func(node any) string
		falling      bool
	}{
		{"people(orderBy: MENTIONS, first: 500)", "mentionCount", number("mentionCount"), true},
		{"people(orderBy: SUPPORT, first: 500)", "articles { totalCount }", number("articles", "totalCount"), true},
		{"officials(orderBy: RELATIONS, first: 500)", "relations { totalCount }", number("relations", "totalCount"), true},
		{"agreements(orderBy: NAME, first: 500)", "name", func(node any) string { return graph.Fold(node.(map[string]any)["name"].(string)) }, false},
		{"people(orderBy: FIRST_SEEN, first: 500)", "firstSeen", day("firstSeen", "9", false), false},
		{"people(orderBy: LAST_SEEN, first: 500)", "lastSeen", day("lastSeen", "", true), true},
		{"relations(orderBy: SUPPORT, first: 500)", "support", number("support"), true},
		{"relations(orderBy: CONFIDENCE, first: 500)", "confidence", number("confidence"), true},
		{"relations(orderBy: DATE, first: 500)", "date", day("date", "9", false), false},
		{"relations(orderBy: LATEST, first: 500)", "date", day("date", "", true), true},
		{"articles(first: 500)", "published", day("published", "", true), true},
	} {
		var out struct {
			List struct{ Nodes []json.RawMessage }
		}
		ask(t, s, "{ list: "+test.list+" { nodes { "+test.fields+" } } }", &out)
		var keys []string
		for _, raw := range out.List.Nodes {
			var node any
			if err := json.Unmarshal(raw, &node); err != nil {
				t.Fatal(err)
			}
			keys = append(keys, test.key(node))
		}
		if test.falling {
			slices.Reverse(keys)
		}
		if !slices.IsSorted(keys) || len(slices.Compact(slices.Clone(keys))) < 2 {
			t.Errorf("%s is not in order: %s", test.list, strings.Join(keys[:min(len(keys), 12)], " "))
		}
	}
}
