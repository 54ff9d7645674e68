package storetest

import (
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/store"
)

// testImport reads back what was written, in any order, into an empty store
// and into one that holds other versions.
func testImport(t *testing.T, e Engine) {
	ctx := context.Background()
	from := e.open(t)
	put(t, from, Readings(1, 15)...)
	table := []graph.Quad{{Subject: "province/an-giang", Predicate: graph.PredPreferred, Object: graph.Literal("An Giang"), Label: "table/provinces"}}
	if err := from.PutTables(ctx, "table/provinces", table); err != nil {
		t.Fatal(err)
	}
	want := dump(t, from)
	lines := strings.SplitAfter(strings.TrimSuffix(want, "\n"), "\n")
	rand.New(rand.NewPCG(5, 5)).Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	for i, line := range lines {
		lines[i] = strings.TrimSuffix(line, "\n") + "\n"
	}
	shuffled := strings.Join(lines, "")

	to := e.open(t)
	result, err := to.ReadNQuads(ctx, strings.NewReader(shuffled))
	if err != nil || result.Articles[store.Added] != 15 || result.Tables != 1 || result.Quads != len(lines) {
		t.Fatalf("import: %+v, %v", result, err)
	}
	same(t, "imported", dump(t, to), want)
	checked(t, to)
	result, err = to.ReadNQuads(ctx, strings.NewReader(want))
	if err != nil || result.Articles[store.Unchanged] != 15 {
		t.Errorf("imported again: %+v, %v", result, err)
	}
	put(t, to, Readings(2, 15)...)
	result, err = to.ReadNQuads(ctx, strings.NewReader(want))
	if err != nil || result.Articles[store.Replaced] != 15 {
		t.Errorf("imported over other versions: %+v, %v", result, err)
	}
	same(t, "imported over other versions", dump(t, to), want)

	for name, text := range map[string]string{
		"a line is missing": strings.Join(lines[1:], ""),
		"no quad":           want + "<x> .\n",
		"other label":       want + "<urn:entente:a> <urn:entente:b> \"c\" <urn:entente:d> .\n",
		"no label":          want + "<urn:entente:a> <urn:entente:b> \"c\" .\n",
	} {
		fresh := e.open(t)
		if _, err := fresh.ReadNQuads(ctx, strings.NewReader(text)); !errors.Is(err, store.ErrInvalid) && !strings.HasPrefix(lines[0], "<urn:entente:province/an-giang>") {
			t.Errorf("%s: %v, want %v", name, err, store.ErrInvalid)
		}
		checked(t, fresh)
	}
}
