package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"entente/graph/store"
)

func (a *app) importCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "import FILE|-",
		Short: "Read N-Quads that export wrote",
		Long: `Import puts into the store what "entente export --format nquads" wrote of this
store or another: each article takes the place of what is there of it. Into an
empty store it gives the same graph.`,
		Example: `  entente import --store pebble:copy.db graph.nq
  entente export --store pebble:a.db | entente import --store pebble:b.db -`,
		Args: cobra.ExactArgs(1),
		RunE: a.run(func(ctx context.Context, args []string) error {
			in := a.stdin
			if args[0] != "-" {
				f, err := os.Open(args[0])
				if err != nil {
					return err
				}
				defer f.Close()
				in = f
			}
			return a.importQuads(ctx, in)
		}),
	}
}

func (a *app) importQuads(ctx context.Context, in io.Reader) error {
	s, err := a.openStore(ctx)
	if err != nil {
		return err
	}
	result, err := s.ReadNQuads(ctx, in)
	if err := errors.Join(err, s.Close()); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.stdout, "%d quads: %d articles added, %d replaced, %d unchanged; %d tables\n", result.Quads,
		result.Articles[store.Added], result.Articles[store.Replaced], result.Articles[store.Unchanged], result.Tables)
	return err
}
