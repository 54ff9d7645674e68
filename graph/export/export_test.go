package export_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"slices"
	"testing"

	"gonum.org/v1/gonum/graph/formats/dot"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/foreign"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// awkward is a name with all that the forms must escape.
const awkward = "Tô \"Lâm\" <&> \\ ; l'un,\nl'autre"

func fixture(t testing.TB, articles int) export.Graph {
	t.Helper()
	r := graph.Reading{Article: graph.Article{ID: "article/1", Source: "1", Published: "2025-02-20"}}
	person, body := graph.EntityID(graph.Person, "to lam"), graph.EntityID(graph.Organization, "bureau")
	event := graph.EntityID(graph.Event, "14ᵉ congrès")
	for id, name := range map[graph.ID]string{person: awkward, body: "Bureau", event: "14ᵉ congrès"} {
		r.Entities = append(r.Entities, graph.Entity{ID: id, SameAs: []string{"x:1", "x:2"}, Anchor: graph.Span{Start: 0, End: len(id)}})
		r.Mentions = append(r.Mentions, graph.Mention{Entity: id, Form: name, Span: graph.Span{Start: 0, End: len(id)}})
	}
	r.Statements = []graph.Statement{
		{Type: graph.HoldsPosition, From: person, To: body, Title: "président; \"par\\intérim\"", Former: true, Confidence: .9},
		{Type: graph.CooperatesWith, From: body, To: person, Fields: []string{"santé", "R&D"}, Confidence: .5},
		{Type: graph.ParticipatedIn, From: person, To: event, Date: "2025-02", Confidence: .8},
	}
	quads := projection.Quads(r.Quads())
	w := graphgen.New(graphgen.Config{Articles: articles, Seed: 1})
	for i := range articles {
		reading := w.Reading(i)
		quads = append(quads, reading.Quads()...)
	}
	v, err := projection.Build(t.Context(), quads)
	if err != nil {
		t.Fatal(err)
	}
	return export.All(v)
}

func write(t testing.TB, name string, g export.Graph) []byte {
	t.Helper()
	f, err := export.ParseFormat(name)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(t.Context(), &b, g); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// summary is what a reader finds, as testdata/read_all.py prints it.
type summary struct {
	Nodes map[string]struct {
		Label    string
		Mentions int
	}
	Edges [][]any
}

func summarize(g export.Graph) summary {
	var s summary
	s.Nodes = map[string]struct {
		Label    string
		Mentions int
	}{}
	for _, r := range g.Nodes {
		n := s.Nodes[string(g.View.ID(r))]
		n.Label, n.Mentions = g.View.Name(r), g.View.Mentions(r)
		s.Nodes[string(g.View.ID(r))] = n
	}
	for _, r := range g.Relations {
		rel := g.View.Relation(r)
		s.Edges = append(s.Edges, []any{string(g.View.ID(rel.From)), string(g.View.ID(rel.To)), string(rel.Type), float64(rel.Support), rel.Confidence})
	}
	slices.SortFunc(s.Edges, func(a, b []any) int {
		for i := range 3 {
			if x, y := a[i].(string), b[i].(string); x != y {
				if x < y {
					return -1
				}
				return 1
			}
		}
		if c := a[3].(float64) - b[3].(float64); c != 0 {
			return int(c)
		}
		return int((a[4].(float64) - b[4].(float64)) * 1e6)
	})
	return s
}

func TestNetworkXReadsIt(t *testing.T) {
	g := fixture(t, 20)
	var got map[string]summary
	ask(t, foreign.Python, "read_all.py", &got, folderOf(t, g, "graphml", "gexf", "cytoscape", "node-link", "node-link-edges", "csv", "csv-nodes"))
	want := summarize(g)
	if len(got) != 6 {
		t.Errorf("%d forms were read", len(got))
	}
	for name, s := range got {
		if !reflect.DeepEqual(s, want) {
			t.Errorf("%s: networkx finds %d nodes and %d relations that differ from our %d and %d",
				name, len(s.Nodes), len(s.Edges), len(want.Nodes), len(want.Edges))
		}
	}
}

func TestDOTIsReadByGonum(t *testing.T) {
	g := fixture(t, 20)
	file, err := dot.Parse(bytes.NewReader(write(t, "dot", g)))
	if err != nil {
		t.Fatal(err)
	}
	nodes, edges := 0, 0
	for _, s := range file.Graphs[0].Stmts {
		switch s.String()[0] {
		case '"':
			nodes++
		}
	}
	for _, s := range file.Graphs[0].Stmts {
		if bytes.Contains([]byte(s.String()), []byte(`" -> "`)) {
			edges++
		}
	}
	if nodes-edges != len(g.Nodes) || edges != len(g.Relations) {
		t.Errorf("%d nodes and %d relations, want %d and %d", nodes-edges, edges, len(g.Nodes), len(g.Relations))
	}
}

func TestXMLIsWellFormed(t *testing.T) {
	g := fixture(t, 20)
	for _, name := range []string{"graphml", "gexf"} {
		counts, text := map[string]int{}, ""
		d := xml.NewDecoder(bytes.NewReader(write(t, name, g)))
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			switch token := token.(type) {
			case xml.StartElement:
				counts[token.Name.Local]++
				for _, a := range token.Attr {
					text += a.Value + "\x00"
				}
			case xml.CharData:
				text += string(token) + "\x00"
			}
		}
		if counts["node"] != len(g.Nodes) || counts["edge"] != len(g.Relations) || !bytes.Contains([]byte(text), []byte(awkward+"\x00")) {
			t.Errorf("%s: %v, want %d nodes and %d edges, and the name %q", name, counts, len(g.Nodes), len(g.Relations), awkward)
		}
	}
}

