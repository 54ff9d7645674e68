package export_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph/foreign"
)

// TestGephiReadsIt has Gephi import what is written for it.
func TestGephiReadsIt(t *testing.T) {
	g := fixture(t, 20)
	folder := folderOf(t, g, "gexf", "graphml")
	var files []string
	for _, format := range []string{"gexf", "graphml"} { // Gephi goes by the ending
		file := filepath.Join(folder, "graph."+format)
		if err := os.Rename(filepath.Join(folder, format), file); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	var got map[string]struct {
		styled
		Spans  map[string][2]string // first and last day; "" is open
		Issues []string
	}
	ask(t, foreign.Gephi, "ReadGephi.java", &got, files...)
	for name, read := range got {
		read.compare(t, name, g)
		for _, issue := range read.Issues {
			if !strings.HasPrefix(issue, "INFO: ") {
				t.Errorf("%s: Gephi remarks %s", name, issue)
			}
		}
	}
	spans, dated := got["graph.gexf"].Spans, 0
	for _, r := range g.Nodes {
		first, last := g.View.Seen(r)
		from, _ := first.Bounds()
		_, to := last.Bounds()
		if span := spans[string(g.View.ID(r))]; span != [2]string{from, to} {
			t.Errorf("%s lasts %q, not from %q to %q", g.View.ID(r), span, from, to)
		}
	}
	for _, r := range g.Relations {
		rel := g.View.Relation(r)
		if from, _ := rel.Date.Bounds(); from != "" {
			dated++
			if span := spans[string(rel.ID)]; span[0] != from {
				t.Errorf("%s lasts %q, not from %q", rel.ID, span, from)
			}
		} else if span, ok := spans[string(rel.ID)]; ok && span != [2]string{} {
			t.Errorf("%s without a date lasts %q", rel.ID, span)
		}
	}
	if dated == 0 {
		t.Error("no relation has a date")
	}
}
