package export_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/export"
)

// askPython has a script under testdata read the named formats of the graph,
// and decodes what it prints. Without the module it skips the test.
func askPython(t *testing.T, module, script string, g export.Graph, into any, formats ...string) {
	t.Helper()
	interpreter := os.Getenv("ENTENTE_PYTHON")
	if interpreter == "" {
		interpreter = "python3"
	}
	if err := exec.Command(interpreter, "-c", "import "+module).Run(); err != nil {
		t.Skipf("python3 with %s: not here, skipped (ENTENTE_PYTHON names another interpreter): %v", module, err)
	}
	decodeAnswer(t, exec.Command(interpreter, "testdata/"+script, folderOf(t, g, formats...)), into)
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

func decodeAnswer(t *testing.T, cmd *exec.Cmd, into any) {
	t.Helper()
	cmd.Stderr = os.Stderr
	answer, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(answer, into); err != nil {
		t.Fatalf("%v: %s", err, answer)
	}
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
	askPython(t, "rdflib", "read_rdf.py", g, &got, "turtle", "jsonld", "nquads")
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
	askPython(t, "followthemoney", "read_ftm.py", g, &got, "ftm")
	for _, p := range got.Problems {
		t.Error(p)
	}
	persons := 0
	for _, r := range g.Nodes {
		if g.View.Type(r) == graph.Person {
			persons++
		}
	}
	if got.Counts["Person"] != persons || got.Counts["Occupancy"] == 0 || got.Counts["Occupancy"] != got.Counts["Position"] {
		t.Errorf("it finds %v; there are %d persons", got.Counts, persons)
	}
}

func TestNDExReadsIt(t *testing.T) {
	g := fixture(t, 20)
	var got struct {
		Nodes map[string][]any
		Edges [][]any
	}
	askPython(t, "ndex2.cx2", "read_cx2.py", g, &got, "cx2")
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
	askPython(t, "pandas", "read_pandas.py", g, &got, "neo4j-nodes", "neo4j-relations", "csv")
	if got.Nodes != len(g.Nodes) || got.Relations != len(g.Relations) || got.Plain != len(g.Relations) || !got.Unique || !got.Closed ||
		!slices.Equal(got.Types, []string{"int64", "float64", "bool"}) {
		t.Errorf("it finds %+v; there are %d nodes and %d relations", got, len(g.Nodes), len(g.Relations))
	}
}

func TestN3ReadsIt(t *testing.T) {
	modules := os.Getenv("NODE_PATH")
	if err := exec.Command("node", "-e", "require('n3')").Run(); err != nil {
		t.Skipf("node with n3: not here, skipped (NODE_PATH=%q says where modules are): %v", modules, err)
	}
	g := fixture(t, 20)
	var got struct{ Turtle, NQuads int }
	decodeAnswer(t, exec.Command("node", "testdata/read_n3.js", folderOf(t, g, "turtle", "nquads")), &got)
	if lines := strings.Count(string(write(t, "nquads", g)), "\n"); got.NQuads != lines || got.Turtle < 8*len(g.Relations) {
		t.Errorf("%d quads and %d triples; there are %d lines and %d relations", got.NQuads, got.Turtle, lines, len(g.Relations))
	}
}
