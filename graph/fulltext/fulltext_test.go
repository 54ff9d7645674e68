package fulltext_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"entente/graph"
	"entente/graph/fulltext"
	"entente/graph/store"
)

// library is a store that counts how often it is read whole.
type library struct {
	*store.Store
	scans int
}

func (l *library) ScanVersion(ctx context.Context, fn func(graph.Quad) error) (string, error) {
	l.scans++
	return l.Store.ScanVersion(ctx, fn)
}

func newLibrary(t testing.TB, articles ...graph.Article) *library {
	t.Helper()
	s, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	l := &library{Store: s}
	l.put(t, articles...)
	return l
}

func (l *library) put(t testing.TB, articles ...graph.Article) {
	t.Helper()
	var readings []*graph.Reading
	for _, a := range articles {
		a.Sections = []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: utf8.RuneCountInString(a.Text)}}}
		readings = append(readings, &graph.Reading{Article: a})
	}
	if _, err := l.Put(t.Context(), readings...); err != nil {
		t.Fatal(err)
	}
}

func (l *library) retract(t testing.TB, ids ...graph.ID) {
	t.Helper()
	if _, err := l.Retract(t.Context(), ids...); err != nil {
		t.Fatal(err)
	}
}

func article(id, language, title, text string) graph.Article {
	return graph.Article{ID: graph.ID("article/" + id), Source: id, Language: language, Title: title, Text: text}
}

var sample = []graph.Article{
	article("a", "fr", "Visite à Hanoï", "Le ministre a signé l'accord de coopération à Hanoï. Les deux provinces se réjouissent.\nTô Lâm était présent."),
	article("b", "fr", "Accords économiques", "Plusieurs provinces du Vietnam étudient le commerce. La coopération avance."),
	article("c", "en", "Agreement signed", "The ministers signed two agreements in Hanoi. Trade between the provinces grows."),
	article("d", "vi", "Hợp tác", "Quảng Ninh và Quảng Tây ký thỏa thuận hợp tác."),
	article("e", "fr", "Sans rapport", strings.Repeat("mot ", 300)+"aiguille "+strings.Repeat("mot ", 300)),
}

// textOf returns the text of one of the sample.
func textOf(id graph.ID) string {
	return sample[slices.IndexFunc(sample, func(a graph.Article) bool { return a.ID == id })].Text
}

func index(t testing.TB, l *library) *fulltext.Index {
	t.Helper()
	x, err := fulltext.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	if err := x.Refresh(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	return x
}

func find(t testing.TB, x *fulltext.Index, text string) []string {
	t.Helper()
	found, err := x.Search(t.Context(), text)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, id := range found {
		ids = append(ids, strings.TrimPrefix(string(id), "article/"))
	}
	slices.Sort(ids)
	return ids
}

func TestSearch(t *testing.T) {
	l := newLibrary(t, sample...)
	x := index(t, l)
	for query, want := range map[string]string{
		"coopération":               "a b",
		"COOPERATION":               "a b",
		"accord":                    "a b",
		"l'accord de coopération":   "a",
		"provinces":                 "a b c",
		"province":                  "a b c",
		"agreement":                 "c",
		"sign agreements":           "c",
		"to lam":                    "a",
		"hanoi":                     "a c",
		"quang ninh":                "d",
		"Quảng Tây":                 "d",
		`"coopération à Hanoï"`:     "a",
		`"Hanoï coopération"`:       "",
		`« deux provinces » accord`: "a",
		"hanoi commerce":            "",
		"avancer":                   "b",
		"economique":                "b",
		"zzz":                       "",
		"":                          "",
		" , ":                       "",
	} {
		if got := strings.Join(find(t, x, query), " "); got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}

func TestPassages(t *testing.T) {
	l := newLibrary(t, sample...)
	x := index(t, l)
	for query, want := range map[string]string{
		"coopération hanoï": "Le ministre a signé l'accord de [coopération] à [Hanoï].",
		"to lam":            "[Tô] [Lâm] était présent.",
		"thoa thuan":        "Quảng Ninh và Quảng Tây ký [thỏa] [thuận] hợp tác.",
	} {
		found := find(t, x, query)
		if len(found) != 1 {
			t.Errorf("%q finds %q", query, found)
			continue
		}
		if got := marked(t, graph.ID("article/"+found[0]), show(t, x, l, query, found[0])); got != want {
			t.Errorf("%q shows %q, want %q", query, got, want)
		}
	}
	if got := marked(t, "article/e", show(t, x, l, "aiguille", "e")); len(got) > 400 || !strings.Contains(got, " [aiguille] ") || !strings.HasPrefix(got, "mot ") || !strings.HasSuffix(got, " mot") {
		t.Errorf("a long sentence is cut to %q", got)
	}
	if got := show(t, x, l, "rapport", "e"); got != nil {
		t.Errorf("a match in the headline alone gives %+v", got)
	}
	both, err := x.Passages(t.Context(), "provinces", []graph.ID{"article/a", "article/b", "article/d"}, l)
	if err != nil || len(both) != 2 || len(both["article/a"]) != 1 || len(both["article/b"]) != 1 {
		t.Errorf("passages of several articles: %+v, %v", both, err)
	}
}

// show returns the passages of an article.
func show(t *testing.T, x *fulltext.Index, l *library, query, id string) []fulltext.Passage {
	t.Helper()
	found, err := x.Passages(t.Context(), query, []graph.ID{graph.ID("article/" + id)}, l)
	if err != nil {
		t.Fatal(err)
	}
	return found[graph.ID("article/"+id)]
}

// marked returns the first passage with its highlights in brackets, all taken
// from the article's text by their spans.
func marked(t *testing.T, id graph.ID, list []fulltext.Passage) string {
	t.Helper()
	if len(list) != 1 {
		t.Fatalf("%d passages of %s", len(list), id)
	}
	text, p := textOf(id), list[0]
	if s, ok := p.Span.Slice(text); !ok || s != p.Text {
		t.Fatalf("the passage is %q, its span %q", p.Text, s)
	}
	var b strings.Builder
	at := p.Span.Start
	for _, w := range append(p.Highlights, graph.Span{Start: p.Span.End, End: p.Span.End}) {
		before, _ := graph.Span{Start: at, End: w.Start}.Slice(text)
		b.WriteString(before)
		if word, _ := w.Slice(text); word != "" {
			b.WriteString("[" + word + "]")
		}
		at = w.End
	}
	return b.String()
}
