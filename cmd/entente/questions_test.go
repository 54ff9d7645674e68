package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// The questions of ../shared/eval, each asked by its request in docs/questions
// of the real articles as the program itself loads them. The answer is the set
// of all leaf values, see docs/questions/README.md.
func TestQuestionsOnRealArticles(t *testing.T) {
	shared := absolute("..", "..", "..", "shared")
	b, err := os.ReadFile(filepath.Join(shared, "eval", "questions.json"))
	if err != nil {
		t.Skip("../shared/eval/questions.json: not here, skipped")
	}
	var questions []struct {
		ID, Question string
		Answer       []string
	}
	if err := json.Unmarshal(b, &questions); err != nil {
		t.Fatal(err)
	}
	store := "pebble:" + filepath.Join(t.TempDir(), "real.db")
	if status, _, stderr := runProgram(t, "load", "--store", store, filepath.Join(shared, "seeds")); status != exitDone {
		t.Fatalf("load: exit status %d: %s", status, stderr)
	}
	for _, q := range questions {
		t.Run(q.ID, func(t *testing.T) {
			request := absolute("..", "..", "docs", "questions", q.ID+".graphql")
			status, stdout, stderr := runProgram(t, "query", "--store", store, "-f", request)
			if status != exitDone {
				t.Fatalf("exit status %d: %s%s", status, stdout, stderr)
			}
			var body struct{ Data any }
			if err := json.Unmarshal([]byte(stdout), &body); err != nil {
				t.Fatal(err)
			}
			got, want := leaves(body.Data), foldAll(q.Answer)
			if !slices.EqualFunc(got, want, isAnswer) {
				t.Errorf("%s\ngot  %q\nwant %q", q.Question, got, want)
			}
		})
	}
}

// isAnswer compares folded values; an article is named by the beginning of its
// stem, "001".
func isAnswer(got, want string) bool {
	return got == want || len(want) == 3 && strings.HasPrefix(got, want+" ")
}

// leaves returns the leaf values of a response, folded, sorted and without repeats.
func leaves(v any) []string {
	var out []string
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case nil:
		case []any:
			for _, item := range v {
				walk(item)
			}
		case map[string]any:
			for _, item := range v {
				walk(item)
			}
		default:
			out = append(out, fmt.Sprint(v))
		}
	}
	walk(v)
	return foldAll(out)
}

func foldAll(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = graph.Fold(s)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
