package main

import (
	"context"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"entente/loader/source"
)

// A progress is the bar that shows on a terminal how far a load is. Where
// standard error is none, it is nil and shows nothing.
type progress struct{ bar *progressbar.ProgressBar }

func (a *app) newProgress(ctx context.Context, paths []string, o source.Options) *progress {
	f, ok := a.stderr.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	return &progress{progressbar.NewOptions(source.Count(ctx, paths, o),
		progressbar.OptionSetWriter(f),
		progressbar.OptionSetDescription("loading"),
		progressbar.OptionSetItsString("articles"),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionFullWidth(),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionSetPredictTime(true),
	)}
}

// add counts n more inputs as done.
func (p *progress) add(n int) {
	if p != nil {
		p.bar.Add(n) // it fails only where the terminal does
	}
}

// pause takes the bar off the screen while print writes lines of its own.
func (p *progress) pause(print func()) {
	if p != nil {
		p.bar.Clear()
	}
	print()
}

// finish takes the bar off the screen for good.
func (p *progress) finish() {
	if p != nil {
		p.bar.Clear()
	}
}
