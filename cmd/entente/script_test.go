package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"entente/loader/generate"
)

// Scripts run the program as a process of its own: the command entente is
// this test binary run as the program.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"entente": func() { os.Exit(runProcess()) }})
}

// TestScripts runs testdata/script/*.txtar. Beside testscript's own commands
// they have
//
//	exits STATUS COMMAND ARG…   run the command and require the exit status
//	generate N DIR              write N generated articles into DIR
//	letters FILE BYTES          make a file of that many letters x
//	hex FILE BYTE…              make a file of these bytes, in hexadecimal
//	fifo FILE                   make a named pipe
//
// and the conditions [shared] (../shared is there) and [root]. $SHARED and
// $SEEDS name ../shared and seeds/.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SHARED", absolute("..", "..", "..", "shared"))
			env.Setenv("SEEDS", absolute("..", "..", "seeds"))
			env.Setenv("ENTENTE_STORE", "")
			return nil
		},
		Condition: func(name string) (bool, error) {
			switch name {
			case "shared":
				_, err := os.Stat(absolute("..", "..", "..", "shared", "seeds"))
				return err == nil, nil
			case "root":
				return os.Geteuid() == 0, nil
			}
			return false, errors.New("no such condition: " + name)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "generate": generateArticles, "letters": letters, "hex": hexFile, "fifo": fifo,
		},
	})
}

func absolute(elem ...string) string {
	p, err := filepath.Abs(filepath.Join(elem...))
	if err != nil {
		panic(err)
	}
	return p
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND ARG…")
	}
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if want := args[0]; strconv.Itoa(got) != want {
		ts.Fatalf("%s: exit status %d, want %s", strings.Join(args[1:], " "), got, want)
	}
}

func generateArticles(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: generate N DIR")
	}
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	ts.Check(writeArticles(ts.MkAbs(args[1]), n))
}

// writeArticles writes n generated articles into the directory.
func writeArticles(dir string, n int) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for a := range generate.Articles(1, n) {
		if err := os.WriteFile(filepath.Join(dir, a.Name), []byte(a.Text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func letters(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: letters FILE BYTES")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat("x", n)), 0o644))
}

func hexFile(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: hex FILE BYTE…")
	}
	var b []byte
	for _, s := range args[1:] {
		n, err := strconv.ParseUint(s, 16, 8)
		ts.Check(err)
		b = append(b, byte(n))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o644))
}

func fifo(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: fifo FILE")
	}
	ts.Check(syscall.Mkfifo(ts.MkAbs(args[0]), 0o644))
}
