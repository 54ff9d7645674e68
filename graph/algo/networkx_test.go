package algo_test

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"

	"entente/graph/algo"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

//go:embed testdata/networkx_oracle.py
var networkxOracle string

// python returns an interpreter that has networkx, or skips the test.
func python(t *testing.T) string {
	t.Helper()
	name := os.Getenv("ENTENTE_PYTHON")
	if name == "" {
		name = "python3"
	}
	if err := exec.Command(name, "-c", "import networkx, scipy").Run(); err != nil {
		t.Skipf("python3 with networkx and scipy: not here, skipped (ENTENTE_PYTHON names another interpreter): %v", err)
	}
	return name
}

type oracle struct {
	Degree, PageRank, Betweenness []float64
	Modularity, Louvain           float64
	Lengths                       []int
}

func TestAgainstNetworkX(t *testing.T) {
	interpreter := python(t)
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
		t.Run(name, func(t *testing.T) { compareWithNetworkX(t, interpreter, v, rng) })
	}
}

func compareWithNetworkX(t *testing.T, interpreter string, v *projection.View, rng *rand.Rand) {
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
	data, err := json.Marshal(input)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(ctx, interpreter, "-c", networkxOracle)
	cmd.Stdin, cmd.Stderr = bytes.NewReader(data), os.Stderr
	answer, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var want oracle
	if err := json.Unmarshal(answer, &want); err != nil {
		t.Fatal(err)
	}

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
	}
	t.Logf("modularity of our communities %.4f, of networkx's Louvain %.4f", want.Modularity, want.Louvain)
	if want.Modularity < want.Louvain-0.01 {
		t.Errorf("modularity %.4f, networkx's Louvain reaches %.4f", want.Modularity, want.Louvain)
	}
}
