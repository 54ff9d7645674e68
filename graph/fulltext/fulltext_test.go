package fulltext_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/fulltext"
)

// library is a few articles as a store has them.
type library map[graph.ID]graph.Article

func newLibrary(articles ...graph.Article) library {
	l := library{}
	for _, a := range articles {
		l[a.ID] = a
	}
	return l
}

func (l library) Scan(_ context.Context, fn func(graph.Quad) error) error {
	for _, a := range l {
		r := graph.Reading{Article: a}
		digest := graph.Quad{Subject: a.ID, Predicate: graph.PredDigest, Object: graph.Literal(a.Title + a.Text), Label: string(a.ID)}
		for _, q := range append(r.Quads(), digest) {
			if err := fn(q); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l library) Text(_ context.Context, id graph.ID) (string, error) {
	a, ok := l[id]
	if !ok {
		return "", errors.New("no such article")
	}
	return a.Text, nil
}

func article(id, language, title, text string) graph.Article {
	return graph.Article{ID: graph.ID("article/" + id), Source: id, Language: language, Title: title, Text: text}
}

var sample = newLibrary(
	article("a", "fr", "Visite à Hanoï", "Le ministre a signé l'accord de coopération à Hanoï. Les deux provinces se réjouissent.\nTô Lâm était présent."),
	article("b", "fr", "Accords économiques", "Plusieurs provinces du Vietnam étudient le commerce. La coopération avance."),
	article("c", "en", "Agreement signed", "The ministers signed two agreements in Hanoi. Trade between the provinces grows."),
	article("d", "vi", "Hợp tác", "Quảng Ninh và Quảng Tây ký thỏa thuận hợp tác."),
	article("e", "fr", "Sans rapport", strings.Repeat("mot ", 300)+"aiguille "+strings.Repeat("mot ", 300)),
)

func index(t testing.TB, l library) *fulltext.Index {
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

func find(t testing.TB, x *fulltext.Index, l library, text string) []string {
	t.Helper()
	found, err := x.Search(t.Context(), text, 0, 10, l)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, h := range found.Hits {
		ids = append(ids, strings.TrimPrefix(string(h.Article), "article/"))
	}
	slices.Sort(ids)
	return ids
}

func TestSearch(t *testing.T) {
	x := index(t, sample)
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
		if got := strings.Join(find(t, x, sample, query), " "); got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}

func TestPassages(t *testing.T) {
	x := index(t, sample)
	for query, want := range map[string]string{
		"coopération hanoï": "Le ministre a signé l'accord de [coopération] à [Hanoï].",
		"to lam":            "[Tô] [Lâm] était présent.",
		"thoa thuan":        "Quảng Ninh và Quảng Tây ký [thỏa] [thuận] hợp tác.",
	} {
		found, err := x.Search(t.Context(), query, 0, 1, sample)
		if err != nil || len(found.Hits) != 1 || len(found.Hits[0].Passages) != 1 {
			t.Errorf("%q finds %+v, %v", query, found, err)
			continue
		}
		if got := marked(t, found.Hits[0]); got != want {
			t.Errorf("%q shows %q, want %q", query, got, want)
		}
	}
	found, err := x.Search(t.Context(), "aiguille", 0, 1, sample)
	if err != nil || len(found.Hits) != 1 {
		t.Fatalf("%+v, %v", found, err)
	}
	if got := marked(t, found.Hits[0]); len(got) > 400 || !strings.Contains(got, " [aiguille] ") || !strings.HasPrefix(got, "mot ") || !strings.HasSuffix(got, " mot") {
		t.Errorf("a long sentence is cut to %q", got)
	}
	if found, _ := x.Search(t.Context(), "rapport", 0, 1, sample); len(found.Hits) != 1 || found.Hits[0].Passages != nil {
		t.Errorf("a match in the headline alone gives %+v", found)
	}
}

// marked returns the first passage with its highlights in brackets, all taken
// from the article's text by their spans.
func marked(t *testing.T, h fulltext.Hit) string {
	t.Helper()
	text, p := sample[h.Article].Text, h.Passages[0]
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

func TestRefresh(t *testing.T) {
	l := newLibrary(article("a", "fr", "Un", "chat"), article("b", "fr", "Deux", "chien"))
	x := index(t, l)
	l["article/a"] = article("a", "fr", "Un", "cheval")
	delete(l, "article/b")
	for i := range 600 {
		a := article(fmt.Sprint("n", i), "fr", "Titre", "mouton")
		l[a.ID] = a
	}
	if err := x.Refresh(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	if n := x.Articles(); n != 601 {
		t.Errorf("%d articles, want 601", n)
	}
	for query, want := range map[string]int{"chat": 0, "cheval": 1, "chien": 0, "mouton": 600} {
		found, err := x.Search(t.Context(), query, 0, 10, l)
		if err != nil || found.Total != want {
			t.Errorf("%q: %d of %d, %v", query, found.Total, want, err)
		}
	}
	first, _ := x.Search(t.Context(), "mouton", 0, 300, l)
	rest, _ := x.Search(t.Context(), "mouton", 300, 300, l)
	seen := map[graph.ID]bool{}
	for _, h := range append(first.Hits, rest.Hits...) {
		seen[h.Article] = true
	}
	if len(seen) != 600 {
		t.Errorf("two pages of 300 show %d articles", len(seen))
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := x.Search(cancelled, "mouton", 0, 10, l); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled search ends with %v", err)
	}
}
