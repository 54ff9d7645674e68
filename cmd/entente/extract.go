package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente/loader"
	"entente/loader/pipeline"
	"entente/loader/record"
	"entente/loader/source"
)

func (a *app) extractCommand() *cobra.Command {
	var in inputs
	var format string
	var trace bool
	cmd := &cobra.Command{
		Use:   "extract PATH…",
		Short: "Print what articles say, without a store",
		Long: `Extract reads articles and prints for each one JSON object a line: the entities
and relations of its sections, each relation with the passage that states it.
With --trace it prints how each article was read instead, sentence by sentence:
the mentions and what they stand for, posts and who holds them, and relations
with the rule that read them.

` + pathsHelp,
		Example: `  entente extract article.txt
  entente extract --format json articles/ | python3 score.py --gold gold --pred /dev/stdin
  entente extract --trace article.txt
  pandoc -t plain page.html | entente extract -`,
		Args: atLeastOnePath,
		RunE: a.run(func(ctx context.Context, paths []string) error {
			if format != "json" {
				return usagef("--format %s is unknown; the format is json", format)
			}
			if trace {
				return a.trace(ctx, &in, paths)
			}
			return a.extract(ctx, &in, paths)
		}),
	}
	in.flags(cmd)
	cmd.Flags().StringVar(&format, "format", "json", "`FORMAT` of the records: json, one object a line")
	cmd.Flags().BoolVar(&trace, "trace", false, "print how each article was read, for a person")
	return cmd
}

// trace prints how the articles are read.
func (a *app) trace(ctx context.Context, in *inputs, paths []string) error {
	if err := in.check(); err != nil {
		return err
	}
	r, err := loader.NewReader()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.stdout)
	aside := asideList{app: a}
	for doc, rejected := range source.Walk(ctx, paths, in.options(a)) {
		if rejected != nil {
			aside.add(rejected)
			continue
		}
		fmt.Fprintf(out, "# %s\n", doc.Path)
		if err := r.Trace(out, loader.Input{Source: doc.Source, Text: doc.Text}); err != nil {
			aside.add(faultOfReader(doc.Path, err))
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return errors.Join(ctx.Err(), aside.err())
}

// atLeastOnePath checks the arguments of commands that take paths.
func atLeastOnePath(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usagef("no path is given; name files or directories, or - for standard input")
	}
	return nil
}

func (a *app) extract(ctx context.Context, in *inputs, paths []string) error {
	out := bufio.NewWriter(a.stdout)
	aside := asideList{app: a}
	err := in.records(ctx, a, paths, &aside, func(rec *record.Record) error { return record.Write(out, rec) })
	if err := out.Flush(); err != nil {
		return err
	}
	if err != nil {
		return err
	}
	return aside.err()
}

// records hands the record of each article to do, in order.
func (in *inputs) records(ctx context.Context, a *app, paths []string, aside *asideList, do func(*record.Record) error) error {
	if err := in.check(); err != nil {
		return err
	}
	outcomes, err := in.read(ctx, a, paths)
	if err != nil {
		return err
	}
	for o := range outcomes {
		rec, rejected := recordOf(o)
		if rejected != nil {
			aside.add(rejected)
			continue
		}
		if err := do(rec); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func recordOf(o pipeline.Outcome) (*record.Record, *source.Rejected) {
	if o.Rejected != nil {
		return nil, o.Rejected
	}
	rec, err := record.Of(o.Reading)
	if err != nil {
		return nil, faultOfReader(o.Path, err)
	}
	return rec, nil
}

// faultOfReader sets aside an article whose reading does not hold together.
func faultOfReader(path string, err error) *source.Rejected {
	return &source.Rejected{Path: path, Reason: err.Error(), Remedy: "this is a fault of the reader: please report it with the article"}
}
