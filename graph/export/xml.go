package export

import (
	"bufio"
	"context"
	"encoding/xml"
	"slices"
	"strconv"
)

const xmlHeader = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// xmlWriter writes XML. Errors of the writer stay in it until it is flushed.
type xmlWriter struct{ *bufio.Writer }

// escape writes text, or the value of an attribute.
func (w xmlWriter) escape(s string) { _ = xml.EscapeText(w, []byte(s)) }

func (w xmlWriter) text(parts ...string) {
	for _, s := range parts {
		_, _ = w.WriteString(s)
	}
}

// attribute writes ` name="value"`.
func (w xmlWriter) attribute(name, value string) {
	w.text(" ", name, `="`)
	w.escape(value)
	w.text(`"`)
}

// What Gephi and igraph draw a graph from stands beside the columns that all
// forms have.
var (
	graphMLNodes = append(slices.Clip(nodeColumns),
		column[Node]{"color", "string", func(n Node) string { return colours[n.Type].hex() }},
		column[Node]{"r", "int", func(n Node) string { return strconv.Itoa(int(colours[n.Type][0])) }},
		column[Node]{"g", "int", func(n Node) string { return strconv.Itoa(int(colours[n.Type][1])) }},
		column[Node]{"b", "int", func(n Node) string { return strconv.Itoa(int(colours[n.Type][2])) }},
		column[Node]{"size", "double", func(n Node) string { return strconv.FormatFloat(size(n), 'f', -1, 64) }})
	graphMLEdges = append(slices.Clip(edgeColumns),
		column[Edge]{"label", "string", Edge.label},
		column[Edge]{"weight", "double", func(e Edge) string { return strconv.Itoa(max(e.Support, 1)) }})
)

// writeGraphML writes GraphML (http://graphml.graphdrawing.org).
func writeGraphML(ctx context.Context, b *bufio.Writer, g Graph) error {
	w := xmlWriter{b}
	w.text(xmlHeader, `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"`,
		` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`,
		` xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`, "\n")
	keys(w, "node", "n", graphMLNodes)
	keys(w, "edge", "e", graphMLEdges)
	w.text(`<graph id="entente" edgedefault="directed">`, "\n")
	err := g.eachNode(ctx, func(_ int, n Node) error {
		w.text("<node")
		w.attribute("id", string(n.ID))
		w.text(">")
		data(w, "n", graphMLNodes, n)
		w.text("</node>\n")
		return nil
	})
	if err != nil {
		return err
	}
	err = g.eachEdge(ctx, func(_ int, e Edge) error {
		w.text("<edge")
		w.attribute("id", string(e.ID))
		w.attribute("source", string(e.Source))
		w.attribute("target", string(e.Target))
		w.text(">")
		data(w, "e", graphMLEdges, e)
		w.text("</edge>\n")
		return nil
	})
	w.text("</graph>\n</graphml>\n")
	return err
}

// keys declares the columns under the prefix and their number.
func keys[T any](w xmlWriter, domain, prefix string, columns []column[T]) {
	for i, c := range columns {
		w.text("<key")
		w.attribute("id", prefix+strconv.Itoa(i))
		w.attribute("for", domain)
		w.attribute("attr.name", c.name)
		w.attribute("attr.type", c.kind)
		w.text("/>\n")
	}
}

// data writes the columns that have a value.
func data[T any](w xmlWriter, prefix string, columns []column[T], item T) {
	for i, c := range columns {
		if value := c.value(item); value != "" {
			w.text("<data")
			w.attribute("key", prefix+strconv.Itoa(i))
			w.text(">")
			w.escape(value)
			w.text("</data>")
		}
	}
}
