package algo_test

import (
	"context"
	"math/rand/v2"
	"reflect"
	"testing"

	"entente/graph/algo"
	"entente/graph/projection"
)

// TestPathsAgainstAll compares with the list of all paths.
func TestPathsAgainstAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	long := 0
	for round := range 400 {
		n := 3 + rng.IntN(8)
		v := randomView(t, rng, n, n+rng.IntN(n))
		f := randomFilter(rng, v)
		p := newPlain(v, f)
		from, to := projection.Ref(rng.IntN(n)), projection.Ref(rng.IntN(n))
		maxLength, k := rng.IntN(7), 1+rng.IntN(12)
		all := p.paths(from, to, maxLength)
		shortest := 0
		for shortest < len(all) && len(all[shortest].Relations) == len(all[0].Relations) {
			shortest++
		}
		if len(all) > 0 {
			long = max(long, len(all[0].Relations))
		}

		got, err := algo.Paths(t.Context(), v, from, to, maxLength, k, f)
		if err != nil {
			t.Fatal(err)
		}
		if want := all[:min(k, len(all))]; !same(got, want) {
			t.Fatalf("round %d: %d paths %d→%d of at most %d, filter %+v:\n got %v\nwant %v", round, k, from, to, maxLength, f, got, want)
		}
		got, err = algo.AllShortest(t.Context(), v, from, to, maxLength, k, f)
		if err != nil {
			t.Fatal(err)
		}
		if want := all[:min(k, shortest)]; !same(got, want) {
			t.Fatalf("round %d: all shortest %d→%d, filter %+v:\n got %v\nwant %v", round, from, to, f, got, want)
		}
		one, ok, err := algo.ShortestPath(t.Context(), v, from, to, maxLength, f)
		if err != nil {
			t.Fatal(err)
		}
		if ok != (len(all) > 0) || ok && !same([]algo.Path{one}, all[:1]) {
			t.Fatalf("round %d: shortest %d→%d: got %v, %v, want the first of %v", round, from, to, one, ok, all)
		}
	}
	if long < 4 {
		t.Errorf("the longest of the shortest paths had %d relations: the graphs are too dense to prove much", long)
	}
}

func same(a, b []algo.Path) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !reflect.DeepEqual(a[i].Nodes, b[i].Nodes) || len(a[i].Relations) != len(b[i].Relations) ||
			len(a[i].Relations) > 0 && !reflect.DeepEqual(a[i].Relations, b[i].Relations) {
			return false
		}
	}
	return true
}

func TestPathEndsWithContext(t *testing.T) {
	v := randomView(t, rand.New(rand.NewPCG(2, 2)), 10, 20)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := algo.ShortestPath(ctx, v, 0, 9, 6, algo.Filter{}); err != context.Canceled {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}
