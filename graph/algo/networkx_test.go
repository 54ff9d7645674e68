package algo_test

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph/algo"
	"entente/graph/foreign"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

//go:embed testdata/networkx_oracle.py
var networkxOracle string

// ask has a script of Python read the input as JSON, and decodes what it
// prints. Where Python or its modules are missing, the test is skipped.
func ask(t *testing.T, name, script string, input, into any) {
	t.Helper()
	if testing.Short() {
		t.Skip("programs of others: skipped by -short")
	}
	python, err := foreign.Python(t.Context())
	if errors.Is(err, foreign.ErrAbsent) {
		t.Skipf("skipped: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	cmd, err := python.Script(t.Context(), t.TempDir(), name, []byte(script))
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(input)
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stdin = bytes.NewReader(data)
	answer, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(answer, into); err != nil {
		t.Fatal(err)
	}
}

type oracle struct {
	Degree, PageRank, Betweenness []float64
	Modularity, Louvain           float64
	Lengths                       []int
	Paths                         [][]int // lengths of the first 8 paths, by pair
	Ties                          []int   // how many shortest paths there are, by pair
}

func TestAgainstNetworkX(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	generated, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 150, Seed: 3}))
	if err != nil {
		t.Fatal(err)
	}
	for name, v := range map[string]*projection.View{
		"sparse":    randomView(t, rng, 80, 60),
		"dense":     randomView(t, rng, 60, 400),
		"generated": generated,
	} {
		t.Run(name, func(t *testing.T) { compareWithNetworkX(t, v, rng) })
	}
}

func compareWithNetworkX(t *testing.T, v *projection.View, rng *rand.Rand) {
	ctx := t.Context()
	communities, err := algo.Communities(ctx, v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	input := struct {
		Nodes       int
		Edges       [][2]projection.Ref
		Communities [][]projection.Ref
		Pairs       [][2]projection.Ref
	}{Nodes: v.NumEntities()}
	for _, r := range v.Relations() {
		if from, to := v.Ends(r); from != to {
			input.Edges = append(input.Edges, [2]projection.Ref{from, to})
		}
	}
	for _, c := range communities {
		input.Communities = append(input.Communities, c.Members)
	}
	for range 200 {
		input.Pairs = append(input.Pairs, [2]projection.Ref{projection.Ref(rng.IntN(input.Nodes)), projection.Ref(rng.IntN(input.Nodes))})
	}
	var want oracle
	ask(t, "networkx_oracle.py", networkxOracle, input, &want)

	compare := func(what string, got []algo.Score, err error, want []float64) {
		if err != nil {
			t.Fatal(err)
		}
		worst := 0.0
		for _, s := range got {
			worst = max(worst, math.Abs(s.Score-want[s.Entity]))
		}
		if len(got) != len(want) || worst > 1e-9 {
			t.Errorf("%s: %d values, off by up to %g; networkx has %d", what, len(got), worst, len(want))
		}
	}
	degree, err := algo.Degree(ctx, v, algo.Filter{})
	compare("degree", degree, err, want.Degree)
	rank, err := algo.PageRank(ctx, v, algo.Filter{})
	compare("PageRank", rank, err, want.PageRank)
	between, err := algo.Betweenness(ctx, v, algo.Filter{})
	compare("betweenness", between.Scores, err, want.Betweenness)
	for i, pair := range input.Pairs {
		p, ok, err := algo.ShortestPath(ctx, v, pair[0], pair[1], input.Nodes, algo.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		got := len(p.Relations)
		if !ok {
			got = -1
		}
		if got != want.Lengths[i] {
			t.Errorf("path %v has %d relations, networkx has %d", pair, got, want.Lengths[i])
		}
		comparePaths(t, v, pair, want.Paths[i], want.Ties[i])
	}
	t.Logf("modularity of our communities %.4f, of networkx's Louvain %.4f", want.Modularity, want.Louvain)
	if want.Modularity < want.Louvain-0.01 {
		t.Errorf("modularity %.4f, networkx's Louvain reaches %.4f", want.Modularity, want.Louvain)
	}
}

// comparePaths compares the lengths of the shortest simple paths, and the
// number of those that are equally short.
func comparePaths(t *testing.T, v *projection.View, pair [2]projection.Ref, lengths []int, ties int) {
	paths, err := algo.Paths(t.Context(), v, pair[0], pair[1], v.NumEntities(), 8, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	for _, p := range paths {
		got = append(got, len(p.Relations))
	}
	if !slices.Equal(got, lengths) {
		t.Errorf("paths %v have %v relations, networkx has %v", pair, got, lengths)
	}
	all, err := algo.AllShortest(t.Context(), v, pair[0], pair[1], v.NumEntities(), 1<<20, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != ties {
		t.Errorf("of shortest paths %v there are %d, networkx has %d", pair, len(all), ties)
	}
}
