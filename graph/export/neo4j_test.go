package export_test

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"strings"
	"testing"
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
