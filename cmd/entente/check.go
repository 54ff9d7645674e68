package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"entente/graph/store"
)

func (a *app) checkCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Prove every statement in the store by its article's text",
		Long: `Check reads every quad again and looks its passage up in the text of its
article: the passage must be there, and the ends of each relation must be
mentioned in it. Every problem is one line; the exit status is then 1.`,
		Example: `  entente check
  entente check --json | jq '.problems[].reason'`,
		Args: cobra.NoArgs,
		RunE: a.run(func(ctx context.Context, _ []string) error {
			return a.withStore(ctx, func(s *store.Store) error { return a.check(ctx, s, asJSON) })
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the result as JSON")
	return cmd
}

func (a *app) check(ctx context.Context, s *store.Store, asJSON bool) error {
	rep, err := s.Check(ctx, nil)
	if err != nil {
		return err
	}
	if err := a.writeCheck(rep, asJSON); err != nil {
		return err
	}
	if !rep.OK() {
		return errReported
	}
	return nil
}

// checkJSON is the result of a check for scripts.
type checkJSON struct {
	Articles   int           `json:"articles"`
	Quads      int           `json:"quads"`
	Labels     int           `json:"labels"`
	Mentions   int           `json:"mentions"`
	Statements int           `json:"statements"`
	Problems   []problemJSON `json:"problems"`
}

type problemJSON struct {
	Article string `json:"article"`
	Source  string `json:"source"`
	Label   string `json:"label"`
	Reason  string `json:"reason"`
}

func (a *app) writeCheck(rep store.CheckReport, asJSON bool) error {
	if asJSON {
		out := checkJSON{rep.Articles, rep.Quads, rep.Labels, rep.Mentions, rep.Statements, []problemJSON{}}
		for _, p := range rep.Problems {
			out.Problems = append(out.Problems, problemJSON{string(p.Article), p.Source, p.Label, p.Reason})
		}
		return json.NewEncoder(a.stdout).Encode(out)
	}
	for _, p := range rep.Problems {
		if _, err := fmt.Fprintln(a.stdout, p); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(a.stdout, "%d articles, %d quads, %d passages, %d mentions, %d statements: %d problems\n",
		rep.Articles, rep.Quads, rep.Labels, rep.Mentions, rep.Statements, len(rep.Problems))
	return err
}
