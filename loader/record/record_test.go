package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"entente/graph"
)

const articleText = "Tô Lâm a reçu Li Jiang le 20 février. TO LAM a serré la main de Li Jiang, gouverneur du Yunnan (chinois). Voir plus. Tô Lâm au Laos."

// at returns the span of the nth occurrence (from 1) of s in the text.
func at(t *testing.T, s string, nth int) graph.Span {
	t.Helper()
	from := 0
	for i := 1; ; i++ {
		j := strings.Index(articleText[from:], s)
		if j < 0 {
			t.Fatalf("%q does not stand %d times in the text", s, nth)
		}
		if i == nth {
			start := utf8.RuneCountInString(articleText[:from+j])
			return graph.Span{Start: start, End: start + utf8.RuneCountInString(s)}
		}
		from += j + len(s)
	}
}

func reading(t *testing.T) *graph.Reading {
	span := func(s string, nth int) graph.Span { return at(t, s, nth) }
	mention := func(id graph.ID, form string, nth int, nominal bool) graph.Mention {
		return graph.Mention{Entity: id, Span: span(form, nth), Form: form, Nominal: nominal}
	}
	r := &graph.Reading{
		Article: graph.Article{Source: "dir/004_x.txt", Title: "Titre", Published: "2025-02-21", Language: "fr", Text: articleText,
			Sections: []graph.Section{
				{Kind: graph.Main, Span: graph.Span{Start: 0, End: span("Voir plus", 1).Start}},
				{Kind: graph.Teaser, Span: graph.Span{Start: span("Tô Lâm", 2).Start, End: utf8.RuneCountInString(articleText)}}}},
		Entities: []graph.Entity{
			{ID: "country/cn", Type: graph.Country, Section: graph.Main, Preferred: "Chine", Anchor: span("chinois", 1)},
			{ID: "province/cn-yn", Type: graph.Province, Section: graph.Main, Preferred: "Yunnan", Anchor: span("Yunnan", 1)},
			{ID: "person/li-jiang", Type: graph.Person, Section: graph.Main, Anchor: span("Li Jiang", 1)},
			{ID: "person/to-lam", Type: graph.Person, Section: graph.Main, Anchor: span("Tô Lâm", 1)},
			{ID: "person/to-lam", Type: graph.Person, Section: graph.Teaser, Anchor: span("Tô Lâm", 2)},
			{ID: "country/la", Type: graph.Country, Section: graph.Teaser, Preferred: "Laos", Anchor: span("Laos", 1)},
		},
		Mentions: []graph.Mention{
			mention("person/li-jiang", "gouverneur du Yunnan", 1, true),
			mention("country/cn", "chinois", 1, false),
			mention("province/cn-yn", "Yunnan", 1, false),
			mention("person/li-jiang", "Li Jiang", 2, false), mention("person/li-jiang", "Li Jiang", 1, false),
			mention("person/to-lam", "TO LAM", 1, false), mention("person/to-lam", "Tô Lâm", 1, false),
			mention("person/to-lam", "Tô Lâm", 2, false),
		},
		Statements: []graph.Statement{
			{Type: graph.LocatedIn, From: "province/cn-yn", To: "country/cn", Confidence: 1, Extractor: "table:divisions",
				Span: span("Yunnan (chinois)", 1), Section: graph.Main},
			{Type: graph.MetWith, From: "person/to-lam", To: "person/li-jiang", Confidence: 0.99, Extractor: "shook",
				Span: span("TO LAM a serré la main de Li Jiang", 1), Section: graph.Main},
			{Type: graph.MetWith, From: "person/li-jiang", To: "person/to-lam", Date: "--02-20", Confidence: 0.9, Extractor: "received",
				Span: span("Tô Lâm a reçu Li Jiang le 20 février", 1), Section: graph.Main},
			{Type: graph.HoldsPosition, From: "person/li-jiang", To: "province/cn-yn", Title: "gouverneur", Confidence: 0.9,
				Extractor: "apposition", Span: span("Li Jiang, gouverneur du Yunnan", 1), Section: graph.Main},
			{Type: graph.Visited, From: "person/to-lam", To: "country/la", Confidence: 0.8, Extractor: "at",
				Span: span("Tô Lâm au Laos", 1), Section: graph.Teaser},
		},
	}
	return r
}

func TestOf(t *testing.T) {
	rec, err := Of(reading(t))
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := Write(&got, rec); err != nil {
		t.Fatal(err)
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, got.Bytes(), "", "  "); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join("testdata", "record.json"))
	if err != nil {
		t.Fatal(err)
	}
	if pretty.String() != string(want) {
		t.Errorf("the record differs from testdata/record.json:\n%s", pretty.String())
	}
	back, err := Read(&got)
	if err != nil {
		t.Fatal(err)
	}
	if len(back) != 1 || !reflect.DeepEqual(&back[0], rec) {
		t.Errorf("read back as %+v", back)
	}
	for _, s := range rec.Sections {
		for _, r := range s.Relations {
			if q, _ := (graph.Span{Start: r.Start, End: r.End}).Slice(articleText); q != r.Quote {
				t.Errorf("quote %q is not the text from %d to %d, %q", r.Quote, r.Start, r.End, q)
			}
		}
	}
}

