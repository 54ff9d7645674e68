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

// restOfDay ends a text of few words, so that its language is told as English.
const restOfDay = " The rest of the day was for the people of the town and for the press."

// tellsAll reads each text between a headline with its dateline and an end.
func tellsAll(t *testing.T, before, after string, list []wording) {
	t.Helper()
	for _, c := range list {
		t.Run(c.name, func(t *testing.T) {
			if got := told(read(t, before+c.text+after), c.typ); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
