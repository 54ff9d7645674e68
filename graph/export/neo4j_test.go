package export_test

import (
	"bytes"
	"encoding/csv"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entente/graph/foreign"
)

// neo4jField is a field of a header as the manual of neo4j-admin database
// import has it: name:type[], or one of the fields that it gives a meaning.
var neo4jField = regexp.MustCompile(`^([A-Za-z]\w*)?(:(ID|LABEL|START_ID|END_ID|TYPE|int|long|float|double|boolean|byte|short|char|string|date)(\[\])?)?$`)

func TestNeo4jHeaders(t *testing.T) {
	g := fixture(t, 5)
	for format, wanted := range map[string][]string{"neo4j-nodes": {":ID", ":LABEL"}, "neo4j-relations": {":START_ID", ":END_ID", ":TYPE"}} {
		rows, err := csv.NewReader(bytes.NewReader(write(t, format, g))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		names := map[string]bool{}
		for i, field := range rows[0] {
			name, kind, _ := strings.Cut(field, ":")
			if !neo4jField.MatchString(field) || name != "" && names[name] {
				t.Errorf("%s: the header has %q", format, field)
			}
			names[name] = true
			if len(wanted) > 0 && ":"+kind == wanted[0] {
				wanted = wanted[1:]
			}
			for _, row := range rows[1:] {
				if kind == "boolean" && row[i] != "true" && row[i] != "false" {
					t.Errorf("%s: %s is %q", format, field, row[i])
				}
			}
		}
		if len(wanted) > 0 {
			t.Errorf("%s: the header %v has no %v", format, rows[0], wanted)
		}
	}
}

// A neo4jThing is a node or a relationship as Neo4j has it.
type neo4jThing struct {
	Labels         []string
	From, To, Type string
	Properties     map[string]any
}

// TestNeo4jImportsIt has neo4j-admin import the files, strictly, and asks the
// database for all that is in it.
func TestNeo4jImportsIt(t *testing.T) {
	g := fixture(t, 20)
	folder := folderOf(t, g, "neo4j-nodes", "neo4j-relations")
	var got struct{ Nodes, Relations []neo4jThing }
	ask(t, foreign.Neo4j, "ReadNeo4j.java", &got, filepath.Join(folder, "neo4j-nodes"), filepath.Join(folder, "neo4j-relations"), t.TempDir())
	byID := map[any]neo4jThing{}
	for _, n := range append(got.Nodes, got.Relations...) {
		byID[n.Properties["id"]] = n
	}
	if len(got.Nodes) != len(g.Nodes) || len(got.Relations) != len(g.Relations) || len(byID) != len(g.Nodes)+len(g.Relations) {
		t.Errorf("it has %d nodes and %d relations, there are %d and %d", len(got.Nodes), len(got.Relations), len(g.Nodes), len(g.Relations))
	}
	for _, r := range g.Nodes {
		n := byID[string(g.View.ID(r))]
		want := map[string]any{
			"label": g.View.Name(r), "type": string(g.View.Type(r)), "mentions": float64(g.View.Mentions(r)),
			"aliases": list(g.View.Aliases(r)), "sameAs": list(g.View.SameAs(r)),
		}
		for name, value := range want {
			if !reflect.DeepEqual(n.Properties[name], value) {
				t.Errorf("%s: %s is %#v, want %#v", g.View.ID(r), name, n.Properties[name], value)
			}
		}
		own := slices.DeleteFunc(slices.Clone(n.Labels), func(l string) bool { return l == "Entity" })
		if len(n.Labels) != 2 || len(own) != 1 || !strings.EqualFold(own[0], string(g.View.Type(r))) {
			t.Errorf("%s has the labels %v", g.View.ID(r), n.Labels)
		}
	}
	for _, r := range g.Relations {
		rel := g.View.Relation(r)
		n := byID[string(rel.ID)]
		want := map[string]any{
			"support": float64(rel.Support), "confidence": rel.Confidence, "former": rel.Former, "planned": rel.Planned, "fields": list(rel.Fields),
		}
		for name, value := range want {
			if !reflect.DeepEqual(n.Properties[name], value) {
				t.Errorf("%s: %s is %#v, want %#v", rel.ID, name, n.Properties[name], value)
			}
		}
		if n.From != string(g.View.ID(rel.From)) || n.To != string(g.View.ID(rel.To)) || n.Type != string(rel.Type) {
			t.Errorf("%s goes from %s by %s to %s", rel.ID, n.From, n.Type, n.To)
		}
	}
}

// list is what JSON makes of a list; Neo4j has no property for an empty one.
func list(items []string) any {
	if len(items) == 0 {
		return nil
	}
	var out []any
	for _, s := range items {
		out = append(out, s)
	}
	return out
}
