package projection_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/projection"
	"entente/graph/projection/projectiontest"
)

// A worldOfFew makes articles about a few entities, so that whatever can meet
// in a graph does: namesakes, ties, empty dates, successors that only tables know.
type worldOfFew struct{ rng *rand.Rand }

func (w worldOfFew) pick(list ...string) string { return list[w.rng.IntN(len(list))] }

func (w worldOfFew) chance(n int) bool { return w.rng.IntN(n) == 0 }

// entity draws an entity; the lesser numbers are drawn most.
func (w worldOfFew) entity(types ...graph.EntityType) graph.ID {
	t := types[w.rng.IntN(len(types))]
	return graph.EntityID(t, fmt.Sprintf("e %d", w.rng.IntN(1+w.rng.IntN(6))))
}

func (w worldOfFew) date() graph.Date {
	return graph.Date(w.pick("", "2025", "2025-02", "2025-02-19", "2025-02-20", "--05", "--05-18", "2024-12-17/2025-01-02", "2026-01-01"))
}

var namedTypes = []graph.EntityType{graph.Person, graph.Party, graph.Province, graph.Place, graph.Country, graph.Organization, graph.Agreement, graph.Event}

// reading makes some version of article i.
func (w worldOfFew) reading(i int) *reading {
	r := article(fmt.Sprintf("few/%d", i), w.date())
	r.Article.Title = w.pick("A", "B")
	if w.chance(4) {
		r.Article.Sections = r.Article.Sections[:1]
	}
	for range w.rng.IntN(5) {
		w.mention(r, w.entity(namedTypes...))
	}
	for range w.rng.IntN(6) {
		w.state(r)
	}
	return r
}

func (w worldOfFew) mention(r *reading, id graph.ID) {
	e := graph.Entity{ID: id, Anchor: graph.Span{Start: w.rng.IntN(2500), End: 2600}}
	if w.chance(4) {
		e.Preferred = w.pick("Preferred One", "Preferred Two")
	}
	if w.chance(4) {
		e.SameAs = []string{w.pick("a:1", "a:2"), w.pick("b:1", "b:2")}
	}
	switch id.Kind() {
	case "agreement":
		e.Kind, e.Count = graph.AgreementKind(w.pick("", "treaty", "memorandum")), w.rng.IntN(3)
		e.Signed, e.Period = w.date(), w.pick("", "2025-2030", "2026-2030")
		for range w.rng.IntN(3) {
			e.Fields = append(e.Fields, w.pick("santé", "Santé", "commerce", "ports"))
		}
	case "event":
		e.Date = w.date()
		if w.chance(2) {
			e.Place = w.entity(graph.Province, graph.Place)
		}
	}
	r.entity(e)
	for range w.rng.IntN(3) {
		span := graph.Span{Start: w.rng.IntN(2500), End: 2600}
		form := w.pick("Tô Lâm", "To Lam", "TÔ LÂM", "Lam", "Vu Dai Thang", "Thang", "Vu Thang", "le ministre")
		if w.chance(3) {
			form = string(id)
		}
		r.Mentions = append(r.Mentions, graph.Mention{Entity: id, Span: span, Form: form, Nominal: form == "le ministre"})
	}
}

func (w worldOfFew) state(r *reading) {
	s := graph.Statement{
		Type: graph.RelationTypes[w.rng.IntN(len(graph.RelationTypes))],
		From: w.entity(namedTypes...), To: w.entity(namedTypes...),
		Date: w.date(), Planned: w.chance(3), Confidence: float64(w.rng.IntN(101)) / 100,
	}
	if s.Type == graph.HoldsPosition {
		s.Title, s.Former = w.pick("ministre", "Ministre", "MINISTRE", "maire"), w.chance(3)
	}
	if s.Type == graph.CooperatesWith {
		s.Fields = []string{w.pick("santé", "Santé"), w.pick("commerce", "ports")}
	}
	if w.chance(2) {
		w.mention(r, s.From)
	}
	r.state(s, w.rng.IntN(1900))
}

// tables names some provinces, and says which succeed one another.
func (w worldOfFew) tables() projection.Quads {
	var out projection.Quads
	table := func(s, p graph.ID, o graph.Value) {
		out = append(out, graph.Quad{Subject: s, Predicate: p, Object: o, Label: "table/provinces"})
	}
	for i := range 6 {
		id := graph.EntityID(graph.Province, fmt.Sprintf("e %d", i))
		table(id, graph.PredType, graph.Literal("PROVINCE"))
		if w.chance(2) {
			table(id, graph.PredPreferred, graph.Literal(fmt.Sprintf("Province %d", i)))
		}
		table(id, graph.PredName, graph.Literal(fmt.Sprintf("Name %d", i)))
		table(id, graph.PredSameAs, graph.Literal("a:1"))
		if w.chance(2) {
			table(id, graph.PredValidTo, graph.Literal("2025-06-30"))
		}
		other := graph.EntityID(graph.Province, fmt.Sprintf("e %d", w.rng.IntN(6)))
		table(id, graph.RelationTypes[w.rng.IntN(2)+9].Predicate(), graph.Node(other)) // PART_OF or SUCCEEDED_BY
	}
	return out
}

// TestUpdateEqualsBuild has articles come, change and go in any order, and
// compares the view that follows with one that is built from scratch: every
// handle must be the same.
func TestUpdateEqualsBuild(t *testing.T) {
	seeds := uint64(150)
	if testing.Short() {
		seeds = 20
	}
	for seed := range seeds {
		w := worldOfFew{rand.New(rand.NewPCG(seed, 1))}
		tables := w.tables()
		there := map[graph.ID][]graph.Quad{}
		for i := range w.rng.IntN(12) {
			r := w.reading(i)
			there[r.Article.ID] = r.Quads()
		}
		u := projection.NewUpdater(build(t, all(tables, there)))
		u.SettleNames(w.rng.IntN(12))
		var old *projection.View
		var before []any
		for step := range 12 {
			var revisions []projection.Revision
			for _, i := range w.rng.Perm(16)[:w.rng.IntN(4)] {
				r := w.reading(i)
				id := r.Article.ID
				if delete(there, id); w.chance(3) {
					revisions = append(revisions, projection.Revision{Article: id})
					continue
				}
				there[id] = r.Quads()
				revisions = append(revisions, projection.Revision{Article: id, Quads: there[id]})
			}
			got, err := u.Update(revisions...)
			if err != nil {
				t.Fatal(err)
			}
			want := build(t, all(tables, there))
			if diff := projectiontest.Difference(got, want); diff != "" {
				t.Fatalf("seed %d, step %d: %s", seed, step, diff)
			}
			if got.Flatten(); step%3 == 0 {
				if diff := projectiontest.Difference(got, want); diff != "" {
					t.Fatalf("seed %d, step %d, flat: %s", seed, step, diff)
				}
			}
			if step == 5 {
				old, before = got, projectiontest.Everything(got)
			}
		}
		if !reflect.DeepEqual(projectiontest.Everything(old), before) {
			t.Fatalf("seed %d: a view has changed", seed)
		}
	}
}

func all(tables projection.Quads, articles map[graph.ID][]graph.Quad) projection.Quads {
	out := slices.Clone(tables)
	for _, quads := range articles {
		out = append(out, quads...)
	}
	return out
}
