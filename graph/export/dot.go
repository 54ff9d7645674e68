package export

import (
	"bufio"
	"context"
	"fmt"
	"strings"
)

// writeDOT writes Graphviz's language.
func writeDOT(ctx context.Context, w *bufio.Writer, g Graph) error {
	_, _ = w.WriteString("digraph entente {\n\tgraph [overlap=false];\n\tnode [style=filled, fontcolor=white];\n")
	err := g.eachNode(ctx, func(_ int, n Node) error {
		_, err := fmt.Fprintf(w, "\t%s [label=%s, class=%s, fillcolor=%s, fontsize=%g];\n",
			dotString(string(n.ID)), dotString(n.Label), dotString(string(n.Type)), dotString(colours[n.Type].hex()), 8+size(n)/2)
		return err
	})
	if err != nil {
		return err
	}
	err = g.eachEdge(ctx, func(_ int, e Edge) error {
		direction := ""
		if e.Symmetric {
			direction = ", dir=none"
		}
		_, err := fmt.Fprintf(w, "\t%s -> %s [label=%s, class=%s, weight=%d%s];\n",
			dotString(string(e.Source)), dotString(string(e.Target)), dotString(e.label()), dotString(string(e.Type)), max(e.Support, 1), direction)
		return err
	})
	if err != nil {
		return err
	}
	_, err = w.WriteString("}\n")
	return err
}

var dotEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", "")

func dotString(s string) string { return `"` + dotEscaper.Replace(s) + `"` }
