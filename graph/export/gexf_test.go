package export_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"entente/graph/export"
	"entente/graph/foreign"
)

// mistakes has libxml2 validate GEXF files by a schema, and returns what it
// finds, by file.
func mistakes(t *testing.T, schema string, files map[string][]byte) map[string][]string {
	t.Helper()
	folder, args := t.TempDir(), []string{schema}
	for name, data := range files {
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	var found map[string][]string
	ask(t, foreign.Python, "validate_gexf.py", &found, args...)
	return found
}

func ourSchema(t *testing.T) string {
	t.Helper()
	schema, err := filepath.Abs(filepath.Join("testdata", "gexf.rng"))
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func TestGEXFSchema(t *testing.T) {
	g := fixture(t, 20)
	for name, found := range mistakes(t, ourSchema(t), map[string][]byte{
		"graph": write(t, "gexf", g), "part": write(t, "gexf", export.Graph{View: g.View, Nodes: g.Nodes[:2]}), "empty": write(t, "gexf", export.Graph{View: g.View}),
	}) {
		for _, m := range found {
			t.Errorf("%s: %s", name, m)
		}
	}
}

// TestGEXFSchemaFindsMistakes has files with a mistake each validated.
func TestGEXFSchemaFindsMistakes(t *testing.T) {
	right := write(t, "gexf", fixture(t, 5))
	files := map[string][]byte{}
	for name, change := range map[string][2]string{
		"another version":         {`version="1.3"`, `version="1.2"`},
		"another namespace":       {`xmlns="http://gexf.net/1.3"`, `xmlns="http://gexf.net/1.2draft"`},
		"no kind of edges":        {` defaultedgetype="directed"`, ``},
		"a date that is none":     {` start="20`, ` start="30 20`},
		"an end before the start": {` end="20`, ` end="10`},
		"a colour beyond all":     {`r="`, `r="9`},
		"no size":                 {`<viz:size value="`, `<viz:size value="-`},
		"an edge to nobody":       {` target="`, ` target="x`},
		"an unknown column":       {`<attvalue for="2"`, `<attvalue for="99"`},
		"a word for a number":     {`<attvalue for="2" value="`, `<attvalue for="2" value="x`},
		"a type that is none":     {`type="integer"`, `type="int"`},
		"nodes behind edges":      {`nodes>`, `edges>`},
		"an id given twice":       {`<node id="`, `<node id="p"><attvalues/></node><node id="p" x="`},
	} {
		files[name] = bytes.Replace(right, []byte(change[0]), []byte(change[1]), 1)
		if name == "nodes behind edges" {
			files[name] = bytes.ReplaceAll(right, []byte(change[0]), []byte(change[1]))
		}
		if bytes.Equal(files[name], right) {
			t.Errorf("%s: the file has no %s", name, change[0])
		}
	}
	for name, found := range mistakes(t, ourSchema(t), files) {
		if len(found) == 0 {
			t.Errorf("%s: not found", name)
		}
	}
}

// TestGEXFOfficialSchema validates against the schemata of gexf.net, which no
// package ships: ENTENTE_GEXF_SCHEMA names a folder with gexf.rng and gexf.xsd
// of 1.3, and what these include.
func TestGEXFOfficialSchema(t *testing.T) {
	schema := os.Getenv("ENTENTE_GEXF_SCHEMA")
	if schema == "" {
		t.Skip("skipped: ENTENTE_GEXF_SCHEMA names no folder with the schemata of GEXF 1.3")
	}
	for _, m := range mistakes(t, schema, map[string][]byte{"graph": write(t, "gexf", fixture(t, 20))})["graph"] {
		t.Error(m)
	}
}
