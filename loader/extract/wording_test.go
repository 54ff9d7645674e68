package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// A wording is a text, and the relations of one type that it tells.
type wording struct {
	name string
	text string
	typ  graph.RelationType
	want []string // see told
}

// tellsAll reads each text behind a headline and dateline.
func tellsAll(t *testing.T, before string, list []wording) {
	t.Helper()
	for _, c := range list {
		t.Run(c.name, func(t *testing.T) {
			if got := told(read(t, before+c.text), c.typ); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
