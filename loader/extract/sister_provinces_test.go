package extract_test

import (
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// Provinces whose names are quarters or common words, in stories that go through those of a state.
func TestSisterProvinces(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Cameroun : des postes\n\nDans la région de l'Adamaoua, le choix est fait. Au Centre, on attend. A l'Ouest, Marie Testi sourit. Dans la région du Nord, rien. Littoral, Paul Testé.",
			[]string{"adamaoua", "centre", "littoral", "nord", "ouest"}},
		{"Cameroun : des postes\n\nDans la région de l'Adamaoua, le choix est fait. Dans la région du Nord, rien. Il est au Centre de santé, au Centre hospitalier, à l'Est de la ville.",
			[]string{"adamaoua", "nord"}},
		{"Cameroun : la paix\n\nLa situation dans l'Est et au Centre est calme. Il vit au Littoral, dit-on au Cameroun.", nil},
	} {
		var got []string
		for _, e := range read(t, c.text).Entities {
			if e.Type == graph.Province {
				got = append(got, strings.TrimPrefix(string(e.ID), "province/cm-"))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
		}
	}
}
