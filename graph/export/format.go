package export

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"entente/graph/projection"
)

// A Format is a form in which a graph can be written.
type Format struct {
	Name      string // as requests name it: "graphml"
	MediaType string
	Extension string // of files, with the dot
	write     func(context.Context, *bufio.Writer, Graph) error
}

// Formats lists all forms.
var Formats = []Format{
	{"graphml", "application/graphml+xml", ".graphml", writeGraphML},
	{"gexf", "application/gexf+xml", ".gexf", writeGEXF},
	{"cytoscape", "application/json", ".cyjs", writeCytoscape},
	{"node-link", "application/json", ".json", writeNodeLink("links")},
	{"node-link-edges", "application/json", ".json", writeNodeLink("edges")},
	{"csv", "text/csv; charset=utf-8", ".csv", writeRelationsCSV},
	{"csv-nodes", "text/csv; charset=utf-8", ".csv", writeNodesCSV},
	{"dot", "text/vnd.graphviz", ".dot", writeDOT},
	{"nquads", "application/n-quads", ".nq", writeNQuads},
	{"turtle", "text/turtle; charset=utf-8", ".ttl", writeTurtle},
	{"jsonld", "application/ld+json", ".jsonld", writeJSONLD},
	{"cx2", "application/json", ".cx2", writeCX2},
	{"neo4j-nodes", "text/csv; charset=utf-8", ".csv", writeNeo4jNodes},
	{"neo4j-relations", "text/csv; charset=utf-8", ".csv", writeNeo4jRelations},
	{"ftm", "application/x-ndjson", ".ftm.json", writeFTM},
}

// ParseFormat returns the form of that name, or an error that lists those there are.
func ParseFormat(name string) (Format, error) {
	var names []string
	for _, f := range Formats {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Format{}, fmt.Errorf("there is no format %q; the formats are %s", name, strings.Join(names, ", "))
}

// Write writes the graph. An error is that of w or ctx; what was written until
// then is no whole document.
func (f Format) Write(ctx context.Context, w io.Writer, g Graph) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if err := f.write(ctx, b, g); err != nil {
		return err
	}
	return b.Flush()
}

// eachNode calls fn with every node until it or ctx fails.
func (g Graph) eachNode(ctx context.Context, fn func(i int, n Node) error) error {
	return each(ctx, g.Nodes, func(i int, r projection.Ref) error { return fn(i, g.node(r)) })
}

// eachEdge calls fn with every relation until it or ctx fails.
func (g Graph) eachEdge(ctx context.Context, fn func(i int, e Edge) error) error {
	return each(ctx, g.Relations, func(i int, r projection.RelRef) error { return fn(i, g.edge(r)) })
}

func each[T any](ctx context.Context, list []T, fn func(int, T) error) error {
	for i, item := range list {
		if i%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if err := fn(i, item); err != nil {
			return err
		}
	}
	return nil
}
