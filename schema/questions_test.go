package schema_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/schema"
)

// The annotated articles, as readings: so the interface is measured apart from
// the reading of texts.

type goldArticle struct {
	Article   string
	Language  string
	Title     string
	Published *string
	Sections  []goldSection
}

type goldSection struct {
	Section  string
	Entities []struct {
		ID, Type, Name string
		Aliases        []string
		Kind           string
		Count          int
		Fields         []string
		Signed, Period string
		Date, Place    string
	}
	Relations []struct {
		Type, From, To string
		Title          string
		Former         bool
		Planned        bool
		Date           string
		Fields         []string
		Quote          string
	}
}

const shared = "../../shared"

func goldReadings(t testing.TB) []*graph.Reading {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(shared, "eval/gold/*.json"))
	if len(files) == 0 {
		t.Skip("the annotated articles of ../shared: not here, skipped")
	}
	var out []*graph.Reading
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var gold goldArticle
		if err := json.Unmarshal(b, &gold); err != nil {
			t.Fatal(err)
		}
		texts, _ := filepath.Glob(filepath.Join(shared, "seeds", gold.Article+"*.txt"))
		if len(texts) != 1 {
			t.Fatalf("%s: %d texts", file, len(texts))
		}
		text, err := os.ReadFile(texts[0])
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, goldReading(t, gold, filepath.Base(texts[0]), string(text)))
	}
	return out
}

func goldReading(t testing.TB, gold goldArticle, source, text string) *graph.Reading {
	t.Helper()
	r := &graph.Reading{Article: graph.Article{ID: graph.ArticleID(source), Source: source, Title: gold.Title,
		Language: gold.Language, Text: text}}
	end := len([]rune(text))
	split := end // where the teasers begin
	if at := find(text, "Voir plus", 0); at.Len() > 1 {
		split = at.Start
	}
	r.Article.Sections = []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: split}},
		{Kind: graph.Teaser, Span: graph.Span{Start: split, End: end}}}
	for _, s := range gold.Sections {
		from := 0
		if s.Section == "teaser" {
			from = split
		}
		ids := map[string]graph.ID{}
		for _, e := range s.Entities {
			ids[e.ID] = graph.EntityID(graph.EntityType(strings.ToUpper(e.Type)), e.Name)
		}
		for _, e := range s.Entities {
			entity := graph.Entity{ID: ids[e.ID], Type: graph.EntityType(strings.ToUpper(e.Type)), Section: graph.SectionKind(s.Section),
				Preferred: e.Name, Kind: graph.AgreementKind(e.Kind), Count: e.Count, Fields: e.Fields, Signed: graph.Date(e.Signed),
				Period: e.Period, Date: graph.Date(e.Date), Place: ids[e.Place], Anchor: find(text, e.Name, from)}
			r.Entities = append(r.Entities, entity)
			for _, form := range append([]string{e.Name}, e.Aliases...) {
				r.Mentions = append(r.Mentions, graph.Mention{Entity: entity.ID, Span: find(text, form, from), Form: form})
			}
		}
		for _, rel := range s.Relations {
			r.Statements = append(r.Statements, graph.Statement{Type: graph.RelationType(rel.Type), From: ids[rel.From], To: ids[rel.To],
				Title: rel.Title, Former: rel.Former, Planned: rel.Planned, Date: graph.Date(rel.Date), Fields: rel.Fields,
				Confidence: 1, Extractor: "gold", Span: find(text, rel.Quote, from), Section: graph.SectionKind(s.Section)})
		}
	}
	return r
}

// find locates words in the text from a code point on; where they do not stand
// in it one code point there does for them.
func find(text, words string, from int) graph.Span {
	runes := []rune(text)
	rest := string(runes[from:])
	at := strings.Index(rest, words)
	if words == "" || at < 0 {
		return graph.Span{Start: from, End: from + 1}
	}
	start := from + len([]rune(rest[:at]))
	return graph.Span{Start: start, End: start + len([]rune(words))}
}

func TestQuestions(t *testing.T) {
	s := serveReadings(t, goldReadings(t), schema.Limits{})
	b, err := os.ReadFile(filepath.Join(shared, "eval/questions.json"))
	if err != nil {
		t.Skip("the questions of ../shared: not here, skipped")
	}
	var questions []struct {
		ID       string
		Question string
		Answer   []string
	}
	if err := json.Unmarshal(b, &questions); err != nil {
		t.Fatal(err)
	}
	for _, q := range questions {
		t.Run(q.ID, func(t *testing.T) {
			query, err := os.ReadFile(filepath.Join("../docs/questions", q.ID+".graphql"))
			if err != nil {
				t.Fatal(err)
			}
			res := s.Execute(context.Background(), schema.Request{Query: string(query)})
			if len(res.Errors) > 0 {
				t.Fatalf("%s\n%s", query, res.JSON)
			}
			var body struct {
				Data       any
				Extensions struct{ Warnings []string }
			}
			if err := json.Unmarshal(res.JSON, &body); err != nil {
				t.Fatal(err)
			}
			if w := body.Extensions.Warnings; w != nil {
				t.Errorf("warnings: %q", w)
			}
			got, want := leaves(body.Data), folded(q.Answer)
			if !slices.EqualFunc(got, want, func(g, w string) bool {
				return g == w || len(w) == 3 && strings.HasPrefix(g, w+" ")
			}) {
				t.Errorf("%s\ngot  %q\nwant %q", q.Question, got, want)
			}
		})
	}
}

// leaves returns the leaf values, folded, sorted and without repeats.
func leaves(v any) []string { return folded(values(v)) }

// values returns the leaf values as strings.
func values(v any) []string {
	var out []string
	switch v := v.(type) {
	case nil:
	case []any:
		for _, item := range v {
			out = append(out, values(item)...)
		}
	case map[string]any:
		for _, item := range v {
			out = append(out, values(item)...)
		}
	default:
		out = append(out, fmt.Sprint(v))
	}
	return out
}

func folded(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = graph.Fold(s)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
