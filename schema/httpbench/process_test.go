package httpbench_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"entente/graph/graphgen"
	"entente/graph/projection"
	"entente/schema"
	"entente/schema/server"
)

// Each endpoint is a process of its own, as it would be in use: the heap of
// one is no burden to the collector of another, nor is that of who asks.

// Names of the environment by which this binary is told to be an endpoint.
const (
	asEndpoint = "ENTENTE_BENCH_ENDPOINT" // ours, hand or cayley
	ofArticles = "ENTENTE_BENCH_ARTICLES"
)

func TestMain(m *testing.M) {
	name := os.Getenv(asEndpoint)
	if name == "" {
		os.Exit(m.Run())
	}
	if err := serve(name, os.Getenv(ofArticles)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// worldOf makes the graph that every endpoint answers from.
func worldOf(articles int) *graphgen.World {
	return graphgen.New(graphgen.Config{Articles: articles, Seed: 1})
}

// serve prints an address and is the endpoint there, until standard input ends.
func serve(name, size string) error {
	n, err := strconv.Atoi(size)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(context.Background())
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin) // it ends in any case
		stop()
	}()
	started := func(at net.Addr) { fmt.Printf("http://%s\n", at) }
	world := worldOf(n)
	if name == "cayley" {
		h, err := cayleyEndpoint(ctx, world)
		if err != nil {
			return err
		}
		return plainly(ctx, h, started)
	}
	view, err := projection.Build(ctx, world)
	if err != nil {
		return err
	}
	if name == "hand" {
		return plainly(ctx, byHand(view), started)
	}
	s, err := schema.New(schema.Options{View: func() *projection.View { return view }})
	if err != nil {
		return err
	}
	srv, err := server.New(server.Options{Schema: s, View: func() *projection.View { return view }})
	if err != nil {
		return err
	}
	return srv.Run(ctx, "127.0.0.1:0", started)
}

// plainly serves a handler with nothing around it, but with as much room for
// garbage as our server takes.
func plainly(ctx context.Context, h http.Handler, started func(net.Addr)) error {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	debug.SetGCPercent(max(100, int(100*(256<<20)/m.HeapAlloc)))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	started(l.Addr())
	srv := &http.Server{Handler: h}
	defer context.AfterFunc(ctx, func() { _ = srv.Close() })()
	if err := srv.Serve(l); err != http.ErrServerClosed {
		return err
	}
	return nil
}

// endpoint starts one, and returns its address.
func endpoint(t *testing.T, name string) string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), asEndpoint+"="+name, fmt.Sprintf("%s=%d", ofArticles, *articles))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		_ = cmd.Wait() // what went wrong stands in standard error
	})
	at, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("endpoint %s: %v", name, err)
	}
	return strings.TrimSpace(at)
}
