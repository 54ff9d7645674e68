package eval

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"entente/graph"
	"entente/loader/record"
)

// render writes marked text with the marks in brackets.
func render(pieces []piece) string {
	var b strings.Builder
	for _, p := range pieces {
		switch {
		case p.Open != nil:
			b.WriteString("[" + p.Open.Status + " ")
		case p.Close:
			b.WriteString("]")
		default:
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

func TestLocate(t *testing.T) {
	entity := func(id, typ, name string, aliases ...string) record.Entity {
		return record.Entity{ID: id, Type: typ, Name: name, Aliases: aliases}
	}
	status := func(id string) string {
		return map[byte]string{'r': right, 'm': missed, 'w': wrong}[id[0]]
	}
	for _, tt := range []struct {
		name, text string
		entities   []record.Entity
		want       string
	}{
		{"none", "Rien.", nil, "Rien."},
		{"folded", "TO LAM a reçu To-Lam.", []record.Entity{entity("r", "Person", "Tô Lâm")}, "[right TO LAM] a reçu [right To-Lam]."},
		{"no part of a word", "Kepler à Kep", []record.Entity{entity("r", "Province", "Kep")}, "Kepler à [right Kep]"},
		{"inner name", "le Comité central du PCV", []record.Entity{entity("m", "Party", "PCV"), entity("r", "Organization", "Comité central du PCV")},
			"le [right Comité central du [missed PCV]]"},
		{"crossing", "A B C", []record.Entity{entity("r1", "Place", "A B"), entity("r2", "Place", "B C")}, "[right A B] C"},
		{"same words", "Hanoï", []record.Entity{entity("r", "Province", "Hanoï"), entity("w", "Place", "Hanoi")}, "[wrong Hanoï]"},
		{"alias at the end", "l'Union (UE)", []record.Entity{entity("w", "Organization", "Union", "UE")}, "l'[wrong Union] ([wrong UE])"},
		{"name without letters", "…", []record.Entity{entity("w", "Organization", "…")}, "…"},
	} {
		if got := render(locate(tt.text, tt.entities, status)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestWritePage(t *testing.T) {
	const text = "Li Jiang & Tô Lâm\n\nTô Lâm a reçu Li Jiang <script>alert(1)</script> du Yunnan."
	article := &graph.Article{Title: "Li Jiang & Tô Lâm", Text: text,
		Sections: []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: len([]rune(text))}}}}
	rep := Score(records(t, goldLine), records(t, predLine), Sections("all"))
	var out bytes.Buffer
	if err := rep.WritePage(&out, map[string]*graph.Article{"000_x": article}); err != nil {
		t.Fatal(err)
	}
	page := out.String()
	for _, want := range []string{
		`<mark class="right" title="Person Tô Lâm (right)">Tô Lâm</mark> a reçu`,
		`&lt;script&gt;`,
		`<span class="chip missed">Province Lao Cai</span>`,
		`<span class="chip wrong">Place Lao Cai</span>`,
		`Li Jiang → Yunnan vice-gouverneur`,
		`<h2>000 · Li Jiang &amp; Tô Lâm</h2>`,
		`<span class="count right">7 right</span><span class="count missed">3 missed</span><span class="count wrong">3 wrong</span>`,
		`<td>0.90 – 1.00</td>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	for _, bad := range []string{"<script", "http:", "https:", "src="} {
		if strings.Contains(page, bad) {
			t.Errorf("the page has %s: it must need nothing from elsewhere", bad)
		}
	}
	requireBalanced(t, page)
	out.Reset()
	if err := rep.WritePage(&out, nil); err != nil || !strings.Contains(out.String(), "No text of this section was read.") {
		t.Errorf("without texts: %v", err)
	}
}

// requireBalanced requires that every element is closed.
func requireBalanced(t *testing.T, page string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	d.Entity = xml.HTMLEntity
	for {
		if _, err := d.Token(); err != nil {
			if err != io.EOF {
				t.Errorf("the page is not well-formed: %v", err)
			}
			return
		}
	}
}
