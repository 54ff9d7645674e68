package export

import (
	"bufio"
	"context"
	"encoding/json"

	"entente/graph"
)

// writeNodeLink writes the form of d3 and networkx. They call the list of
// edges "links" and "edges", respectively (networkx before 3.4 "links" too).
func writeNodeLink(edges string) func(context.Context, *bufio.Writer, Graph) error {
	type edge struct {
		Edge
		Key graph.ID `json:"key"` // tells relations of the same ends apart
	}
	return func(ctx context.Context, w *bufio.Writer, g Graph) error {
		list := jsonList{w: w}
		list.text(`{"directed":true,"multigraph":true,"graph":{},"nodes":[`)
		if err := g.eachNode(ctx, func(i int, n Node) error { return list.item(i, n) }); err != nil {
			return err
		}
		list.text("],\"" + edges + "\":[")
		if err := g.eachEdge(ctx, func(i int, e Edge) error { return list.item(i, edge{e, e.ID}) }); err != nil {
			return err
		}
		list.text("]}\n")
		return nil
	}
}

// jsonList writes JSON item by item. Errors of the writer stay in it until it
// is flushed.
type jsonList struct{ w *bufio.Writer }

func (l jsonList) text(s string) { _, _ = l.w.WriteString(s) }

// item writes the item of that index on a line of its own.
func (l jsonList) item(i int, item any) error {
	data, err := json.Marshal(item)
	if err != nil {
		return err
	}
	if i > 0 {
		l.text(",")
	}
	l.text("\n")
	_, err = l.w.Write(data)
	return err
}
