package storetest

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/store"
)

func testOrder(t *testing.T, e Engine) {
	readings := Readings(1, 30)
	s := e.open(t)
	put(t, s, readings...)
	want := dump(t, s)
	shuffled := slices.Clone(readings)
	rand.New(rand.NewPCG(7, 7)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	s = e.open(t)
	for part := range slices.Chunk(shuffled, 7) {
		put(t, s, part...)
	}
	same(t, "another order, in parts", dump(t, s), want)
	checked(t, s)
}

func testPutTwice(t *testing.T, e Engine) {
	readings := Readings(1, 12)
	s := e.open(t)
	changes := 0
	s.OnChange(func() { changes++ })
	if got := put(t, s, readings...); got.Count(store.Added) != len(readings) {
		t.Fatalf("first put: %+v", got)
	}
	want := dump(t, s)
	got := put(t, s, readings...)
	if got.Count(store.Unchanged) != len(readings) || got.Quads != 0 {
		t.Errorf("second put: %+v", got)
	}
	if changes != 1 {
		t.Errorf("told of %d changes, want 1", changes)
	}
	same(t, "put twice", dump(t, s), want)
	// Twice in one call: the last counts.
	got = put(t, s, Reading(2, 0), readings[0], readings[1])
	if len(got.Articles) != 2 || got.Count(store.Unchanged) != 2 {
		t.Errorf("two readings of one article in one call: %+v", got)
	}
}

func testEditAndBack(t *testing.T, e Engine) {
	readings, edited := Readings(1, 20), Readings(2, 20)
	s := e.open(t)
	put(t, s, readings...)
	before := dump(t, s)
	if got := put(t, s, edited...); got.Count(store.Replaced) != len(edited) {
		t.Fatalf("put of other versions: %+v", got)
	}
	checked(t, s)
	fresh := e.open(t)
	put(t, fresh, edited...)
	same(t, "replaced", dump(t, s), dump(t, fresh))
	for _, r := range readings {
		put(t, s, r)
	}
	same(t, "edited and put back", dump(t, s), before)
	checked(t, s)
}

func testRetract(t *testing.T, e Engine) {
	ctx := context.Background()
	kept, gone := Readings(1, 20)[:12], Readings(1, 20)[12:]
	s := e.open(t)
	put(t, s, kept...)
	want := dump(t, s)
	put(t, s, gone...)
	if _, err := s.Retract(ctx, gone[0].Article.ID, "article/unknown"); !errors.Is(err, store.ErrNotFound) {
		t.Fatalf("retract of an unknown article: %v", err)
	}
	ids := make([]graph.ID, len(gone))
	quads := 0
	for i, r := range gone {
		ids[i] = r.Article.ID
		q, err := s.Quads(ctx, string(r.Article.ID))
		if err != nil {
			t.Fatal(err)
		}
		quads += len(q)
	}
	removed, err := s.Retract(ctx, append(ids, ids[0])...)
	if err != nil || removed != quads {
		t.Fatalf("removed %d quads, %v; want %d", removed, err, quads)
	}
	same(t, "retracted", dump(t, s), want)
	checked(t, s)
	for _, r := range kept {
		if _, err := s.Retract(ctx, r.Article.ID); err != nil {
			t.Fatal(err)
		}
	}
	same(t, "all retracted", dump(t, s), "")
	put(t, s, kept...)
	same(t, "retracted and put again", dump(t, s), want)
	checked(t, s)
}

func testRefused(t *testing.T, e Engine) {
	tests := map[string]func(r *graph.Reading){
		"id of no article":       func(r *graph.Reading) { r.Article.ID = "person/x" },
		"passage behind the end": func(r *graph.Reading) { r.Mentions[0].Span.End += 1 << 20 },
		"passage before itself":  func(r *graph.Reading) { r.Mentions[0].Span = graph.Span{Start: 9, End: 3} },
		"text is not UTF-8":      func(r *graph.Reading) { r.Article.Text += "\xff" },
		"mention of nothing":     func(r *graph.Reading) { r.Mentions[0].Entity = "" },
		"unknown relation":       func(r *graph.Reading) { r.Statements[0].Type = "LIKES" },
	}
	s := e.open(t)
	put(t, s, Readings(1, 3)...)
	want := dump(t, s)
	for name, spoil := range tests {
		t.Run(name, func(t *testing.T) {
			bad := Reading(3, 1)
			spoil(bad)
			if _, err := s.Put(context.Background(), Reading(3, 0), bad); !errors.Is(err, store.ErrInvalid) {
				t.Errorf("put: %v, want %v", err, store.ErrInvalid)
			}
			same(t, "after a refused put", dump(t, s), want)
		})
	}
}

func testTables(t *testing.T, e Engine) {
	ctx := context.Background()
	table := func(names ...string) []graph.Quad {
		var quads []graph.Quad
		for _, n := range names {
			quads = append(quads, graph.Quad{Subject: graph.EntityID(graph.Province, n), Predicate: graph.PredPreferred,
				Object: graph.Literal(n), Label: "table/provinces"})
		}
		return quads
	}
	s := e.open(t)
	put(t, s, Readings(1, 3)...)
	before := dump(t, s)
	if err := s.PutTables(ctx, "table/provinces", table("An Giang", "Kiên Giang", "An Giang")); err != nil {
		t.Fatal(err)
	}
	version, _ := s.Version(ctx)
	if err := s.PutTables(ctx, "table/provinces", table("Kiên Giang", "An Giang")); err != nil {
		t.Fatal(err)
	}
	if again, _ := s.Version(ctx); again != version {
		t.Error("the same table again changed the graph")
	}
	if err := s.PutTables(ctx, "table/provinces", table("An Giang", "Quảng Ninh")); err != nil {
		t.Fatal(err)
	}
	quads, err := s.Quads(ctx, "table/provinces")
	if err != nil || !slices.Equal(quads, table("An Giang", "Quảng Ninh")) {
		t.Errorf("the table holds %v, %v", quads, err)
	}
	checked(t, s)
	if err := s.PutTables(ctx, "table/provinces", nil); err != nil {
		t.Fatal(err)
	}
	same(t, "table emptied", dump(t, s), before)
	for label, quads := range map[string][]graph.Quad{"provinces": nil, "table/": nil, "table/other": table("An Giang")} {
		if err := s.PutTables(ctx, label, quads); !errors.Is(err, store.ErrInvalid) {
			t.Errorf("table under %q: %v, want %v", label, err, store.ErrInvalid)
		}
	}
}
