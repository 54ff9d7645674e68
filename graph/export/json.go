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

// writeCytoscape writes the elements of Cytoscape.js, with what networkx wants
// beside.
func writeCytoscape(ctx context.Context, w *bufio.Writer, g Graph) error {
	type nodeData struct {
		Node
		Name  string   `json:"name"`
		Value graph.ID `json:"value"`
	}
	type edgeData struct {
		Edge
		Label string   `json:"label"`
		Key   graph.ID `json:"key"`
	}
	type element[T any] struct {
		Data T `json:"data"`
	}
	list := jsonList{w: w}
	list.text(`{"data":[],"directed":true,"multigraph":true,"elements":{"nodes":[`)
	err := g.eachNode(ctx, func(i int, n Node) error {
		return list.item(i, element[nodeData]{nodeData{n, n.Label, n.ID}})
	})
	if err != nil {
		return err
	}
	list.text(`],"edges":[`)
	err = g.eachEdge(ctx, func(i int, e Edge) error {
		return list.item(i, element[edgeData]{edgeData{e, e.label(), e.ID}})
	})
	if err != nil {
		return err
	}
	list.text("]}}\n")
	return nil
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
