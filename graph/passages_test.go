package graph

import (
	"slices"
	"testing"
)

func TestSpans(t *testing.T) {
	spans := []Span{{10, 20}, {0, 5}, {10, 12}, {0, 5}}
	text := FormatSpans(spans)
	if want := "0,5 10,12 10,20"; text != want {
		t.Errorf("formatted %q, want %q", text, want)
	}
	back, err := ParseSpans(text)
	if err != nil || !slices.Equal(back, []Span{{0, 5}, {10, 12}, {10, 20}}) {
		t.Errorf("parsed %v, %v", back, err)
	}
	if none, err := ParseSpans(FormatSpans(nil)); err != nil || len(none) != 0 {
		t.Errorf("no spans parse to %v, %v", none, err)
	}
	for _, bad := range []string{"5", "a,b", "5,3", "-1,3", "1,2,3"} {
		if got, err := ParseSpans(bad); err == nil {
			t.Errorf("%q parses to %v", bad, got)
		}
	}
}
