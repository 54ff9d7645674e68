package export

import (
	"bufio"
	"context"
	"encoding/json"

	"entente/graph"
)

// writeCytoscape writes a graph of Cytoscape.js (https://js.cytoscape.org):
// its elements, and a style that draws them as the other forms do. What
// networkx wants stands beside.
func writeCytoscape(ctx context.Context, w *bufio.Writer, g Graph) error {
	type nodeData struct {
		Node
		Name  string   `json:"name"`
		Value graph.ID `json:"value"`
		Color string   `json:"color"`
		Size  float64  `json:"size"`
	}
	type edgeData struct {
		Edge
		Label string   `json:"label"`
		Key   graph.ID `json:"key"`
		Arrow string   `json:"arrow"`
	}
	type element[T any] struct {
		Data T `json:"data"`
	}
	list := jsonList{w: w}
	list.text(`{"data":[],"directed":true,"multigraph":true,"style":`)
	style, err := json.Marshal(cytoscapeStyle)
	if err != nil {
		return err
	}
	list.text(string(style) + `,"elements":{"nodes":[`)
	err = g.eachNode(ctx, func(i int, n Node) error {
		return list.item(i, element[nodeData]{nodeData{n, n.Label, n.ID, colours[n.Type].hex(), 4 * size(n)}})
	})
	if err != nil {
		return err
	}
	list.text(`],"edges":[`)
	err = g.eachEdge(ctx, func(i int, e Edge) error {
		arrow := "triangle"
		if e.Symmetric {
			arrow = "none"
		}
		return list.item(i, element[edgeData]{edgeData{e, e.label(), e.ID, arrow}})
	})
	if err != nil {
		return err
	}
	list.text("]}}\n")
	return nil
}

// A cytoscapeRule says how elements of a selector are drawn.
type cytoscapeRule struct {
	Selector string         `json:"selector"`
	Style    map[string]any `json:"style"`
}

var cytoscapeStyle = []cytoscapeRule{
	{"node", map[string]any{"label": "data(label)", "background-color": "data(color)", "width": "data(size)", "height": "data(size)", "font-size": 10}},
	{"edge", map[string]any{"label": "data(label)", "width": 1, "line-color": "#999999", "font-size": 6, "curve-style": "bezier",
		"target-arrow-shape": "data(arrow)", "target-arrow-color": "#999999"}},
}
