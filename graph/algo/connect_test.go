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
		if got.Truncated || len(got.Nodes) != len(nodes) || len(got.Relations) != len(relations) {
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

func TestCap(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	v := randomView(t, rng, 30, 200)
	sub := algo.Induced(v, v.Entities(), algo.Filter{})
	for _, limit := range []int{0, 1, 10, 30, 100, len(sub.Relations), len(sub.Relations) + 1} {
		got := sub.Cap(v, limit)
		if len(got.Relations) != min(limit, len(sub.Relations)) || got.Truncated != (limit < len(sub.Relations)) || len(got.Nodes) != len(sub.Nodes) {
			t.Errorf("limit %d: %d relations, %d nodes, truncated %v", limit, len(got.Relations), len(got.Nodes), got.Truncated)
		}
		if !slices.IsSorted(got.Relations) || len(slices.Compact(slices.Clone(got.Relations))) != len(got.Relations) {
			t.Errorf("limit %d: relations %v", limit, got.Relations)
		}
		if limit != 30 {
			continue
		}
		touched := map[projection.Ref]bool{}
		for _, r := range got.Relations {
			from, to := v.Ends(r)
			touched[from], touched[to] = true, true
		}
		for _, r := range v.Entities() {
			if len(v.Links(r)) > 0 && !touched[r] {
				t.Errorf("entity %d keeps none of its %d relations", r, len(v.Links(r)))
			}
		}
	}
}
