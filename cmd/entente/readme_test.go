package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// readmeQuestion is a question of the README's tour and the answer shown.
var readmeQuestion = regexp.MustCompile("(?s)```graphql\n(.*?)```\n```json\n(.*?)```\n")

// The answers that the README shows are those that the program gives for the
// sample articles. After a change that is meant: go test ./cmd/entente -run Readme -update
func TestReadme(t *testing.T) {
	path := absolute("..", "..", "README.md")
	readme, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	store := "pebble:" + filepath.Join(t.TempDir(), "readme.db")
	if status, _, stderr := runProgram(t, "load", "--store", store, absolute("..", "..", "seeds", "articles")); status != exitDone {
		t.Fatalf("load: exit status %d: %s", status, stderr)
	}
	questions := 0
	now := readmeQuestion.ReplaceAllStringFunc(string(readme), func(block string) string {
		questions++
		m := readmeQuestion.FindStringSubmatch(block)
		status, stdout, stderr := runProgram(t, "query", "--store", store, m[1])
		if status != exitDone {
			t.Errorf("%s\nexit status %d: %s%s", m[1], status, stdout, stderr)
			return block
		}
		answer := compact(t, stdout)
		if !*update && answer != m[2] {
			t.Errorf("%s\nthe program answers\n%s\nthe README shows\n%s", m[1], answer, m[2])
		}
		return "```graphql\n" + m[1] + "```\n```json\n" + answer + "```\n"
	})
	if questions < 6 {
		t.Errorf("the README asks %d questions", questions)
	}
	if *update {
		if err := os.WriteFile(path, []byte(now), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// compact writes an answer with one line for each object that holds no other
// list: short enough for a README.
func compact(t *testing.T, answer string) string {
	t.Helper()
	var body struct{ Data json.RawMessage }
	if err := json.Unmarshal([]byte(answer), &body); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, body.Data, "", "  "); err != nil {
		t.Fatal(err)
	}
	out := b.String()
	// Lists and objects without lists or objects inside stand on one line.
	flat := regexp.MustCompile(`([\[{])\n\s+([^\[\]{}]*?)\n\s+([\]}])`)
	for {
		next := flat.ReplaceAllStringFunc(out, func(s string) string {
			m := flat.FindStringSubmatch(s)
			line := m[1] + " " + strings.Join(strings.Fields(m[2]), " ") + " " + m[3]
			if len(line) > 130 {
				return s
			}
			return line
		})
		if next == out {
			return out + "\n"
		}
		out = next
	}
}
