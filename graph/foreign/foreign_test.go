package foreign_test

import (
	"context"
	"errors"
	"testing"

	"entente/graph/foreign"
)

func TestScriptsFindModules(t *testing.T) {
	for _, c := range []struct {
		name, file, script string
		open               func(context.Context) (*foreign.Interpreter, error)
	}{
		{"Python", "a.py", "import networkx; print(networkx.path_graph(3).size())", foreign.Python},
		{"Node", "a.mjs", "import { Parser } from 'n3'; console.log(new Parser().parse('<a:a> <a:b> 1, 2.').length)", foreign.Node},
		{"Neo4j", "A.java", `class A { public static void main(String[] a) { System.out.println(org.neo4j.graphdb.Direction.values().length - 1); } }`, foreign.Neo4j},
		{"Gephi", "A.java", `class A { public static void main(String[] a) { System.out.println(org.gephi.graph.api.TimeFormat.values().length - 1); } }`, foreign.Gephi},
	} {
		t.Run(c.name, func(t *testing.T) {
			if testing.Short() {
				t.Skip("programs of others: skipped by -short")
			}
			i, err := c.open(t.Context())
			if errors.Is(err, foreign.ErrAbsent) {
				t.Skipf("skipped: %v", err)
			}
			if err != nil {
				t.Fatal(err)
			}
			cmd, err := i.Script(t.Context(), t.TempDir(), c.file, []byte(c.script))
			if err != nil {
				t.Fatal(err)
			}
			if out, err := cmd.Output(); err != nil || string(out) != "2\n" {
				t.Errorf("it prints %q, %v", out, err)
			}
		})
	}
}
