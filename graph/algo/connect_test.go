package algo_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph/algo"
	"entente/graph/projection"
)

// TestConnectSet compares with the union of the shortest paths of all pairs.
func TestConnectSet(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	for round := range 200 {
		n := 4 + rng.IntN(10)
		v := randomView(t, rng, n, n+rng.IntN(n))
		f := randomFilter(rng, v)
		ids := []projection.Ref{projection.Ref(rng.IntN(n)), projection.Ref(rng.IntN(n)), projection.Ref(rng.IntN(n))}
		maxLength := 1 + rng.IntN(5)
		got, err := algo.ConnectSet(t.Context(), v, ids, maxLength, 3, 1000, f)
		if err != nil {
			t.Fatal(err)
		}
		nodes, relations := map[projection.Ref]bool{}, map[projection.RelRef]bool{}
		for i, a := range ids {
			nodes[a] = true
			for _, b := range ids[i+1:] {
				paths, err := algo.AllShortest(t.Context(), v, a, b, maxLength, 3, f)
				if err != nil {
					t.Fatal(err)
				}
				for _, p := range paths {
					for _, u := range p.Nodes {
						nodes[u] = true
					}
					for _, r := range p.Relations {
						relations[r] = true
					}
				}
			}
		}
		// Paths between two are listed from the end that comes first, and may
		// differ from those from the other end where more are equally short.
		if got.Truncated || len(got.Nodes) != len(nodes) || len(got.Relations()) != len(relations) {
			t.Fatalf("round %d: %+v; want %d nodes, %d relations", round, got, len(nodes), len(relations))
		}
		for _, u := range got.Nodes {
			if !nodes[u] {
				t.Fatalf("round %d: node %d is on no path", round, u)
			}
		}
		few, err := algo.ConnectSet(t.Context(), v, ids, maxLength, 3, 4, f)
		if err != nil || few.Truncated != (len(nodes) > 4) || len(few.Nodes) > 4 {
			t.Fatalf("round %d: limited to 4 of %d: %+v, %v", round, len(nodes), few, err)
		}
	}
}

// TestCappedSubgraphIsFair compares with the relations in the order of their
// place among those of either end.
func TestCappedSubgraphIsFair(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	for round := range 300 {
		n := 5 + rng.IntN(30)
		v := randomView(t, rng, n, 4*n)
		f := randomFilter(rng, v)
		around := []projection.Ref{projection.Ref(rng.IntN(n))}
		whole, err := algo.Subgraph(t.Context(), v, around, 2, n/2, f)
		if err != nil {
			t.Fatal(err)
		}
		limit := rng.IntN(len(whole.Relations()) + 2)
		want := fairest(v, whole.Relations())
		want = want[:min(limit, len(want))]
		slices.Sort(want)
		got, err := algo.CappedSubgraph(t.Context(), v, around, 2, n/2, limit, f)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got.Relations(), want) || !slices.Equal(got.Nodes, whole.Nodes) {
			t.Fatalf("round %d: %d of %v:\n got %v\nwant %v", round, limit, whole.Relations(), got.Relations(), want)
		}
		if got.Truncated != (whole.Truncated || limit < len(whole.Relations())) {
			t.Fatalf("round %d: truncated is %v at %d of %d relations", round, got.Truncated, limit, len(whole.Relations()))
		}
	}
}

// fairest orders relations by the lesser of their places among those of their
// two ends, then by handle.
func fairest(v *projection.View, relations []projection.RelRef) []projection.RelRef {
	place := map[projection.RelRef]int{}
	seen := map[projection.Ref]int{}
	for _, r := range relations {
		from, to := v.Ends(r)
		place[r] = min(seen[from], seen[to])
		seen[from]++
		if to != from {
			seen[to]++
		}
	}
	out := slices.Clone(relations)
	slices.SortStableFunc(out, func(a, b projection.RelRef) int { return place[a] - place[b] })
	return out
}
