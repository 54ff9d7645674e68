package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestRun measures a small graph: every peer must give the same answers.
func TestRun(t *testing.T) {
	out := t.TempDir()
	if err := run(t.Context(), "150", out, "a test", 20*time.Millisecond); err != nil {
		t.Fatal(err)
	}
	table, err := os.ReadFile(filepath.Join(out, "graph.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"## 150 articles", "| shortest path |", "SQLite", "per relation |", "a test"} {
		if !strings.Contains(string(table), want) {
			t.Errorf("the table lacks %q:\n%s", want, table)
		}
	}
	if plot, err := os.ReadFile(filepath.Join(out, "graph.svg")); err != nil || !strings.Contains(string(plot), "<svg") {
		t.Errorf("the plot: %d bytes, %v", len(plot), err)
	}
}
