package export

import (
	"bufio"
	"context"
	"encoding/csv"
	"strings"
)

// neo4jTypes are the types of columns in the headers of neo4j-admin import.
var neo4jTypes = map[string]string{"string": "", "int": ":int", "double": ":double", "boolean": ":boolean"}

// neo4jLists are the columns that hold lists.
var neo4jLists = map[string]bool{"aliases": true, "sameAs": true, "fields": true}

// neo4jSeparator joins lists, as --array-delimiter has it by default.
const neo4jSeparator = ";"

// writeNeo4jNodes writes the nodes with the header that neo4j-admin database
// import wants: --nodes=FILE --relationships=FILE, and --multiline-fields=true
// where a name has more than one line.
func writeNeo4jNodes(ctx context.Context, w *bufio.Writer, g Graph) error {
	out := csv.NewWriter(w)
	if err := out.Write(append([]string{"id:ID", ":LABEL"}, neo4jHeader(nodeColumns)...)); err != nil {
		return err
	}
	err := g.eachNode(ctx, func(_ int, n Node) error {
		return out.Write(append([]string{string(n.ID), "Entity;" + camel(string(n.Type))}, neo4jRow(nodeColumns, n)...))
	})
	out.Flush()
	return err
}

// writeNeo4jRelations writes the relations, as writeNeo4jNodes the nodes.
func writeNeo4jRelations(ctx context.Context, w *bufio.Writer, g Graph) error {
	out := csv.NewWriter(w)
	if err := out.Write(append([]string{":START_ID", ":END_ID", ":TYPE", "id"}, neo4jHeader(edgeColumns)...)); err != nil {
		return err
	}
	err := g.eachEdge(ctx, func(_ int, e Edge) error {
		return out.Write(append([]string{string(e.Source), string(e.Target), string(e.Type), string(e.ID)}, neo4jRow(edgeColumns, e)...))
	})
	out.Flush()
	return err
}

func neo4jHeader[T any](columns []column[T]) []string {
	var names []string
	for _, c := range columns {
		name := c.name + neo4jTypes[c.kind]
		if neo4jLists[c.name] {
			name += ":string[]"
		}
		names = append(names, name)
	}
	return names
}

func neo4jRow[T any](columns []column[T], item T) []string {
	var row []string
	for _, c := range columns {
		value := c.value(item)
		if neo4jLists[c.name] {
			value = strings.ReplaceAll(value, listSeparator, neo4jSeparator)
		}
		row = append(row, value)
	}
	return row
}

// camel writes ORGANIZATION as Organization.
func camel(s string) string {
	upper := true
	var b strings.Builder
	for _, c := range strings.ToLower(s) {
		switch {
		case c == '_':
			upper = true
		case upper:
			b.WriteString(strings.ToUpper(string(c)))
			upper = false
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}
