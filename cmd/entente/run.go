package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// The exit statuses.
const (
	exitDone     = 0 // done
	exitFailed   = 1 // failed; the error says what to do
	exitUsage    = 2 // wrong usage; nothing was done
	exitSetAside = 3 // done, but some inputs were set aside
)

// errSetAside ends a command that did its work and set inputs aside, which it
// has listed already.
var errSetAside = errors.New("some inputs were set aside")

// errReported ends a command that failed and has said so already.
var errReported = errors.New("failed")

// A usageError is an error in how the program was called.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// Run is the program: it runs the command that args name (without the
// program's own name) and returns the exit status.
func Run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr}
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	cmd, err := root.ExecuteContextC(ctx)
	return a.exit(cmd, err)
}

// An app is what all commands of one run share.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer

	store   string // address of the store
	running bool   // a command's work has begun, so errors are no longer usage errors
}

// run makes cobra's function of a command's work.
func (a *app) run(work func(ctx context.Context, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		a.running = true
		return work(cmd.Context(), args)
	}
}

func (a *app) exit(cmd *cobra.Command, err error) int {
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errSetAside):
		return exitSetAside
	case errors.Is(err, errReported):
		return exitFailed
	case errors.As(err, &usage) || !a.running:
		fmt.Fprintf(a.stderr, "entente: %s\nTry '%s --help'.\n", strings.TrimRight(err.Error(), "\n"), cmd.CommandPath())
		return exitUsage
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(a.stderr, "entente: interrupted")
		return exitFailed
	}
	fmt.Fprintf(a.stderr, "entente: %v\n", err)
	return exitFailed
}

// defaultStore is the address used where neither --store nor the environment gives one.
const defaultStore = "pebble:./entente.db"

func storeFromEnvironment() string {
	if s := os.Getenv("ENTENTE_STORE"); s != "" {
		return s
	}
	return defaultStore
}
