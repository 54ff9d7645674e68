package export

import (
	"bufio"
	"context"
	"fmt"
	"strconv"
	"time"
)

// writeGEXF writes GEXF 1.3 (https://gexf.net), Gephi's own form, with colours
// and sizes. Nodes last from the first article that mentions them to the last,
// and relations that have a date as long as that: Gephi's timeline shows them
// then. What is not dated is always there.
func writeGEXF(ctx context.Context, b *bufio.Writer, g Graph) error {
	w := xmlWriter{b}
	w.text(xmlHeader, `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">`, "\n",
		`<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">`, "\n")
	attributes(w, "node", nodeColumns)
	attributes(w, "edge", edgeColumns)
	w.text("<nodes>\n")
	err := g.eachNode(ctx, func(_ int, n Node) error {
		w.text("<node")
		w.attribute("id", string(n.ID))
		w.attribute("label", n.Label)
		first, _ := n.FirstSeen.Bounds()
		_, last := n.LastSeen.Bounds()
		interval(w, first, last)
		w.text(">")
		values(w, nodeColumns, n)
		c := colours[n.Type]
		w.text(fmt.Sprintf(`<viz:color r="%d" g="%d" b="%d"/><viz:size value="%g"/>`, c[0], c[1], c[2], size(n)), "</node>\n")
		return nil
	})
	if err != nil {
		return err
	}
	w.text("</nodes>\n<edges>\n")
	err = g.eachEdge(ctx, func(_ int, e Edge) error {
		w.text("<edge")
		w.attribute("id", string(e.ID))
		w.attribute("source", string(e.Source))
		w.attribute("target", string(e.Target))
		w.attribute("label", e.label())
		w.attribute("weight", strconv.Itoa(max(e.Support, 1)))
		first, last := e.Date.Bounds()
		interval(w, first, last)
		w.text(">")
		values(w, edgeColumns, e)
		w.text("</edge>\n")
		return nil
	})
	w.text("</edges>\n</graph>\n</gexf>\n")
	return err
}

// interval writes when something begins and ends, as far as that is known.
func interval(w xmlWriter, first, last string) {
	if first != "" {
		w.attribute("start", calendarDay(first))
	}
	if last != "" {
		w.attribute("end", calendarDay(last))
	}
}

// calendarDay makes a day of a bound: that of February may be the 31st.
func calendarDay(bound string) string {
	for len(bound) == len(time.DateOnly) {
		if _, err := time.Parse(time.DateOnly, bound); err == nil {
			break
		}
		day, _ := strconv.Atoi(bound[8:])
		bound = fmt.Sprintf("%s%02d", bound[:8], day-1)
	}
	return bound
}

// attributes declares the columns under their number.
func attributes[T any](w xmlWriter, class string, columns []column[T]) {
	w.text("<attributes")
	w.attribute("class", class)
	w.attribute("mode", "static")
	w.text(">\n")
	for i, c := range columns {
		kind := c.kind
		if kind == "int" {
			kind = "integer"
		}
		w.text("<attribute")
		w.attribute("id", strconv.Itoa(i))
		w.attribute("title", c.name)
		w.attribute("type", kind)
		w.text("/>\n")
	}
	w.text("</attributes>\n")
}

// values writes the columns that have a value.
func values[T any](w xmlWriter, columns []column[T], item T) {
	w.text("<attvalues>")
	for i, c := range columns {
		if value := c.value(item); value != "" {
			w.text("<attvalue")
			w.attribute("for", strconv.Itoa(i))
			w.attribute("value", value)
			w.text("/>")
		}
	}
	w.text("</attvalues>")
}
