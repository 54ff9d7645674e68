package loader

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"entente/graph"
)

// An article reads the same however the page was saved: wrapped at a column,
// with the lines of another system, with letters decomposed, with straight or
// curly marks, without blank lines.
func TestReadingDoesNotDependOnHowThePageWasSaved(t *testing.T) {
	r, err := NewReader()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../seeds/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample article: %v", err)
	}
	for _, way := range []struct {
		name string
		save func(string) string
	}{
		{"wrapped at 72 columns", func(s string) string { return wrapped(s, 72) }},
		{"wrapped at 100 columns", func(s string) string { return wrapped(s, 100) }},
		{"broken at will", broken},
		{"letters decomposed", norm.NFD.String},
		{"curly apostrophes", func(s string) string { return strings.ReplaceAll(s, "'", "’") }},
		{"no-break spaces", func(s string) string {
			return strings.NewReplacer(" :", "\u00a0:", "M. ", "M.\u00a0", "« ", "«\u202f").Replace(s)
		}},
		{"two spaces behind a sentence", func(s string) string { return strings.ReplaceAll(s, ". ", ".  ") }},
		{"indented", func(s string) string { return "    " + strings.ReplaceAll(s, "\n", "\n    ") }},
	} {
		t.Run(way.name, func(t *testing.T) {
			for _, file := range files {
				raw, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				source := filepath.Base(file)
				want, got := relations(t, r, source, string(raw)), relations(t, r, source, way.save(string(raw)))
				if !slices.Equal(got, want) {
					t.Errorf("%s:\ngot  %q\nwant %q", source, missing(got, want), missing(want, got))
				}
			}
		})
	}
}

// relations returns what an article tells, sorted.
func relations(t *testing.T, r *Reader, source, text string) []string {
	t.Helper()
	reading, err := r.Read(Input{Source: source, Text: text})
	if err != nil {
		t.Fatal(err)
	}
	names := map[graph.ID]string{}
	for _, m := range reading.Mentions {
		if f := plain(m.Form); len(f) > len(names[m.Entity]) {
			names[m.Entity] = f
		}
	}
	var out []string
	for _, s := range reading.Statements {
		out = append(out, fmt.Sprint(s.Type, " ", names[s.From], " → ", names[s.To], " ", plain(s.Title), " ", s.Date, s.Former, s.Planned))
	}
	slices.Sort(out)
	return out
}

func plain(s string) string { return strings.ReplaceAll(s, "’", "'") }

// missing returns what a has and b has not.
func missing(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return slices.Contains(b, s) })
}

// wrapped breaks each paragraph where the next word would pass the column.
func wrapped(s string, column int) string {
	var b strings.Builder
	for _, paragraph := range strings.SplitAfter(s, "\n") {
		at := 0
		for i, word := range strings.Fields(paragraph) {
			n := utf8.RuneCountInString(word)
			switch {
			case i > 0 && at+1+n > column:
				b.WriteByte('\n')
				at = 0
			case i > 0:
				b.WriteByte(' ')
				at++
			}
			b.WriteString(word)
			at += n
		}
		if strings.HasSuffix(paragraph, "\n") {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// broken breaks each paragraph of more than a line into lines of all widths.
func broken(s string) string {
	paragraphs := strings.Split(s, "\n")
	for i, p := range paragraphs {
		words := strings.Fields(p)
		if len(words) < 30 {
			continue
		}
		var b strings.Builder
		for at, n := 0, 7; at < len(words); n = 5 + (n*5+3)%11 {
			b.WriteString(strings.Join(words[at:min(at+n, len(words))], " ") + "\n")
			at += n
		}
		paragraphs[i] = strings.TrimSpace(b.String())
	}
	return strings.Join(paragraphs, "\n")
}
