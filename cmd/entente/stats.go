package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/store"
)

func (a *app) statsCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "stats",
		Short: "Count what is in the store",
		Example: `  entente stats
  entente stats --json | jq .articles`,
		Args: cobra.NoArgs,
		RunE: a.run(func(ctx context.Context, _ []string) error {
			return a.withStore(ctx, func(s *store.Store) error {
				st, err := s.Stats(ctx)
				if err != nil {
					return err
				}
				if asJSON {
					return a.writeStatsJSON(st)
				}
				return a.writeStats(st)
			})
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the counts as JSON")
	return cmd
}

func (a *app) writeStatsJSON(st store.Stats) error {
	return json.NewEncoder(a.stdout).Encode(struct {
		Store      string                     `json:"store"`
		Articles   int                        `json:"articles"`
		Quads      int                        `json:"quads"`
		Mentions   int                        `json:"mentions"`
		Statements int                        `json:"statements"`
		Entities   map[graph.EntityType]int   `json:"entities"`
		Relations  map[graph.RelationType]int `json:"relations"`
		Tables     map[string]int             `json:"tables"`
		DiskBytes  int64                      `json:"diskBytes"`
		Version    string                     `json:"version"`
	}{a.store, st.Articles, st.Quads, st.Mentions, st.Statements, st.Entities, st.Relations, st.TableQuads, st.DiskBytes, st.Version})
}

func (a *app) writeStats(st store.Stats) error {
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	row := func(name string, n any) { fmt.Fprintf(w, "%v\t  %s\n", n, name) }
	row("articles", st.Articles)
	row("quads", st.Quads)
	row("mentions", st.Mentions)
	row("statements", st.Statements)
	for _, t := range graph.EntityTypes {
		row(string(t), st.Entities[t])
	}
	for _, t := range graph.RelationTypes {
		row(string(t), st.Relations[t])
	}
	for _, label := range slices.Sorted(maps.Keys(st.TableQuads)) {
		row("quads of "+label, st.TableQuads[label])
	}
	if st.DiskBytes > 0 {
		row("bytes on disk", st.DiskBytes)
	}
	return w.Flush()
}
