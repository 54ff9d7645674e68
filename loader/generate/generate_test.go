package generate

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestArticlesAreAlwaysTheSame(t *testing.T) {
	long := slices.Collect(Articles(1, 300))
	if short := slices.Collect(Articles(1, 100)); !slices.Equal(short, long[:100]) {
		t.Error("a shorter run is not the beginning of the longer one")
	}
	if other := slices.Collect(Articles(2, 100)); slices.Equal(other, long[:100]) {
		t.Error("another seed gives the same articles")
	}
}

func TestArticlesArePlausible(t *testing.T) {
	texts, names := map[string]bool{}, map[string]bool{}
	total := 0
	for a := range Articles(1, 1000) {
		texts[a.Text], names[a.Name] = true, true
		total += len(a.Text)
		if !utf8.ValidString(a.Text) || strings.Contains(a.Text, "%!") {
			t.Fatalf("%s is not well formed:\n%s", a.Name, a.Text)
		}
	}
	if len(texts) != 1000 || len(names) != 1000 {
		t.Errorf("of 1,000 articles %d texts and %d names are distinct", len(texts), len(names))
	}
	if mean := total / 1000; mean < 1500 || mean > 4500 {
		t.Errorf("the mean length is %d bytes", mean)
	}
}
