package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/loader"
	"entente/loader/pipeline"
	"entente/loader/record"
	"entente/loader/source"
)

// extractFlags are the flags of entente extract.
type extractFlags struct {
	inputs
	format              string
	trace, unread, json bool
}

func (a *app) extractCommand() *cobra.Command {
	var f extractFlags
	cmd := &cobra.Command{
		Use:   "extract PATH…",
		Short: "Print what articles say, without a store",
		Long: `Extract reads articles and prints for each one JSON object a line: the entities
and relations of its sections, each relation with the passage that states it.
With --trace it prints how each article was read instead, sentence by sentence:
the mentions and what they stand for, posts and who holds them, and relations
with the rule that read them. With --unread it prints what was left: the
sentences that name two or more known entities and gave no relation, the names
of which nothing was made, and how much of the text was read.

` + pathsHelp,
		Example: `  entente extract article.txt
  entente extract --format json articles/ | python3 score.py --gold gold --pred /dev/stdin
  entente extract --trace article.txt
  entente extract --unread --json articles/ | jq -r '.unread[].text'
  pandoc -t plain page.html | entente extract -`,
		Args: atLeastOnePath,
		RunE: a.run(func(ctx context.Context, paths []string) error { return a.extract(ctx, &f, paths) }),
	}
	f.inputs.flags(cmd)
	cmd.Flags().StringVar(&f.format, "format", "json", "`FORMAT` of the records: json, one object a line")
	cmd.Flags().BoolVar(&f.trace, "trace", false, "print how each article was read, for a person")
	cmd.Flags().BoolVar(&f.unread, "unread", false, "print what of each article gave no relation, and what was read and skipped")
	cmd.Flags().BoolVar(&f.json, "json", false, "with --unread: print one JSON object an article")
	return cmd
}

func (a *app) extract(ctx context.Context, f *extractFlags, paths []string) error {
	switch {
	case f.format != "json":
		return usagef("--format %s is unknown; the format is json", f.format)
	case f.trace && f.unread:
		return usagef("--trace and --unread exclude one another")
	case f.json && !f.unread:
		return usagef("--json goes with --unread; records are JSON anyway")
	case f.trace:
		return a.trace(ctx, &f.inputs, paths)
	case f.unread:
		return a.unread(ctx, f, paths)
	}
	out := bufio.NewWriter(a.stdout)
	aside := asideList{app: a}
	err := f.records(ctx, a, paths, &aside, func(rec *record.Record, _ *graph.Reading) error { return record.Write(out, rec) })
	if err := out.Flush(); err != nil {
		return err
	}
	if err != nil {
		return err
	}
	return aside.err()
}

// trace prints how the articles are read.
func (a *app) trace(ctx context.Context, in *inputs, paths []string) error {
	out := bufio.NewWriter(a.stdout)
	return in.documents(ctx, a, paths, func(r *loader.Reader, doc *source.Document) error {
		fmt.Fprintf(out, "# %s\n", doc.Path)
		return r.Trace(out, loader.Input{Source: doc.Source, Text: doc.Text})
	}, out.Flush)
}

// documents hands each article to do, in order, and calls finish after the
// last. An article on which do fails is set aside.
func (in *inputs) documents(ctx context.Context, a *app, paths []string, do func(*loader.Reader, *source.Document) error, finish func() error) error {
	if err := in.check(); err != nil {
		return err
	}
	r, err := in.reader()
	if err != nil {
		return err
	}
	aside := asideList{app: a}
	for doc, rejected := range source.Walk(ctx, paths, in.options(a)) {
		if rejected != nil {
			aside.add(rejected)
			continue
		}
		if err := do(r, &doc); err != nil {
			aside.add(faultOfReader(doc.Path, err))
		}
	}
	if err := finish(); err != nil {
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

// records hands the record of each article, and the reading that it is made
// of, to do, in order.
func (in *inputs) records(ctx context.Context, a *app, paths []string, aside *asideList, do func(*record.Record, *graph.Reading) error) error {
	if err := in.check(); err != nil {
		return err
	}
	r, err := in.reader()
	if err != nil {
		return err
	}
	for o := range in.read(ctx, a, paths, r) {
		rec, rejected := recordOf(o)
		if rejected != nil {
			aside.add(rejected)
			continue
		}
		if err := do(rec, o.Reading); err != nil {
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
