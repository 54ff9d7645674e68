package schema_test

import (
	"context"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/fulltext"
	"entente/graph/projection"
	"entente/schema"
)

// withTexts makes the schema of readings with an index of their texts, which
// is filled where filled is set.
func withTexts(t testing.TB, readings []*graph.Reading, filled bool) (*schema.Schema, *counted) {
	t.Helper()
	st, view := stored(t, readings)
	index, err := fulltext.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { index.Close() })
	if filled {
		if err := index.Refresh(t.Context(), st); err != nil {
			t.Fatal(err)
		}
	}
	from := &counted{Store: st}
	s, err := schema.New(schema.Options{View: func() *projection.View { return view }, Texts: from, FullText: index})
	if err != nil {
		t.Fatal(err)
	}
	return s, from
}

// Articles are found by words of their text, with the passages that have them,
// and within what other arguments leave.
func TestArticlesByText(t *testing.T) {
	s, from := withTexts(t, readings(t), true)
	for _, test := range []struct{ arguments, want string }{
		{`text: "COOPERATION"`, "002_ports"},
		{`text: "port", orderBy: NEWEST`, "002_ports 001_spring"},
		{`text: "port", orderBy: OLDEST`, "001_spring 002_ports"},
		{`orderBy: OLDEST`, "001_spring 002_ports"},
		{`text: "ports"`, "002_ports 001_spring"},
		{`text: "ports", published: {to: "2025"}`, "001_spring"},
		{`text: "ports", mentions: ["name:Tran Cuong"]`, "001_spring"},
		{`text: "\"relèvent du Parti\""`, "001_spring"},
		{`text: "tourisme ports"`, "001_spring"},
		{`text: "zzz"`, ""},
		{`text: ""`, "002_ports 001_spring"},
		{`text: "ports", first: 1`, "002_ports"},
	} {
		var out struct {
			Articles struct {
				Nodes []struct{ Stem string }
			}
		}
		ask(t, s, "{ articles("+test.arguments+") { nodes { stem } } }", &out)
		var got []string
		for _, n := range out.Articles.Nodes {
			got = append(got, n.Stem)
		}
		if g := strings.Join(got, " "); g != test.want {
			t.Errorf("%s: got %s, want %s", test.arguments, g, test.want)
		}
	}
	var out struct {
		Articles struct {
			TotalCount int
			Edges      []struct {
				Node     struct{ Stem, Text string }
				Passages []struct {
					Text       string
					Start, End int
					Highlights []struct {
						Text       string
						Start, End int
					}
				}
			}
		}
	}
	from.texts = 0
	ask(t, s, `{ articles(text: "comité parti") { totalCount edges { node { stem } passages { text start end highlights { text start end } } } } }`, &out)
	if from.texts != 1 {
		t.Errorf("the store was asked %d times for texts", from.texts)
	}
	ask(t, s, `{ articles(text: "comité parti") { totalCount edges { node { stem text } } } }`, &out)
	if out.Articles.TotalCount != 2 {
		t.Fatalf("%+v", out)
	}
	for _, e := range out.Articles.Edges {
		if len(e.Passages) == 0 {
			t.Errorf("%s has no passages", e.Node.Stem)
		}
		for _, p := range e.Passages {
			if slice, _ := (graph.Span{Start: p.Start, End: p.End}).Slice(e.Node.Text); slice != p.Text || len(p.Highlights) == 0 {
				t.Errorf("the passage %q of %s is %q in its text", p.Text, e.Node.Stem, slice)
			}
			for _, h := range p.Highlights {
				slice, _ := (graph.Span{Start: h.Start, End: h.End}).Slice(e.Node.Text)
				if word := graph.Fold(h.Text); slice != h.Text || !strings.HasPrefix(word, "comite") && word != "parti" {
					t.Errorf("the highlight %q is %q in the text", h.Text, slice)
				}
			}
		}
	}
	ask(t, s, `{ articles { edges { passages { text } } } }`, &out) // none, and no failure
}

// Where there is no index, or none yet, the answer says so.
func TestNoIndexOfTexts(t *testing.T) {
	building, _ := withTexts(t, readings(t), false)
	for code, s := range map[schema.Code]*schema.Schema{
		schema.CodeNoGraph: building,
		schema.CodeInput:   serveReadings(t, readings(t), schema.Limits{}),
	} {
		res := s.Execute(context.Background(), schema.Request{Query: `{ articles(text: "ports") { totalCount } }`})
		if len(res.Errors) != 1 || res.Errors[0].Code != code {
			t.Errorf("got %s, want %s", res.JSON, code)
		}
	}
	s, _ := withTexts(t, readings(t), true)
	res := s.Execute(context.Background(), schema.Request{Query: `{ articles(text: "` + strings.Repeat("mot ", 200) + `") { totalCount } }`})
	if len(res.Errors) != 1 || res.Errors[0].Code != schema.CodeInput {
		t.Errorf("a long text: %s", res.JSON)
	}
}
