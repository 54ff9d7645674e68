package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"
)

// batchSize is how many articles share one transaction: enough to load fast,
// few enough that an interrupt is heeded soon.
const batchSize = 200

// loadFlags are the flags of entente load.
type loadFlags struct {
	inputs
	report       string
	dryRun, json bool
}

func (a *app) loadCommand() *cobra.Command {
	var f loadFlags
	cmd := &cobra.Command{
		Use:   "load PATH…",
		Short: "Read articles into the store",
		Long: `Load reads articles and writes what they say into the store. An article is
identified by its path within what is loaded: a file by its name, a file in a
directory by its path from there. Loading an article again changes nothing;
loading a changed version replaces what the old one said.

` + pathsHelp + `

Articles are written ` + fmt.Sprint(batchSize) + ` to a transaction. An interrupt (Ctrl-C) ends the load after
the running transaction; the same load again does the rest.`,
		Example: `  entente load articles/
  entente load --store pebble:/var/lib/entente --report report.jsonl articles/
  pandoc -t plain page.html | entente load --source https://example.org/news/1 -
  entente load --dry-run articles/`,
		Args: atLeastOnePath,
		RunE: a.run(func(ctx context.Context, paths []string) error { return a.load(ctx, &f, paths) }),
	}
	f.inputs.flags(cmd)
	cmd.Flags().StringVar(&f.report, "report", "", "write what came of each input to this `FILE`, one JSON object a line")
	cmd.Flags().BoolVar(&f.dryRun, "dry-run", false, "read the articles and write nothing")
	cmd.Flags().BoolVar(&f.json, "json", false, "print the summary as JSON")
	return cmd
}

func (a *app) load(ctx context.Context, f *loadFlags, paths []string) (err error) {
	if err := f.check(); err != nil {
		return err
	}
	reader, err := f.reader()
	if err != nil {
		return err
	}
	l := loading{app: a, aside: asideList{app: a}, started: time.Now()}
	if l.report, err = openReport(f.report); err != nil {
		return err
	}
	defer l.report.closeInto(&err)
	if !f.dryRun {
		if l.store, err = a.openStore(ctx); err != nil {
			return err
		}
		defer closeInto(&err, l.store)
		if err := putTables(ctx, l.store, reader); err != nil {
			return err
		}
	}
	l.progress = a.newProgress(ctx, paths, f.options(a))
	for o := range f.read(ctx, a, paths, reader) {
		if ctx.Err() != nil {
			break
		}
		if err := l.take(ctx, o); err != nil {
			return err
		}
	}
	if ctx.Err() == nil {
		err = l.commit(ctx)
	}
	l.progress.finish()
	if err != nil {
		return err
	}
	if err := l.summary.print(a, f.json, time.Since(l.started), f.dryRun); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("the load was interrupted after %d articles; the same load again does the rest", l.summary.articles())
	}
	return l.aside.err()
}
