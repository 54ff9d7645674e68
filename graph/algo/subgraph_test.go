package algo_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph/algo"
	"entente/graph/projection"
)

func TestSubgraphAgainstAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	cut := 0
	for round := range 400 {
		n := 3 + rng.IntN(30)
		v := randomView(t, rng, n, n+rng.IntN(n))
		f := randomFilter(rng, v)
		p := newPlain(v, f)
		around := []projection.Ref{projection.Ref(rng.IntN(n)), projection.Ref(rng.IntN(n))}[:1+rng.IntN(2)]
		depth, limit := rng.IntN(4), 1+rng.IntN(n)
		sub, err := algo.Subgraph(t.Context(), v, around, depth, limit, f)
		if err != nil {
			t.Fatal(err)
		}
		want, truncated := p.subgraph(around, depth, limit)
		if !slices.Equal(sub.Nodes, want) || sub.Truncated != truncated {
			t.Fatalf("round %d: %v, depth %d, limit %d, filter %+v:\n got %v, %v\nwant %v, %v",
				round, around, depth, limit, f, sub.Nodes, sub.Truncated, want, truncated)
		}
		if truncated {
			cut++
		}
		var relations []projection.RelRef
		for _, r := range v.Relations() {
			from, to := v.Ends(r)
			if p.passes(r) && slices.Contains(want, from) && slices.Contains(want, to) {
				relations = append(relations, r)
			}
		}
		if !slices.Equal(sub.Relations(), relations) {
			t.Fatalf("round %d: relations\n got %v\nwant %v", round, sub.Relations(), relations)
		}
		if got := algo.Induced(v, want, f); !slices.Equal(got.Relations(), relations) {
			t.Fatalf("round %d: induced relations\n got %v\nwant %v", round, got.Relations(), relations)
		}
	}
	if cut < 50 {
		t.Errorf("only %d subgraphs were cut at the limit", cut)
	}
}

// subgraph orders all entities in reach by distance and by the best relation
// that leads to them from one step nearer.
func (p plain) subgraph(around []projection.Ref, depth, limit int) ([]projection.Ref, bool) {
	around = slices.Compact(slices.Clone(around))
	distance := p.distances(around)
	within := slices.Clone(around)
	for steps := 1; steps <= depth; steps++ {
		var ring []projection.Ref
		best := map[projection.Ref]projection.RelRef{}
		for w, d := range distance {
			if d != steps {
				continue
			}
			ring = append(ring, projection.Ref(w))
			for u, d := range distance {
				r, ok := p.best[[2]projection.Ref{projection.Ref(u), projection.Ref(w)}]
				if was, had := best[projection.Ref(w)]; d == steps-1 && ok && (!had || r < was) {
					best[projection.Ref(w)] = r
				}
			}
		}
		slices.SortFunc(ring, func(a, b projection.Ref) int { return int(best[a] - best[b]) })
		within = append(within, ring...)
	}
	return within[:min(limit, len(within))], len(within) > limit
}

func TestCommonAgainstAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	found := 0
	for round := range 300 {
		n := 3 + rng.IntN(15)
		v := randomView(t, rng, n, 2*n)
		f := randomFilter(rng, v)
		p := newPlain(v, f)
		var ids []projection.Ref
		for range 1 + rng.IntN(3) {
			ids = append(ids, projection.Ref(rng.IntN(n)))
		}
		var want []projection.Ref
		for w := range projection.Ref(n) {
			next := p.enters(w) && !slices.Contains(ids, w)
			for _, u := range ids {
				_, ok := p.best[[2]projection.Ref{u, w}]
				next = next && ok
			}
			if next {
				want = append(want, w)
			}
		}
		if got := algo.Common(v, ids, f); !slices.Equal(got, want) {
			t.Fatalf("round %d: common of %v, filter %+v: got %v, want %v", round, ids, f, got, want)
		}
		if len(ids) > 1 {
			found += len(want)
		}
	}
	if found < 50 {
		t.Errorf("only %d common entities in all", found)
	}
}
