package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// lexiconExample is a file that docs/lexicon.md shows.
var lexiconExample = regexp.MustCompile("(?s)<!-- file: (\\S+) -->\n```\n(.*?)```\n")

// The files that docs/lexicon.md shows are right, and do what it says.
func TestLexiconDocs(t *testing.T) {
	doc, err := os.ReadFile(absolute("..", "..", "docs", "lexicon.md"))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	examples := lexiconExample.FindAllStringSubmatch(string(doc), -1)
	if len(examples) != 6 {
		t.Fatalf("the document shows %d files", len(examples))
	}
	for _, m := range examples {
		if err := os.MkdirAll(filepath.Dir(m[1]), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(m[1], []byte(m[2]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if status, stdout, stderr := runProgram(t, "lexicon", "check", "mine"); status != exitDone || strings.Contains(stdout, "note:") {
		t.Errorf("lexicon check: exit status %d: %s%s", status, stdout, stderr)
	}
	const article = `Rencontre à Kiengiang-sur-Mer

Hanoï (VNA) – Le grand argentier du Vietnam, Nguyen Van An, a congratulé Li Jiang le 20 février 2024 à la capitainerie de la province de Nouvelle Terre.

Nguyen Van An a pris ses quartiers au Cambodge. Li Jiang s'est enquis de la date auprès de Paul Testard, ministre français de la Culture.
`
	if err := os.WriteFile("a.txt", []byte(article), 0o644); err != nil {
		t.Fatal(err)
	}
	_, trace, stderr := runProgram(t, "extract", "--trace", "--lexicon", "mine", "a.txt")
	for _, want := range []string{
		`post         "grand argentier" in [Vietnam], held by Nguyen Van An`,
		"→ MET_WITH Nguyen Van An → Li Jiang  [mine/fr/meetings.frames:1, 0.80]",
		"→ MET_WITH Li Jiang → Paul Testard  [mine/fr/meetings.frames:2, 0.80]",
		"→ VISITED Nguyen Van An → Cambodge  [mine/fr/meetings.frames:3, 0.80]",
		"→ PART_OF capitainerie de la province de Nouvelle Terre → Nouvelle Terre",
		"PROVINCE     Kiengiang-sur-Mer",
	} {
		if !strings.Contains(trace, want) {
			t.Errorf("the trace lacks %q", want)
		}
	}
	if t.Failed() {
		t.Log(trace, stderr)
	}
}
