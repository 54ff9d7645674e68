package export_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/foreign"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// TestSHACLShapes has rdf-validate-shacl check an export, and exports that are
// wrong in one way each.
func TestSHACLShapes(t *testing.T) {
	v, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 20, Seed: 1}))
	if err != nil {
		t.Fatal(err)
	}
	sound := write(t, "turtle", export.All(v))
	shapes, err := filepath.Abs("shapes.ttl")
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ name, was, is string }{
		{"sound", "", ""},
		{"two names", "rdfs:label \"", "rdfs:label \"another\" ;\n\trdfs:label \""},
		{"mentions that are no number", "\"^^xsd:integer", " times\""},
		{"no such relation", "rdf:predicate rel:metWith", "rdf:predicate rel:likes"},
		{"more than sure", "ent:confidence \"0", "ent:confidence \"1"},
		{"evidence that is no passage", "#char=", "#page="},
		{"a party that met somebody", "a class:Person", "a class:Party"},
		{"an end that is not there", "rdf:object <urn:entente:", "rdf:object <urn:entente:nowhere/"},
	}
	folder, args := t.TempDir(), []string{shapes}
	for i, c := range cases {
		data := bytes.Replace(sound, []byte(c.was), []byte(c.is), 1)
		if changed := !bytes.Equal(data, sound); changed != (c.was != "") {
			t.Fatalf("%s: the export has no %q", c.name, c.was)
		}
		file := filepath.Join(folder, fmt.Sprintf("%d.ttl", i))
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	var got struct {
		Targets []string
		Results []struct {
			Conforms bool
			Problems []string
		}
	}
	ask(t, foreign.Node, "validate_shacl.mjs", &got, args...)
	for i, c := range cases {
		if r := got.Results[i]; r.Conforms != (c.was == "") {
			t.Errorf("%s: conforms is %v: %v", c.name, r.Conforms, r.Problems)
		}
	}
	for _, r := range graph.RelationTypes {
		if !slices.Contains(got.Targets, graph.Base+string(r.Predicate())) {
			t.Errorf("no shape says what may stand at the ends of %s", r)
		}
	}
}
