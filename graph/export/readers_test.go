package export_test

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/foreign"
)

// ask has a script under testdata read a folder, and decodes the JSON that it
// prints. Where the interpreter or what it needs is missing, the test is skipped.
func ask(t *testing.T, open func(context.Context) (*foreign.Interpreter, error), script string, into any, args ...string) {
	t.Helper()
	answer := run(t, open, script, args...)
	if err := json.Unmarshal(answer, into); err != nil {
		t.Fatalf("%v: %.300s", err, answer)
	}
}

func run(t *testing.T, open func(context.Context) (*foreign.Interpreter, error), script string, args ...string) []byte {
	t.Helper()
	if testing.Short() {
		t.Skip("programs of others: skipped by -short")
	}
	interpreter, err := open(t.Context())
	if errors.Is(err, foreign.ErrAbsent) {
		t.Skipf("skipped: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(filepath.Join("testdata", script))
	if err != nil {
		t.Fatal(err)
	}
	cmd, err := interpreter.Script(t.Context(), t.TempDir(), script, source, args...)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

func folderOf(t *testing.T, g export.Graph, formats ...string) string {
	t.Helper()
	folder := t.TempDir()
	for _, name := range formats {
		if err := os.WriteFile(filepath.Join(folder, name), write(t, name, g), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func TestRDFLibReadsIt(t *testing.T) {
	g := fixture(t, 20)
	type summary struct {
		Labels map[string]string
		Edges  [][]any
	}
	var got struct {
		Turtle, JSONLD summary
		Same           bool
		Triples, Quads int
	}
	ask(t, foreign.Python, "read_rdf.py", &got, folderOf(t, g, "turtle", "jsonld", "nquads"))
	want := summary{Labels: map[string]string{}}
	for _, r := range g.Nodes {
		want.Labels[string(g.View.ID(r))] = g.View.Name(r)
	}
	for _, r := range g.Relations {
		rel := g.View.Relation(r)
		want.Edges = append(want.Edges, []any{string(g.View.ID(rel.From)), string(g.View.ID(rel.To)), float64(rel.Support), rel.Confidence})
	}
	sortRows(want.Edges)
	sortRows(got.Turtle.Edges)
	if !reflect.DeepEqual(got.Turtle, want) {
		t.Errorf("turtle: %d nodes and %d relations differ from our %d and %d",
			len(got.Turtle.Labels), len(got.Turtle.Edges), len(want.Labels), len(want.Edges))
	}
	if !got.Same {
		t.Error("JSON-LD and Turtle say different things")
	}
	if lines := strings.Count(string(write(t, "nquads", g)), "\n"); got.Quads > lines || got.Quads < lines*9/10 {
		t.Errorf("%d quads of %d lines", got.Quads, lines)
	}
}

func sortRows(rows [][]any) {
	slices.SortFunc(rows, func(a, b []any) int {
		x, _ := json.Marshal(a)
		y, _ := json.Marshal(b)
		return strings.Compare(string(x), string(y))
	})
}

func TestFollowTheMoneyReadsIt(t *testing.T) {
	g := fixture(t, 40)
	var got struct {
		Counts   map[string]int
		Problems []string
	}
	ask(t, foreign.Python, "read_ftm.py", &got, folderOf(t, g, "ftm"))
	for _, p := range got.Problems {
		t.Error(p)
	}
	want := map[string]int{}
	for _, r := range g.Nodes {
		if g.View.Type(r) == graph.Person {
			want["Person"]++
		}
	}
	for _, r := range g.Relations {
		if g.View.RelationType(r) == graph.HoldsPosition {
			want["Occupancy"]++
			want["Position"]++
		}
	}
	for _, a := range g.View.Articles() {
		if len(g.View.ArticleRelations(a)) == 0 {
			continue
		}
		want["Article"]++
		for _, r := range g.View.ArticleEntities(a) {
			switch g.View.Type(r) {
			case graph.Person, graph.Organization, graph.Party, graph.Country:
				want["Mention"]++
			}
		}
	}
	for schema, n := range want {
		if got.Counts[schema] != n || n == 0 {
			t.Errorf("%s: it finds %d of %d", schema, got.Counts[schema], n)
		}
	}
}

func TestNDExReadsIt(t *testing.T) {
	g := fixture(t, 20)
	var got struct {
		Nodes map[string][]any
		Edges [][]any
	}
	ask(t, foreign.Python, "read_cx2.py", &got, folderOf(t, g, "cx2"))
	want := map[string][]any{}
	for _, r := range g.Nodes {
		want[string(g.View.ID(r))] = []any{g.View.Name(r), float64(g.View.Mentions(r))}
	}
	if !reflect.DeepEqual(got.Nodes, want) || len(got.Edges) != len(g.Relations) {
		t.Errorf("%d nodes and %d edges differ from our %d and %d", len(got.Nodes), len(got.Edges), len(want), len(g.Relations))
	}
}

func TestPandasReadsIt(t *testing.T) {
	g := fixture(t, 20)
	var got struct {
		Nodes, Relations, Plain int
		Unique, Closed          bool
		Types                   []string
	}
	ask(t, foreign.Python, "read_pandas.py", &got, folderOf(t, g, "neo4j-nodes", "neo4j-relations", "csv"))
	if got.Nodes != len(g.Nodes) || got.Relations != len(g.Relations) || got.Plain != len(g.Relations) || !got.Unique || !got.Closed ||
		!slices.Equal(got.Types, []string{"int64", "float64", "bool"}) {
		t.Errorf("it finds %+v; there are %d nodes and %d relations", got, len(g.Nodes), len(g.Relations))
	}
}

// A reader's graph has, for each node, its name, mentions, colour and size,
// and for each edge its ends, type and support.
type styled struct {
	Nodes map[string][]any
	Edges [][]any
}

// compare compares with what the view has. Colours are compared in any
// notation of the web's; sizes need only grow with mentions.
func (s styled) compare(t *testing.T, name string, g export.Graph) {
	t.Helper()
	var edges [][]any
	for _, r := range g.Relations {
		rel := g.View.Relation(r)
		edges = append(edges, []any{string(g.View.ID(rel.From)), string(g.View.ID(rel.To)), string(rel.Type), float64(rel.Support)})
	}
	sortRows(edges)
	sortRows(s.Edges)
	if !reflect.DeepEqual(s.Edges, edges) || len(s.Nodes) != len(g.Nodes) {
		t.Errorf("%s: %d nodes and %d edges differ from our %d and %d", name, len(s.Nodes), len(s.Edges), len(g.Nodes), len(edges))
	}
	colours, last := map[graph.EntityType]any{}, math.Inf(1)
	for _, r := range g.Nodes { // most mentioned first
		n := s.Nodes[string(g.View.ID(r))]
		if len(n) != 4 || n[0] != g.View.Name(r) || n[1] != float64(g.View.Mentions(r)) {
			t.Errorf("%s: node %s is %v", name, g.View.ID(r), n)
			continue
		}
		if known, ok := colours[g.View.Type(r)]; ok && known != n[2] || n[2] == "" {
			t.Errorf("%s: %s has colour %v, others of its type %v", name, g.View.ID(r), n[2], known)
		}
		colours[g.View.Type(r)] = n[2]
		if size, _ := n[3].(float64); size <= 0 || size > last {
			t.Errorf("%s: %s with %v mentions has size %v, one with more %v", name, g.View.ID(r), n[1], n[3], last)
		} else {
			last = size
		}
	}
}

func TestIGraphAndPydotReadIt(t *testing.T) {
	g := fixture(t, 20)
	var got struct {
		IGraph styled
		Pydot  struct {
			Nodes map[string]string
			Edges [][]any
		}
	}
	ask(t, foreign.Python, "read_igraph.py", &got, folderOf(t, g, "graphml", "dot"))
	got.IGraph.compare(t, "igraph", g)
	for _, r := range g.Nodes {
		if name := got.Pydot.Nodes[string(g.View.ID(r))]; name != g.View.Name(r) {
			t.Errorf("pydot has %q for %q", name, g.View.Name(r))
		}
	}
	if len(got.Pydot.Nodes) != len(g.Nodes) || len(got.Pydot.Edges) != len(g.Relations) {
		t.Errorf("pydot finds %d nodes and %d edges, there are %d and %d", len(got.Pydot.Nodes), len(got.Pydot.Edges), len(g.Nodes), len(g.Relations))
	}
}

func TestNodePackagesReadIt(t *testing.T) {
	g := fixture(t, 20)
	var got struct {
		Triples  struct{ Turtle, NQuads int }
		Graphs   map[string]styled
		Graphviz struct{ Nodes, Edges int }
	}
	ask(t, foreign.Node, "read_all.mjs", &got, folderOf(t, g, "turtle", "nquads", "graphml", "gexf", "cytoscape", "dot"))
	if lines := strings.Count(string(write(t, "nquads", g)), "\n"); got.Triples.NQuads != lines || got.Triples.Turtle < 8*len(g.Relations) {
		t.Errorf("%d quads and %d triples; there are %d lines and %d relations", got.Triples.NQuads, got.Triples.Turtle, lines, len(g.Relations))
	}
	if len(got.Graphs) != 3 {
		t.Errorf("%d forms were read", len(got.Graphs))
	}
	for name, s := range got.Graphs {
		s.compare(t, name, g)
	}
	if got.Graphviz.Nodes != len(g.Nodes) || got.Graphviz.Edges != len(g.Relations) {
		t.Errorf("Graphviz draws %d nodes and %d edges, there are %d and %d", got.Graphviz.Nodes, got.Graphviz.Edges, len(g.Nodes), len(g.Relations))
	}
}
