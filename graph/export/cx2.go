package export

import (
	"bufio"
	"context"
	"fmt"
	"strconv"

	"entente/graph"
)

// cx2Types are the types of columns as CX2 calls them.
var cx2Types = map[string]string{"string": "string", "int": "integer", "double": "double", "boolean": "boolean"}

// writeCX2 writes CX2 (https://cytoscape.org/cx/cx2), the form of Cytoscape
// desktop and of NDEx, with a style: colours by type, sizes by mentions.
// Nodes and edges are numbered, as the form demands; "entente_id" has the ids.
func writeCX2(ctx context.Context, w *bufio.Writer, g Graph) error {
	list := jsonList{w: w}
	list.text(fmt.Sprintf(`[{"CXVersion":"2.0","hasFragments":false},
{"metaData":[{"name":"attributeDeclarations","elementCount":1},{"name":"networkAttributes","elementCount":1},`+
		`{"name":"nodes","elementCount":%d},{"name":"edges","elementCount":%d},{"name":"visualProperties","elementCount":1}]},`+"\n",
		len(g.Nodes), len(g.Relations)))
	list.text(`{"attributeDeclarations":[{"networkAttributes":{"name":{"d":"string"}},"nodes":{"name":{"d":"string"}`)
	cx2Columns(list, nodeColumns)
	list.text(`},"edges":{"interaction":{"d":"string"}`)
	cx2Columns(list, edgeColumns)
	list.text("}}]},\n" + `{"networkAttributes":[{"name":"Entente"}]},` + "\n" + `{"nodes":[`)
	type node struct {
		ID         int            `json:"id"`
		Attributes map[string]any `json:"v"`
	}
	number := make([]int32, g.View.NumEntities()) // by handle
	err := g.eachNode(ctx, func(i int, n Node) error {
		number[g.Nodes[i]] = int32(i)
		item := node{i, cx2Values(nodeColumns, n)}
		item.Attributes["name"], item.Attributes["entente_id"] = n.Label, n.ID
		return list.item(i, item)
	})
	if err != nil {
		return err
	}
	list.text("]},\n" + `{"edges":[`)
	type edge struct {
		ID         int            `json:"id"`
		Source     int32          `json:"s"`
		Target     int32          `json:"t"`
		Attributes map[string]any `json:"v"`
	}
	err = g.eachEdge(ctx, func(i int, e Edge) error {
		from, to := g.View.Ends(g.Relations[i])
		item := edge{i, number[from], number[to], cx2Values(edgeColumns, e)}
		item.Attributes["interaction"], item.Attributes["entente_id"] = e.label(), e.ID
		return list.item(i, item)
	})
	if err != nil {
		return err
	}
	list.text("]},\n" + `{"visualProperties":[{"default":{"network":{"NETWORK_BACKGROUND_COLOR":"#FFFFFF"},` +
		`"node":{"NODE_SHAPE":"ellipse","NODE_LABEL_COLOR":"#000000"},"edge":{"EDGE_LINE_COLOR":"#999999","EDGE_TARGET_ARROW_SHAPE":"triangle"}},"nodeMapping":{` +
		`"NODE_LABEL":{"type":"PASSTHROUGH","definition":{"attribute":"name","type":"string"}},` +
		`"NODE_BACKGROUND_COLOR":{"type":"DISCRETE","definition":{"attribute":"type","type":"string","map":[`)
	for i, t := range graph.EntityTypes {
		if err := list.item(i, map[string]string{"v": string(t), "vp": colours[t].hex()}); err != nil {
			return err
		}
	}
	most := size(Node{Mentions: g.mostMentions()})
	list.text(fmt.Sprintf(`]}},"NODE_WIDTH":%[1]s,"NODE_HEIGHT":%[1]s},"edgeMapping":{`+
		`"EDGE_LABEL":{"type":"PASSTHROUGH","definition":{"attribute":"interaction","type":"string"}}}}]},`+
		"\n"+`{"status":[{"success":true,"error":""}]}]`+"\n",
		fmt.Sprintf(`{"type":"CONTINUOUS","definition":{"attribute":"mentions","type":"integer","map":[`+
			`{"min":0,"max":%d,"minVPValue":%g,"maxVPValue":%g,"includeMin":true,"includeMax":true}]}}`,
			max(g.mostMentions(), 1), 5*size(Node{}), 5*most)))
	return nil
}

func (g Graph) mostMentions() int {
	most := 0
	for _, r := range g.Nodes {
		most = max(most, g.View.Mentions(r))
	}
	return most
}

// cx2Columns declares the columns.
func cx2Columns[T any](list jsonList, columns []column[T]) {
	list.text(`,"entente_id":{"d":"string"}`)
	for _, c := range columns {
		list.text(`,"` + c.name + `":{"d":"` + cx2Types[c.kind] + `"}`)
	}
}

// cx2Values returns the columns that have a value.
func cx2Values[T any](columns []column[T], item T) map[string]any {
	out := map[string]any{}
	for _, c := range columns {
		value := c.value(item)
		switch {
		case value == "":
		case c.kind == "int":
			out[c.name], _ = strconv.Atoi(value)
		case c.kind == "double":
			out[c.name], _ = strconv.ParseFloat(value, 64)
		case c.kind == "boolean":
			out[c.name] = value == "true"
		default:
			out[c.name] = value
		}
	}
	return out
}
