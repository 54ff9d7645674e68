package main

import (
	"context"

	"github.com/spf13/cobra"

	"entente/graph/store"
)

func (a *app) exportCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Print the graph",
		Long: `Export prints the whole graph to standard output. Equal graphs give equal bytes:
lines are sorted, and nothing tells when or in which order articles were loaded.`,
		Example: `  entente export --format nquads > graph.nq
  diff <(entente --store pebble:a.db export) <(entente --store pebble:b.db export)`,
		Args: cobra.NoArgs,
		RunE: a.run(func(ctx context.Context, _ []string) error {
			if format != "nquads" {
				return usagef("--format %s is unknown; the format is nquads", format)
			}
			return a.withStore(ctx, func(s *store.Store) error { return s.WriteNQuads(ctx, a.stdout) })
		}),
	}
	cmd.Flags().StringVar(&format, "format", "nquads", "`FORMAT` of the graph: nquads")
	return cmd
}
