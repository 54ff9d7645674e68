package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"syscall"

	"github.com/spf13/cobra"

	"entente/graph/algo"
	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema"
	"entente/schema/server"
)

// serveFlags are the flags of entente serve.
type serveFlags struct {
	listen   string
	log      bool
	snapshot string // where the view is kept from one start to the next
	texts    string // where the index of texts is
	endpoint endpointFlags
}

func (a *app) serveCommand() *cobra.Command {
	var f serveFlags
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer questions over HTTP",
		Long: `Serve reads the graph into memory and answers GraphQL over HTTP. It prints the
addresses and a first question to paste. An interrupt (Ctrl-C) lets requests
under way end, then the server.`,
		Example: `  entente serve
  entente serve --listen 127.0.0.1:9000 --store pebble:/var/lib/entente
  entente serve --listen 127.0.0.1:0        any free port, which is printed`,
		Args: cobra.NoArgs,
		RunE: a.run(func(ctx context.Context, _ []string) error {
			return a.withStore(ctx, func(s *store.Store) error { return a.serve(ctx, s, &f) })
		}),
	}
	cmd.Flags().StringVar(&f.listen, "listen", "127.0.0.1:8080", "`ADDRESS` to listen at, as HOST:PORT; port 0 is any free one")
	cmd.Flags().BoolVar(&f.log, "log", false, "log every request to standard error")
	cmd.Flags().StringVar(&f.snapshot, "snapshot", "", "`FILE` that keeps the graph as it is read into memory, so that the next start need not read the store; none keeps none (default: the store's directory with .view)")
	cmd.Flags().StringVar(&f.texts, "full-text", textsBeside, "`WHERE` the index of the articles' words is: a directory, memory, or off; auto is in the store's directory, or in memory where it has none")
	f.endpoint.register(cmd.Flags())
	return cmd
}

func (a *app) serve(ctx context.Context, s *store.Store, f *serveFlags) error {
	// The address is taken before the graph is read, so that a wrong one is told at once.
	ln, err := new(net.ListenConfig).Listen(ctx, "tcp", f.listen)
	if err != nil {
		return listenError(f.listen, err)
	}
	defer ln.Close()
	var live *projection.Live
	changed := make(chan struct{}, 1) // holds one token while the index of texts has not looked at a change
	analyst := new(algo.Analyst)
	live, err = projection.NewLive(ctx, s, projection.LiveOptions{Snapshot: f.snapshot, Refreshed: func(r projection.Refresh) {
		a.warnStale(r)
		if live == nil || r.Err != nil {
			return // the first view, which is followed below, or none
		}
		analyst.Follow(ctx, live.View())
		select {
		case changed <- struct{}{}:
		default:
		}
	}})
	if err != nil {
		return err
	}
	analyst.Follow(ctx, live.View())
	texts, err := openTexts(s, f.texts)
	if err != nil {
		return err
	}
	defer a.followTexts(ctx, texts, s, changed)()
	opts := server.Options{View: live.View, Exports: s}
	schemaOpts := schema.Options{View: live.View, Texts: s, FullText: texts, Analyst: analyst, Store: s.Address()}
	if err := f.endpoint.apply(&schemaOpts, &opts); err != nil {
		return err
	}
	if opts.Schema, err = schema.New(schemaOpts); err != nil {
		return err
	}
	if f.log {
		opts.Log = slog.New(slog.NewTextHandler(a.stderr, nil))
	}
	srv, err := server.New(opts)
	if err != nil {
		return err
	}
	if err := a.greet(s, live.View(), "http://"+ln.Addr().String()); err != nil {
		return err
	}
	following, stop := context.WithCancel(ctx)
	var followed sync.WaitGroup
	followed.Go(func() { _ = live.Run(following) }) // ends by stop alone
	defer followed.Wait()
	defer stop()
	return srv.Serve(ctx, ln)
}

// warnStale tells when the view could not follow the store, or not be kept.
func (a *app) warnStale(r projection.Refresh) {
	if r.Err != nil && !errors.Is(r.Err, context.Canceled) {
		fmt.Fprintf(a.stderr, "entente: %v; answers stay as of the last reading, which is tried again\n", r.Err)
	}
	if r.Snapshot != nil && !errors.Is(r.Snapshot, context.Canceled) {
		fmt.Fprintf(a.stderr, "entente: %v; answers do not suffer, the next start takes longer; --snapshot FILE keeps it elsewhere, --snapshot none nowhere\n", r.Snapshot)
	}
}

func listenError(listen string, err error) error {
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%s is in use; stop the other server, or choose another address by --listen HOST:PORT (port 0 is any free one)", listen)
	}
	return fmt.Errorf("cannot listen at %s: %w; --listen takes HOST:PORT, such as 127.0.0.1:8080", listen, err)
}

// firstQuestion has an answer on any graph that holds persons.
const firstQuestion = `{ ranking(types: [PERSON], first: 3) { entity { name ... on Person { positions { title body { name } } met(first: 3) { nodes { name } } } } } }`

// greet prints the addresses and a first question.
func (a *app) greet(s *store.Store, view *projection.View, base string) error {
	_, err := fmt.Fprintf(a.stdout, `Serving %s: %d articles, %d entities, %d relations.
  start here  %[5]s/
  GraphQL     %[5]s/graphql
  GraphiQL    %[5]s/graphiql/

Paste this question into GraphiQL:
  %[6]s
or ask it from a shell:
  curl -s %[5]s/graphql -H 'Content-Type: application/json' -d '{"query": "%[6]s"}'

Ctrl-C ends the server.
`, s.Address(), view.NumArticles(), view.NumEntities(), view.NumRelations(), base, firstQuestion)
	return err
}
