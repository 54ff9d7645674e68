package schema_test

import (
	"testing"

	"entente/graph/algo"
	"entente/graph/graphgen"
	"entente/graph/projection"
	"entente/schema"
)

// TestRankingTellsItsError asks a graph of which betweenness is sampled.
func TestRankingTellsItsError(t *testing.T) {
	view, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 500, Seed: 2}))
	if err != nil {
		t.Fatal(err)
	}
	want, err := algo.Betweenness(t.Context(), view, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if want.Error <= 0 {
		t.Fatalf("%d entities are not sampled", view.NumEntities())
	}
	s, err := schema.New(schema.Options{View: func() *projection.View { return view }})
	if err != nil {
		t.Fatal(err)
	}
	type ranking []struct {
		Entity       struct{ ID string }
		Score, Error float64
	}
	var got struct{ Betweenness, PageRank, Degree ranking }
	ask(t, s, `{ betweenness: ranking(by: BETWEENNESS, first: 3) { entity { id } score error }
		pagerank: ranking(first: 2) { score error } degree: ranking(by: DEGREE, first: 2) { score error } }`, &got)
	for i, r := range got.Betweenness {
		if top := want.Scores[i]; r.Error != want.Error || r.Score != top.Score || r.Entity.ID != string(view.ID(top.Entity)) {
			t.Errorf("%d: %+v, want %s with %v ± %v", i, r, view.ID(top.Entity), top.Score, want.Error)
		}
	}
	for _, r := range append(got.PageRank, got.Degree...) {
		if r.Error != 0 || r.Score <= 0 {
			t.Errorf("%+v is not exact", r)
		}
	}
	if len(got.Betweenness) != 3 || len(got.PageRank) != 2 || len(got.Degree) != 2 {
		t.Errorf("not all are listed: %+v", got)
	}
}
