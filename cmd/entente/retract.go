package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/store"
	"entente/loader/record"
)

func (a *app) retractCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "retract ARTICLE…",
		Short: "Take articles and all that they state out of the store",
		Long: `Retract removes articles and all that they state, in one transaction. The graph
is then what it would be had they never been loaded.

An ARTICLE is an id (article/4f1c…), the path as it was loaded, or the
beginning of one where only one article's path begins so.`,
		Example: `  entente retract 004_ae2bac2f4645c2cd.txt
  entente retract 004
  entente retract article/4f1c2a9b0d3e5f67`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usagef("no article is given; name it by id or by its path as loaded")
			}
			return nil
		},
		RunE: a.run(func(ctx context.Context, args []string) error {
			return a.withStore(ctx, func(s *store.Store) error { return a.retract(ctx, s, args, asJSON) })
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print what was done as JSON")
	return cmd
}

func (a *app) retract(ctx context.Context, s *store.Store, args []string, asJSON bool) error {
	articles, err := s.Articles(ctx)
	if err != nil {
		return err
	}
	found, err := findArticles(articles, args)
	if err != nil {
		return err
	}
	ids := make([]graph.ID, len(found))
	for i, f := range found {
		ids[i] = f.ID
	}
	quads, err := s.Retract(ctx, ids...)
	if err != nil {
		return err
	}
	if asJSON {
		return json.NewEncoder(a.stdout).Encode(map[string]any{"articles": ids, "quads": quads})
	}
	for _, f := range found {
		if _, err := fmt.Fprintf(a.stdout, "retracted %s (%s)\n", f.Source, f.ID); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(a.stdout, "%d quads removed\n", quads)
	return err
}

// findArticles finds the article that each argument names.
func findArticles(articles []store.ArticleInfo, args []string) ([]store.ArticleInfo, error) {
	var out []store.ArticleInfo
	for _, arg := range args {
		art, err := findArticle(articles, arg)
		if err != nil {
			return nil, err
		}
		out = append(out, art)
	}
	return out, nil
}

// findArticle finds the one article whose id or source is arg; else whose
// stem is; else whose source or stem begins with it.
func findArticle(articles []store.ArticleInfo, arg string) (store.ArticleInfo, error) {
	for _, fits := range []func(store.ArticleInfo) bool{
		func(i store.ArticleInfo) bool { return string(i.ID) == arg || i.Source == arg },
		func(i store.ArticleInfo) bool { return record.Stem(i.Source) == arg },
		func(i store.ArticleInfo) bool {
			return strings.HasPrefix(i.Source, arg) || strings.HasPrefix(record.Stem(i.Source), arg)
		},
	} {
		var hits []store.ArticleInfo
		for _, i := range articles {
			if fits(i) {
				hits = append(hits, i)
			}
		}
		switch {
		case len(hits) == 1:
			return hits[0], nil
		case len(hits) > 1:
			return store.ArticleInfo{}, fmt.Errorf("%q may mean %s; give the whole path", arg, sources(hits))
		}
	}
	return store.ArticleInfo{}, fmt.Errorf("%w: %q; the store holds %s", store.ErrNotFound, arg, sources(articles))
}

// sources names a few articles for an error.
func sources(articles []store.ArticleInfo) string {
	const most = 5
	if len(articles) == 0 {
		return "none"
	}
	var names []string
	for _, i := range articles[:min(len(articles), most)] {
		names = append(names, i.Source)
	}
	if len(articles) > most {
		names = append(names, fmt.Sprintf("%d more", len(articles)-most))
	}
	return strings.Join(names, ", ")
}
