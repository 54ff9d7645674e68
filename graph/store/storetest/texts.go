package storetest

import (
	"context"
	"errors"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/store"
)

// testTexts reads texts together, in any order and with repeats.
func testTexts(t *testing.T, e Engine) {
	ctx := context.Background()
	s := e.open(t)
	readings := Readings(1, 20)
	put(t, s, readings...)
	var ids []graph.ID
	var want []string
	for i := range readings {
		r := readings[len(readings)-1-i]
		ids, want = append(ids, r.Article.ID, readings[0].Article.ID), append(want, r.Article.Text, readings[0].Article.Text)
	}
	if got, err := s.Texts(ctx, ids); err != nil || !slices.Equal(got, want) {
		t.Errorf("texts %q, %v; want %q", got, err, want)
	}
	if got, err := s.Texts(ctx, nil); err != nil || len(got) != 0 {
		t.Errorf("no texts: %q, %v", got, err)
	}
	if _, err := s.Texts(ctx, append(ids, "article/none")); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a text that is not there: %v, want %v", err, store.ErrNotFound)
	}
}
