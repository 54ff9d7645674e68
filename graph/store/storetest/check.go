package storetest

import (
	"context"
	"strings"
	"testing"

	"entente/graph"
)

// testCheck puts readings that are well formed and false, and expects check to say so.
func testCheck(t *testing.T, e Engine) {
	person := graph.Entity{ID: "person/to-lam", Type: graph.Person, Section: graph.Main, Anchor: graph.Span{Start: 0, End: 6}}
	reading := func(source string, mentions []graph.Mention, statements ...graph.Statement) *graph.Reading {
		return &graph.Reading{
			Article: graph.Article{ID: graph.ArticleID(source), Source: source, Language: "fr",
				Text:     "Tô Lâm a rencontré M. Macron. Le   président\nl’a remercié.",
				Sections: []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: 58}}}},
			Entities: []graph.Entity{person}, Mentions: mentions, Statements: statements,
		}
	}
	toLam := graph.Mention{Entity: "person/to-lam", Span: graph.Span{Start: 0, End: 6}, Form: "Tô Lâm"}
	macron := graph.Mention{Entity: "person/macron", Span: graph.Span{Start: 22, End: 28}, Form: "Macron"}
	president := graph.Mention{Entity: "person/macron", Span: graph.Span{Start: 30, End: 44}, Form: "Le président", Nominal: true}
	met := graph.Statement{Type: graph.MetWith, From: "person/to-lam", To: "person/macron", Confidence: 0.9,
		Extractor: "meet.verb", Span: graph.Span{Start: 0, End: 29}, Section: graph.Main}
	thanked := met
	thanked.Span = graph.Span{Start: 30, End: 58}
	coreferent := thanked
	coreferent.Coref = []graph.Span{toLam.Span}
	known := thanked
	known.Extractor = "table:provinces"
	tests := map[string]struct {
		reading *graph.Reading
		want    string // part of the reason; "" is no problem
	}{
		"right": {reading("right", []graph.Mention{toLam, macron, president}, met), ""},
		"form that is not there": {reading("form", []graph.Mention{toLam, macron,
			{Entity: "person/macron", Span: graph.Span{Start: 22, End: 28}, Form: "Hollande"}}), `the text has "Macron"`},
		"form in other letters": {reading("letters", []graph.Mention{{Entity: "person/to-lam", Span: toLam.Span, Form: "TO LAM"}}), ""},
		"end that is not named": {reading("end", []graph.Mention{toLam, macron, president}, thanked), "person/to-lam of MET_WITH is not mentioned"},
		"end that is coreferent": {reading("coreferent", []graph.Mention{toLam, macron, president},
			coreferent), ""},
		"end known from a table": {reading("table", []graph.Mention{macron}, known), ""},
		"confidence beyond 1": {reading("confidence", []graph.Mention{toLam, macron}, func() graph.Statement {
			s := met
			s.Confidence = 1.5
			return s
		}()), "which is no number from 0 to 1"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := e.open(t)
			put(t, s, test.reading)
			report, err := s.Check(context.Background(), nil)
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case test.want == "" && !report.OK():
				t.Errorf("found %v", report.Problems)
			case test.want != "" && (len(report.Problems) != 1 || !strings.Contains(report.Problems[0].String(), test.want)):
				t.Errorf("found %v, want one problem with %q", report.Problems, test.want)
			case test.want != "" && (report.Problems[0].Source != test.reading.Article.Source || report.Problems[0].Label == ""):
				t.Errorf("the problem does not name article and label: %+v", report.Problems[0])
			}
		})
	}
}