func TestJSONAndCSVAreReadBack(t *testing.T) {
	g := fixture(t, 20)
	want := summarize(g)
	var links struct {
		Nodes []export.Node
		Links []export.Edge
	}
	if err := json.Unmarshal(write(t, "node-link", g), &links); err != nil {
		t.Fatal(err)
	}
	if len(links.Nodes) != len(want.Nodes) || len(links.Links) != len(want.Edges) {
		t.Errorf("node-link: %d nodes and %d relations, want %d and %d", len(links.Nodes), len(links.Links), len(want.Nodes), len(want.Edges))
	}
	for name, lines := range map[string]int{"csv": len(g.Relations), "csv-nodes": len(g.Nodes)} {
		rows, err := csv.NewReader(bytes.NewReader(write(t, name, g))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) != lines+1 {
			t.Errorf("%s: %d lines, want %d and a header", name, len(rows), lines)
		}
	}
}

func TestEmptyGraph(t *testing.T) {
	v, err := projection.Build(t.Context(), projection.Quads{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range export.Formats {
		if err := f.Write(t.Context(), io.Discard, export.All(v)); err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}

func TestWriteFails(t *testing.T) {
	g := fixture(t, 300)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, f := range export.Formats {
		if err := f.Write(ctx, io.Discard, g); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: a cancelled context gives %v", f.Name, err)
		}
		if err := f.Write(t.Context(), brokenPipe{}, g); !errors.Is(err, io.ErrClosedPipe) {
			t.Errorf("%s: a broken pipe gives %v", f.Name, err)
		}
	}
	if _, err := export.ParseFormat("pdf"); err == nil {
		t.Error("there is no error for a format that there is not")
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func BenchmarkWrite(b *testing.B) {
	g := fixture(b, 2000)
	for _, f := range export.Formats {
		b.Run(f.Name, func(b *testing.B) {
			for b.Loop() {
				if err := f.Write(b.Context(), io.Discard, g); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)*float64(len(g.Nodes)+len(g.Relations))/b.Elapsed().Seconds(), "items/s")
		})
	}
}
