package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema"
)

func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		Short:   "Print the GraphQL interface (SDL)",
		Long:    "Schema prints the GraphQL interface in the schema definition language, with descriptions.",
		Example: "  entente schema > schema.graphql",
		Args:    cobra.NoArgs,
		RunE: a.run(func(ctx context.Context, _ []string) error {
			empty, err := projection.Build(ctx, projection.Quads(nil))
			if err != nil {
				return err
			}
			s, err := schema.New(schema.Options{View: func() *projection.View { return empty }})
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(a.stdout, s.SDL())
			return err
		}),
	}
}

// newSchema makes the interface to the store, as the current view shows it.
func newSchema(s *store.Store, view func() *projection.View) (*schema.Schema, error) {
	return schema.New(schema.Options{View: view, Texts: s, Store: s.Address()})
}
