// Package clients runs clients that people use against the real server: the
// audits of GraphQL over HTTP, graphql-js, graphql-request, urql, Apollo
// Client, graphql-sse, the code generator of TypeScript types, the Relay
// compiler, GraphiQL in Chromium, and Python's gql.
//
// They come from npm and PyPI, once for each state of package.json here and of
// the list in graph/foreign, into the user's cache folder. Without Node, Python, a
// browser or a registry the tests are skipped, and say so.
package clients_test

import (
	"bufio"
	"context"
	"errors"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/foreign"
	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema"
	"entente/schema/server"
)

// workshop returns a folder with the scripts of this one and what they need.
func workshop(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("the clients of npm: skipped by -short")
	}
	wanted, err := os.ReadFile("package.json")
	if err != nil {
		t.Fatal(err)
	}
	installed, err := foreign.NodePackages(t.Context(), wanted)
	skipAbsent(t, err)
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(".")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(installed, "node_modules"), filepath.Join(dir, "node_modules")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// skipAbsent skips the test where what it needs is not to be had, and says so.
func skipAbsent(t *testing.T, err error) {
	t.Helper()
	if errors.Is(err, foreign.ErrAbsent) {
		t.Skip(err)
	} else if err != nil {
		t.Fatal(err)
	}
}

// A site is a server over a store that can grow.
type site struct {
	url   string
	store *store.Store
	view  atomic.Pointer[projection.View]
}

func newSite(t *testing.T) *site {
	t.Helper()
	st, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	s := &site{store: st}
	s.load(t, "001_first.txt", "Pham Minh Chinh", "Hun Manet")
	sch, err := schema.New(schema.Options{View: s.view.Load, Texts: st})
	if err != nil {
		t.Fatal(err)
	}
	srv, err := server.New(server.Options{Schema: sch, View: s.view.Load, Exports: st})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(srv)
	t.Cleanup(h.Close)
	s.url = h.URL + "/graphql"
	return s
}

// load loads an article that says that two persons met.
func (s *site) load(t *testing.T, source, who, whom string) {
	t.Helper()
	text := who + " a reçu " + whom + "."
	end := len([]rune(text))
	from, to := graph.EntityID(graph.Person, who), graph.EntityID(graph.Person, whom)
	a, b := graph.Span{Start: 0, End: len([]rune(who))}, graph.Span{Start: end - 1 - len([]rune(whom)), End: end - 1}
	reading := &graph.Reading{
		Article: graph.Article{ID: graph.ArticleID(source), Source: source, Title: text, Language: "fr", Text: text,
			Sections: []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: end}}}},
		Entities: []graph.Entity{{ID: from, Type: graph.Person, Section: graph.Main, Anchor: a}, {ID: to, Type: graph.Person, Section: graph.Main, Anchor: b}},
		Mentions: []graph.Mention{{Entity: from, Span: a, Form: who}, {Entity: to, Span: b, Form: whom}},
		Statements: []graph.Statement{{Type: graph.MetWith, From: from, To: to, Span: graph.Span{Start: 0, End: end},
			Section: graph.Main, Confidence: 1, Extractor: "test"}},
	}
	if _, err := s.store.Put(t.Context(), reading); err != nil {
		t.Fatal(err)
	}
	view, err := projection.Build(t.Context(), s.store)
	if err != nil {
		t.Fatal(err)
	}
	s.view.Store(view)
}

// run runs a program in the workshop; it must end well.
func run(t *testing.T, dir, name string, args ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Errorf("%s %s: %v", name, strings.Join(args, " "), err)
	}
}

func TestClients(t *testing.T) {
	dir := workshop(t)
	s := newSite(t)
	agreed, err := filepath.Abs("../../../shared/design/schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	breaking := []string{"breaking.mjs", s.url}
	if _, err := os.Stat(agreed); err == nil {
		breaking = append(breaking, agreed)
	}
	t.Run("audits of GraphQL over HTTP", func(t *testing.T) { run(t, dir, "node", "audits.mjs", s.url) })
	t.Run("graphql-js finds no breaking change", func(t *testing.T) { run(t, dir, "node", breaking...) })
	t.Run("graphql-request, urql, Apollo Client", func(t *testing.T) { run(t, dir, "node", "questions.mjs", s.url) })
	t.Run("generated types under tsc --strict", func(t *testing.T) {
		run(t, dir, "node", "codegen.mjs", s.url)
		run(t, dir, "node", "node_modules/typescript/bin/tsc", "--strict", "--noEmit", "--target", "es2022",
			"--module", "nodenext", "--skipLibCheck", "typed.ts")
	})
	t.Run("Relay compiler", func(t *testing.T) {
		if err := os.MkdirAll(filepath.Join(dir, "relay/__generated__"), 0o755); err != nil {
			t.Fatal(err)
		}
		run(t, dir, "node", "node_modules/relay-compiler/cli.js", "relay.config.json")
	})
	t.Run("graphql-sse", func(t *testing.T) { subscribe(t, dir, s) })
}

// subscribe has a client listen while an article is loaded.
func subscribe(t *testing.T, dir string, s *site) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", "subscribe.mjs", s.url)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var said []string
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if said = append(said, lines.Text()); len(said) == 1 {
			time.Sleep(300 * time.Millisecond) // the subscriptions were sent before the query that has been answered
			s.load(t, "002_second.txt", "To Lam", "Emmanuel Macron")
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
	got := strings.Join(said, "\n")
	if want := "listening to a graph of 1\narticle 002_second\nrelation Emmanuel Macron MET_WITH To Lam"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
