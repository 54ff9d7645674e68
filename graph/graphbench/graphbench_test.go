package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"entente/graph/graphgen"
	"entente/graph/projection"
)

// TestRun measures a small graph: every peer must give the same answers.
func TestRun(t *testing.T) {
	if testing.Short() {
		t.Skip("programs of others: skipped by -short")
	}
	out := t.TempDir()
	if err := run(t.Context(), options{sizes: "150", names: 2000, out: out, machine: "a test", budget: 20 * time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	table, err := os.ReadFile(filepath.Join(out, "graph.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"## 150 articles", "| shortest path |", "SQLite", "Pebble", "per relation |", "a test", "2,000 names"} {
		if !strings.Contains(string(table), want) {
			t.Errorf("the table lacks %q:\n%s", want, table)
		}
	}
	if plot, err := os.ReadFile(filepath.Join(out, "graph.svg")); err != nil || !strings.Contains(string(plot), "<svg") {
		t.Errorf("the plot: %d bytes, %v", len(plot), err)
	}
}

// TestAnswersAreJSON has all peers that write pages write one for each question.
func TestAnswersAreJSON(t *testing.T) {
	v, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 150, Seed: 1}))
	if err != nil {
		t.Fatal(err)
	}
	e := &engine{view: v}
	for _, ask := range []answer{e.hop, e.hops, e.subgraph, e.path, e.paths} {
		for _, pair := range pairs(v)[:20] {
			if n, err := ask(t.Context(), pair[0], pair[1]); err != nil || n > 0 && !json.Valid(e.json) {
				t.Fatalf("%d, %v: %s", n, err, e.json)
			}
		}
	}
}

func TestSizes(t *testing.T) {
	if got, err := parseSizes("10,200"); err != nil || !slices.Equal(got, []int{10, 200}) {
		t.Errorf("got %v, %v", got, err)
	}
	for _, wrong := range []string{"", "x", "10,", "-1"} {
		if _, err := parseSizes(wrong); err == nil {
			t.Errorf("no error for %q", wrong)
		}
	}
}
