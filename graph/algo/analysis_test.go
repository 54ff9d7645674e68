package algo_test

import (
	_ "embed"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

//go:embed testdata/analysis_oracle.py
var analysisOracle string

func TestAgainstIGraph(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	generated, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 150, Seed: 4}))
	if err != nil {
		t.Fatal(err)
	}
	for name, v := range map[string]*projection.View{
		"sparse": randomView(t, rng, 80, 50), "dense": randomView(t, rng, 60, 400), "generated": generated,
	} {
		t.Run(name, func(t *testing.T) { compareWithIGraph(t, v, rng) })
	}
}

func compareWithIGraph(t *testing.T, v *projection.View, rng *rand.Rand) {
	ctx := t.Context()
	input := struct {
		Nodes       int
		Edges       [][2]projection.Ref
		Pairs       [][2]projection.Ref
		Draws       [][4]int
		Communities []int // by entity
	}{Nodes: v.NumEntities(), Communities: make([]int, v.NumEntities())}
	communities, err := algo.Communities(ctx, v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range communities {
		for _, r := range c.Members {
			input.Communities[r] = i
		}
	}
	for _, r := range v.Relations() {
		if from, to := v.Ends(r); from != to {
			input.Edges = append(input.Edges, [2]projection.Ref{from, to})
		}
	}
	for range 100 {
		a, b := rng.IntN(input.Nodes), rng.IntN(input.Nodes-1)
		if b >= a {
			b++
		}
		input.Pairs = append(input.Pairs, [2]projection.Ref{projection.Ref(a), projection.Ref(b)})
		total := 10 + rng.IntN(100000)
		m, n := 1+rng.IntN(total), 1+rng.IntN(total)
		k := m*n/total + rng.IntN(20) - 5
		input.Draws = append(input.Draws, [4]int{min(max(k, 0), m, n), total, m, n})
	}
	var want struct {
		PageRank, Betweenness, Tails []float64
		Components, Common           [][]projection.Ref
		Modularity, Louvain          float64
	}
	ask(t, "analysis_oracle.py", analysisOracle, input, &want)
	t.Logf("modularity of our communities %.4f, of igraph's Louvain %.4f", want.Modularity, want.Louvain)
	if want.Modularity < want.Louvain-0.005 {
		t.Errorf("modularity %.4f, igraph's Louvain reaches %.4f", want.Modularity, want.Louvain)
	}
	compare := func(what string, got []algo.Score, err error, want []float64) {
		for _, s := range got {
			if err != nil || math.Abs(s.Score-want[s.Entity]) > 1e-9 {
				t.Fatalf("%s of %d is %g (%v), igraph has %g", what, s.Entity, s.Score, err, want[s.Entity])
			}
		}
	}
	rank, err := algo.PageRank(ctx, v, algo.Filter{})
	compare("PageRank", rank, err, want.PageRank)
	between, err := algo.Betweenness(ctx, v, algo.Filter{})
	compare("betweenness", between.Scores, err, want.Betweenness)
	components, err := algo.Components(ctx, v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(components, func(a, b []projection.Ref) int { return len(b) - len(a) }) {
		t.Error("the components are not in the order of their sizes")
	}
	slices.SortFunc(components, slices.Compare[[]projection.Ref])
	if !slices.EqualFunc(components, want.Components, slices.Equal) {
		t.Errorf("components %v, igraph has %v", components, want.Components)
	}
	for i, pair := range input.Pairs {
		if got := algo.Common(v, pair[:], algo.Filter{}); !slices.Equal(got, want.Common[i]) {
			t.Errorf("common neighbours of %v are %v, networkx has %v", pair, got, want.Common[i])
		}
	}
	for i, d := range input.Draws {
		if got := algo.LogHypergeometricTail(d[0], d[1], d[2], d[3]); math.Abs(got-want.Tails[i]) > 1e-8*(1+math.Abs(want.Tails[i])) {
			t.Errorf("tail of %v is %g, scipy has %g", d, got, want.Tails[i])
		}
	}
}

// TestAffinities compares with counts over the plain graph.
func TestAffinities(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 9))
	for range 100 {
		n := 5 + rng.IntN(15)
		v := randomView(t, rng, n, 3*n)
		p := newPlain(v, algo.Filter{})
		next := func(a, b projection.Ref) bool { _, ok := p.best[[2]projection.Ref{a, b}]; return ok && a != b }
		a := projection.Ref(rng.IntN(n))
		got, err := algo.Affinities(t.Context(), v, a, n, algo.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		listed := map[projection.Ref]algo.Affinity{}
		for _, x := range got {
			listed[x.B] = x
		}
		for _, b := range v.Entities() {
			both, ofA, ofB := 0, 0, 0
			for _, u := range v.Entities() {
				if u == a || u == b {
					continue
				}
				if next(a, u) {
					ofA++
				}
				if next(b, u) {
					ofB++
				}
				if next(a, u) && next(b, u) {
					both++
				}
			}
			want := algo.Affinity{}
			if b != a && both > 0 {
				want = algo.Affinity{A: a, B: b, Count: both, Expected: float64(ofA) * float64(ofB) / float64(n-2),
					Surprise: max(0, -algo.LogHypergeometricTail(both, n-2, ofA, ofB)/math.Ln10)}
			}
			if listed[b] != want {
				t.Fatalf("affinity of %d and %d: %+v, want %+v", a, b, listed[b], want)
			}
		}
	}
}

func TestMeetings(t *testing.T) {
	v := randomView(t, rand.New(rand.NewPCG(10, 10)), 12, 60)
	got, err := algo.Meetings(t.Context(), v, 1000, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	total, listed := 0, 0
	for _, r := range v.Relations(graph.MetWith) {
		if a, b := v.Ends(r); a != b {
			total += v.Support(r)
		}
	}
	for i, x := range got {
		listed += x.Count
		if i > 0 && x.Surprise > got[i-1].Surprise {
			t.Errorf("pair %d is out of order", i)
		}
	}
	if listed != total || total == 0 {
		t.Errorf("%d meetings among the pairs, %d in all", listed, total)
	}
}

func TestBridgesAndCoMembers(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 11))
	for range 50 {
		v := randomView(t, rng, 20, 60)
		all := v.Entities()
		a, b := all[:10], all[10:]
		p := newPlain(v, algo.Filter{})
		got := map[projection.Ref]algo.Bridge{}
		for _, bridge := range algo.Bridges(v, a, b, algo.Filter{}) {
			got[bridge.Entity] = bridge
		}
		for _, u := range all {
			var others []projection.Ref
			for _, w := range all {
				if _, ok := p.best[[2]projection.Ref{u, w}]; ok && (u < 10) != (w < 10) {
					others = append(others, w)
				}
			}
			if !slices.Equal(got[u].Others, others) {
				t.Fatalf("%d is a bridge to %v, want %v", u, got[u].Others, others)
			}
		}
		for _, c := range algo.CoMembers(v, 0, 100, algo.Filter{}) {
			for _, body := range c.Bodies {
				for _, u := range []projection.Ref{0, c.Entity} {
					if !slices.ContainsFunc(v.Out(u), func(r projection.RelRef) bool {
						_, to := v.Ends(r)
						return to == body && slices.Contains(algo.MembershipTypes, v.RelationType(r))
					}) {
						t.Fatalf("%d is no member of %d", u, body)
					}
				}
			}
		}
	}
}
