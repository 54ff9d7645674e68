package main

import (
	"bufio"
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/loader/eval"
	"entente/loader/record"
)

// evalFlags are the flags of entente eval.
type evalFlags struct {
	gold, section, html string
	errors, json        bool
}

func (a *app) evalCommand() *cobra.Command {
	var in inputs
	var f evalFlags
	cmd := &cobra.Command{
		Use:   "eval --gold DIR PATH…",
		Short: "Measure what is read against annotated articles",
		Long: `Eval reads articles and compares with their annotation (gold): precision, recall
and F1 by type and in total. An annotation belongs to the article whose stem
begins with its "article"; one without an article counts as all missed.

Below the figures stands the calibration: the relations that were read, by the
confidence that they were given, and the share of them that is right. With
--html it writes a page that shows gold and reading side by side in the text.

` + pathsHelp,
		Example: `  entente eval --gold seeds/gold seeds/articles
  entente eval --gold gold --section all --errors articles/ | less
  entente eval --gold gold --section all --html eval.html articles/
  entente eval --gold gold --json articles/ | jq .total.relations.f1`,
		Args: atLeastOnePath,
		RunE: a.run(func(ctx context.Context, paths []string) error { return a.eval(ctx, &in, &f, paths) }),
	}
	in.flags(cmd)
	cmd.Flags().StringVar(&f.gold, "gold", "", "directory `DIR` of annotated articles, *.json (required)")
	cmd.Flags().StringVar(&f.section, "section", "main", "compare this `SECTION`: main, teaser or all")
	cmd.Flags().BoolVar(&f.errors, "errors", false, "list every entity and relation that was missed or wrong")
	cmd.Flags().StringVar(&f.html, "html", "", "write gold and reading side by side into this `FILE`, one HTML page")
	cmd.Flags().BoolVar(&f.json, "json", false, "print the figures as JSON")
	return cmd
}

func (a *app) eval(ctx context.Context, in *inputs, f *evalFlags, paths []string) error {
	sections := eval.Sections(f.section)
	switch {
	case f.gold == "":
		return usagef("--gold is missing; it names the directory of annotated articles")
	case sections == nil:
		return usagef("--section %s is unknown; use main, teaser or all", f.section)
	case f.errors && f.json:
		return usagef("--errors and --json exclude one another")
	}
	gold, err := eval.ReadGold(f.gold)
	if err != nil {
		return err
	}
	aside := asideList{app: a}
	var predicted []record.Record
	texts := map[string]*graph.Article{}
	err = in.records(ctx, a, paths, &aside, func(rec *record.Record, r *graph.Reading) error {
		predicted = append(predicted, *rec)
		texts[rec.Article] = &r.Article
		return nil
	})
	if err != nil {
		return err
	}
	rep := eval.Score(gold, predicted, sections)
	if f.html != "" {
		if err := writePage(f.html, rep, texts); err != nil {
			return err
		}
	}
	if err := a.writeReport(rep, f); err != nil {
		return err
	}
	return aside.err()
}

func (a *app) writeReport(rep *eval.Report, f *evalFlags) error {
	if f.json {
		return rep.WriteJSON(a.stdout)
	}
	if f.errors {
		if err := rep.WriteMisses(a.stdout); err != nil {
			return err
		}
	}
	if err := rep.WriteTable(a.stdout); err != nil {
		return err
	}
	return rep.WriteCalibration(a.stdout)
}

func writePage(path string, rep *eval.Report, texts map[string]*graph.Article) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer closeInto(&err, file)
	out := bufio.NewWriter(file)
	if err := rep.WritePage(out, texts); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return out.Flush()
}
