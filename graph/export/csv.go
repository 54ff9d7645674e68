package export

import (
	"bufio"
	"context"
	"encoding/csv"
)

// writeRelationsCSV writes a line for each relation: its id, its ends with
// their names and types, and its columns.
func writeRelationsCSV(ctx context.Context, w *bufio.Writer, g Graph) error {
	header := []string{"id", "source", "sourceLabel", "sourceType", "target", "targetLabel", "targetType"}
	for _, c := range edgeColumns {
		header = append(header, c.name)
	}
	out := csv.NewWriter(w)
	if err := out.Write(header); err != nil {
		return err
	}
	line := make([]string, 0, len(header))
	err := g.eachEdge(ctx, func(i int, e Edge) error {
		from, to := g.View.Ends(g.Relations[i])
		line = append(line[:0], string(e.ID),
			string(e.Source), g.View.Name(from), string(g.View.Type(from)),
			string(e.Target), g.View.Name(to), string(g.View.Type(to)))
		for _, c := range edgeColumns {
			line = append(line, c.value(e))
		}
		return out.Write(line)
	})
	out.Flush()
	return err
}

// writeNodesCSV writes a line for each node: its id and its columns.
func writeNodesCSV(ctx context.Context, w *bufio.Writer, g Graph) error {
	header := []string{"id"}
	for _, c := range nodeColumns {
		header = append(header, c.name)
	}
	out := csv.NewWriter(w)
	if err := out.Write(header); err != nil {
		return err
	}
	line := make([]string, 0, len(header))
	err := g.eachNode(ctx, func(_ int, n Node) error {
		line = append(line[:0], string(n.ID))
		for _, c := range nodeColumns {
			line = append(line, c.value(n))
		}
		return out.Write(line)
	})
	out.Flush()
	return err
}
