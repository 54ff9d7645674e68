package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"entente/graph/store"
)

func (a *app) compactCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "compact",
		Short: "Write the store anew, without what replaced articles left behind",
		Long: `Compact writes an embedded store anew beside the old one, proves that both hold
the same graph, and puts the new one in the old one's place. Articles that were
replaced or retracted leave entries behind that make a store larger and slower.
It needs free room for the store once more; an interrupt leaves the old one as it is.`,
		Example: "  entente compact --store pebble:./entente.db",
		Args:    cobra.NoArgs,
		RunE: a.run(func(ctx context.Context, _ []string) error {
			report, err := store.Compact(ctx, a.store, store.Options{}, nil)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(a.stdout, "%d quads; %.1f MB before, %.1f MB after\n",
				report.Quads, float64(report.Before)/1e6, float64(report.After)/1e6)
			return err
		}),
	}
}
