package projection_test

import (
	"testing"

	"entente/graph"
)

// TestSearchOtherScripts misspells names by letters of several bytes.
func TestSearchOtherScripts(t *testing.T) {
	r := article("scripts", "2025")
	for i, name := range []string{"Владимир Путин", "習近平", "김정은", "Αλέξης Τσίπρας", "محمد بن سلمان", "เศรษฐา ทวีสิน"} {
		r.mention(graph.EntityID(graph.Person, name), 100*i, name)
	}
	v := build(t, r.Quads())
	for query, want := range map[string]string{
		"путин": "Владимир Путин", "Путен": "Владимир Путин", "путни": "Владимир Путин", "ВЛАДИМИР": "Владимир Путин",
		"владмир путин": "Владимир Путин", "вледимер": "Владимир Путин", "влдимр": "", "Питон": "",
		"習近平": "習近平", "習近": "習近平", "習進平": "習近平", "習進兵": "",
		"김정온": "김정은", "τσιπρας": "Αλέξης Τσίπρας", "محمذ": "محمد بن سلمان",
	} {
		got := ""
		if found := v.Search(query, nil, 1); len(found) > 0 {
			got = v.Name(found[0])
		}
		if got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}
