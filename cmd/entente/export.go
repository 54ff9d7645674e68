package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/export"
	"entente/graph/projection"
	"entente/graph/store"
)

// exportFlags are the flags of entente export.
type exportFlags struct {
	format       string
	around       []string
	depth, limit int
}

// nquads is the one format that holds all there is, so that import can read it.
const nquads = "nquads"

func (a *app) exportCommand() *cobra.Command {
	var f exportFlags
	var names []string
	for _, format := range export.Formats {
		names = append(names, format.Name)
	}
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Print the graph, or a part of it",
		Long: `Export prints the graph to standard output. Equal graphs give equal bytes:
nothing tells when or in which order articles were loaded. The whole graph as
nquads holds all there is, and import reads it; the other formats, and parts of
the graph, are for other programs: entities and the relations among them.

Formats: ` + strings.Join(names, ", ") + ".",
		Example: `  entente export --format nquads > graph.nq
  entente export --format gexf --around person/to-lam --depth 2 > to-lam.gexf
  diff <(entente --store pebble:a.db export) <(entente --store pebble:b.db export)`,
		Args: cobra.NoArgs,
		RunE: a.run(func(ctx context.Context, _ []string) error { return a.export(ctx, &f) }),
	}
	cmd.Flags().StringVar(&f.format, "format", nquads, "`FORMAT` of the graph")
	cmd.Flags().StringArrayVar(&f.around, "around", nil, "`ID` of an entity around which a part is taken; may be given several times")
	cmd.Flags().IntVar(&f.depth, "depth", 1, "`STEPS` from those entities")
	cmd.Flags().IntVar(&f.limit, "limit", 500, "`NUMBER` of entities in the part at most, nearest first")
	return cmd
}

func (a *app) export(ctx context.Context, f *exportFlags) error {
	format, err := export.ParseFormat(f.format)
	if err != nil {
		return usageError{fmt.Errorf("--format: %w", err)}
	}
	if f.depth < 0 || f.limit < 1 {
		return usagef("--depth must be 0 or more, --limit 1 or more")
	}
	return a.withStore(ctx, func(s *store.Store) error {
		if len(f.around) == 0 && format.Name == nquads {
			return s.WriteNQuads(ctx, a.stdout)
		}
		view, err := projection.Build(ctx, s)
		if err != nil {
			return err
		}
		part := export.All(view)
		if len(f.around) > 0 {
			if part, err = partAround(ctx, view, f); err != nil {
				return err
			}
		}
		return format.Write(ctx, a.stdout, part)
	})
}

// partAround takes the part that the flags name.
func partAround(ctx context.Context, view *projection.View, f *exportFlags) (export.Graph, error) {
	var around []projection.Ref
	for _, id := range f.around {
		r, ok := view.Lookup(graph.ID(id))
		if !ok {
			return export.Graph{}, fmt.Errorf("--around: there is no entity %s; entente query '{ search(text: \"…\") { nodes { id name } } }' finds ids", id)
		}
		around = append(around, r)
	}
	sub, err := algo.Subgraph(ctx, view, around, f.depth, f.limit, algo.Filter{})
	return export.Graph{View: view, Nodes: sub.Nodes, Relations: sub.Relations()}, err
}
