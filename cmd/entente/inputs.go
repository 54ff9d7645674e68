package main

import (
	"context"
	"fmt"
	"iter"
	"os"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"entente/loader"
	"entente/loader/pipeline"
	"entente/loader/source"
)

// inputs are the flags of commands that read articles.
type inputs struct {
	workers     int
	stdinSource string
	lexicon     string
}

// pathsHelp explains PATH in the help of those commands.
const pathsHelp = `A PATH is an article as plain text (UTF-8, or UTF-16 with a byte order mark), a
directory, whose *.txt files are taken in sorted order, or - for one article on
standard input. What is no article is set aside with its reason, the rest is
read, and the exit status is 3.`

func (in *inputs) flags(cmd *cobra.Command) {
	cmd.Flags().IntVar(&in.workers, "workers", runtime.NumCPU(), "read this `NUMBER` of articles at a time")
	cmd.Flags().StringVar(&in.stdinSource, "source", "stdin", "URL or path (`NAME`) that identifies the article on standard input")
	in.lexiconFlag(cmd)
}

func (in *inputs) check() error {
	if in.workers < 1 {
		return usagef("--workers is %d; it must be at least 1", in.workers)
	}
	return nil
}

func (in *inputs) options(a *app) source.Options {
	return source.Options{Stdin: a.stdin, StdinSource: in.stdinSource}
}

// garbagePercent is how much garbage may gather, in hundredths of what lives.
// While articles are read that is the lexicon, 30 MB, which each collection goes
// through again; with this they take a twelfth less time and 100 MB more.
const garbagePercent = 300

// reader makes the reader that the flags ask for.
func (in *inputs) reader() (*loader.Reader, error) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
	return loader.NewReaderWith(loader.Options{Lexicon: in.lexicon})
}

// read reads the articles that the paths name with the reader, in order.
func (in *inputs) read(ctx context.Context, a *app, paths []string, r *loader.Reader) iter.Seq[pipeline.Outcome] {
	return pipeline.Read(ctx, source.Walk(ctx, paths, in.options(a)), in.workers, readFunc(r))
}

// An asideList tells of the inputs that were set aside, as they come.
type asideList struct {
	app   *app
	count int
}

// listedAside bounds what is listed on a terminal; --report lists all.
const listedAside = 50

func (l *asideList) add(r *source.Rejected) {
	l.count++
	if l.count <= listedAside {
		fmt.Fprintf(l.app.stderr, "entente: set aside %v\n", r)
	}
}

// err is what the command ends with.
func (l *asideList) err() error {
	if l.count == 0 {
		return nil
	}
	if l.count > listedAside {
		fmt.Fprintf(l.app.stderr, "entente: set aside %d more\n", l.count-listedAside)
	}
	return errSetAside
}
