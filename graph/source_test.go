package graph_test

import (
	"testing"

	"entente/graph"
)

func TestStem(t *testing.T) {
	for source, want := range map[string]string{
		"news/001_spring.txt": "001_spring", "https://example.org/a/b.html": "b", "plain": "plain", ".txt": ".txt",
	} {
		if got := graph.Stem(source); got != want {
			t.Errorf("%q has the stem %q, want %q", source, got, want)
		}
	}
}