func TestOfRefusesWhatDoesNotHoldTogether(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(*graph.Reading)
		want  string
	}{
		{"an end in the other section", func(r *graph.Reading) { r.Statements[0].To = "country/la" },
			"LOCATED_IN from province/cn-yn to country/la: the section does not hold both ends"},
		{"a passage beyond the text", func(r *graph.Reading) { r.Statements[0].Span.End = 1000 }, "is not within the text of"},
		{"an anchor beyond the text", func(r *graph.Reading) { r.Mentions, r.Entities[0].Anchor = nil, graph.Span{Start: 1000, End: 1001} },
			"country/cn: its passage 1000…1001 is not within the text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := reading(t)
			tt.spoil(r)
			if _, err := Of(r); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want one with %q", err, tt.want)
			}
		})
	}
}

func TestNames(t *testing.T) {
	seen := func(s string, n int) form { return form{text: s, count: n} }
	tests := []struct {
		name      string
		entity    entity
		want      string
		wantOther []string
	}{
		{"most words, then most frequent", entity{forms: []form{seen("Hanoi", 1), seen("Hanoï", 2)}}, "Hanoï", []string{"Hanoi"}},
		{"not as in a headline's capitals", entity{forms: []form{seen("KAMPONG SPEU", 3), seen("Kampong Speu", 1)}}, "Kampong Speu", []string{"KAMPONG SPEU"}},
		{"the fullest", entity{forms: []form{seen("OIM", 5), seen("Organisation pour les migrations", 1)}},
			"Organisation pour les migrations", []string{"OIM"}},
		{"the form that the table has", entity{Entity: graph.Entity{Preferred: "Kiên Giang"},
			forms: []form{seen("province de Kien Giang", 1), seen("Kien Giang", 1)}}, "Kien Giang", []string{"province de Kien Giang"}},
		{"a country by its adjective", entity{Entity: graph.Entity{Type: graph.Country, Preferred: "Chine"},
			forms: []form{seen("chinoise", 1)}}, "Chine", []string{"chinoise"}},
		{"a party of which only the word is said", entity{Entity: graph.Entity{Type: graph.Party, Preferred: "Parti communiste du Vietnam"},
			forms: []form{seen("Parti", 3)}}, "Parti communiste du Vietnam", []string{"Parti"}},
		{"a party by its abbreviation", entity{Entity: graph.Entity{Type: graph.Party, Preferred: "Parti communiste du Vietnam"},
			forms: []form{seen("PCV", 3)}}, "PCV", []string{}},
		{"descriptions are no aliases", entity{forms: []form{{"le vice-PM vietnamien", 1, true}, seen("Tô Lâm", 1)}}, "Tô Lâm", []string{}},
		{"unless there is nothing else", entity{forms: []form{{"une conférence", 1, true}, {"la conférence", 2, true}}},
			"la conférence", []string{"une conférence"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			name, other := tt.entity.names()
			if name != tt.want || !reflect.DeepEqual(other, tt.wantOther) {
				t.Errorf("got %q, %q; want %q, %q", name, other, tt.want, tt.wantOther)
			}
		})
	}
}

func TestStem(t *testing.T) {
	for source, want := range map[string]string{
		"004_ae2b.txt": "004_ae2b", "a/b/c.d.txt": "c.d", "stdin": "stdin",
		"https://example.org/2025/titre-12.html": "titre-12", ".txt": ".txt",
	} {
		if got := Stem(source); got != want {
			t.Errorf("Stem(%q) = %q, want %q", source, got, want)
		}
	}
}

func TestReadTellsTheLine(t *testing.T) {
	for in, want := range map[string]string{
		"\n{\"article\": \"a\"}\n{\"artikel\": 1}\n": `line 3: json: unknown field "artikel"`,
		"{\"article\": \"a\"} {}\n":                  "line 1: more follows",
		"{":                                          "line 1: unexpected EOF",
	} {
		if _, err := Read(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Read(%q): %v, want %q", in, err, want)
		}
	}
}

func TestReadFile(t *testing.T) {
	p := filepath.Join(t.TempDir(), "x.json")
	for content, want := range map[string]string{
		`{"name": "x"}`:                          "is missing",
		`{"sections": [{"sektion": ""}]}`:        `unknown field "sektion"`,
		`{"article": "x", "sections": []}` + "}": "invalid character",
	} {
		if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		_, err := ReadFile(p)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), p) {
			t.Errorf("ReadFile of %s: %v, want %q and the path", content, err, want)
		}
		if errors.Is(err, ErrNoRecord) != (want == "is missing") {
			t.Errorf("ReadFile of %s: errors.Is(ErrNoRecord) is wrong for %v", content, err)
		}
	}
}

// Every annotated article is a record, and stays one when written and read.
func TestGoldFilesAreRecords(t *testing.T) {
	root := filepath.Join("..", "..", "..", "shared", "eval")
	if _, err := os.Stat(root); err != nil {
		t.Skip("../shared/eval: not here, skipped")
	}
	files, _ := filepath.Glob(filepath.Join(root, "gold", "*.json"))
	more, _ := filepath.Glob(filepath.Join(root, "dev", "gold", "*.json"))
	for _, f := range append(files, more...) {
		rec, err := ReadFile(f)
		if err != nil {
			t.Error(err)
			continue
		}
		var b bytes.Buffer
		if err := Write(&b, rec); err != nil {
			t.Error(err)
		}
		if back, err := Read(&b); err != nil || len(back) != 1 || !reflect.DeepEqual(&back[0], rec) {
			t.Errorf("%s: written and read back it differs: %v", f, err)
		}
	}
}
