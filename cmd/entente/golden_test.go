package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/loader/eval"
	"entente/loader/record"
)

var update = flag.Bool("update", false, "write what the golden tests get as what they want")

// runProgram runs the program within the test.
func runProgram(t *testing.T, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = Run(t.Context(), args, strings.NewReader(""), &out, &errs)
	return status, out.String(), errs.String()
}

// extractRecords reads the articles with the program itself.
func extractRecords(t *testing.T, paths ...string) []record.Record {
	t.Helper()
	status, stdout, stderr := runProgram(t, append([]string{"extract"}, paths...)...)
	if status != exitDone {
		t.Fatalf("extract: exit status %d: %s", status, stderr)
	}
	records, err := record.Read(strings.NewReader(stdout))
	if err != nil {
		t.Fatal(err)
	}
	return records
}

// The readings of the sample articles stand in testdata/golden, one file an
// article, so that a change of the reading shows as a diff. After a change
// that is meant: go test ./cmd/entente -run Golden -update
func TestGoldenExtraction(t *testing.T) {
	dir := filepath.Join("testdata", "golden")
	if *update {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var known []string
	for _, rec := range extractRecords(t, absolute("..", "..", "seeds", "articles")) {
		name := rec.Article + ".json"
		known = append(known, name)
		got := indented(t, &rec)
		path := filepath.Join(dir, name)
		if *update {
			if err := os.WriteFile(path, got, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Errorf("%v; run this test with -update to write it", err)
			continue
		}
		if line, g, w := firstDifference(got, want); line > 0 {
			t.Errorf("the reading of %s differs from %s at line %d:\n got %s\nwant %s\nIf the change is meant, run this test with -update.",
				rec.Article, path, line, g, w)
		}
	}
	checkStale(t, dir, known)
}

// checkStale finds golden files of articles that are no more.
func checkStale(t *testing.T, dir string, known []string) {
	t.Helper()
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		switch path := filepath.Join(dir, f.Name()); {
		case slices.Contains(known, f.Name()):
		case *update:
			if err := os.Remove(path); err != nil {
				t.Error(err)
			}
		default:
			t.Errorf("%s is of no sample article; run this test with -update to remove it", path)
		}
	}
}

func indented(t *testing.T, rec *record.Record) []byte {
	t.Helper()
	var line, out bytes.Buffer
	if err := record.Write(&line, rec); err != nil {
		t.Fatal(err)
	}
	if err := json.Indent(&out, line.Bytes(), "", " "); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// firstDifference returns the first line, from 1, at which the texts differ, or 0.
func firstDifference(got, want []byte) (line int, g, w string) {
	gots, wants := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(gots), len(wants)) {
		g, w = "(end)", "(end)"
		if i < len(gots) {
			g = gots[i]
		}
		if i < len(wants) {
			w = wants[i]
		}
		if g != w {
			return i + 1, g, w
		}
	}
	return 0, "", ""
}

// The least that a reading must reach, as issue and design set it.
const (
	leastEntitiesF1  = 0.85
	leastRelationsF1 = 0.65
)

func TestScoreOfSeeds(t *testing.T) {
	requireScore(t, absolute("..", "..", "seeds", "gold"), absolute("..", "..", "seeds", "articles"))
}

func TestScoreOfRealArticles(t *testing.T) {
	shared := absolute("..", "..", "..", "shared")
	if _, err := os.Stat(filepath.Join(shared, "eval", "gold")); err != nil {
		t.Skip("../shared/eval/gold: not here, skipped")
	}
	requireScore(t, filepath.Join(shared, "eval", "gold"), filepath.Join(shared, "seeds"))
}

func requireScore(t *testing.T, goldDir, articles string) {
	t.Helper()
	gold, err := eval.ReadGold(goldDir)
	if err != nil {
		t.Fatal(err)
	}
	rep := eval.Score(gold, extractRecords(t, articles), eval.Sections("all"))
	entities, relations := rep.Total.Entities.F1(), rep.Total.Relations.F1()
	t.Logf("entities F1 %.3f, relations F1 %.3f", entities, relations)
	if entities < leastEntitiesF1 || relations < leastRelationsF1 {
		t.Errorf("entities F1 %.3f, relations F1 %.3f; at least %.2f and %.2f are wanted", entities, relations, leastEntitiesF1, leastRelationsF1)
	}
}
