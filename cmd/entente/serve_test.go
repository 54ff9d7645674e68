package main

import (
	"context"
	"io"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// startServer serves a store that holds the sample articles and returns the
// base URL, what it printed, and a function that interrupts it and returns the
// exit status.
func startServer(t *testing.T) (base, printed string, stop func() int) {
	t.Helper()
	store := "pebble:" + filepath.Join(t.TempDir(), "served.db")
	if status, _, stderr := runProgram(t, "load", "--store", store, absolute("..", "..", "seeds", "articles")); status != exitDone {
		t.Fatalf("load: exit status %d: %s", status, stderr)
	}
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	r, w := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- Run(ctx, []string{"serve", "--store", store, "--listen", "127.0.0.1:0"}, strings.NewReader(""), w, io.Discard)
		w.Close()
	}()
	greeting := make([]byte, 4096)
	n, err := r.Read(greeting)
	if err != nil {
		t.Fatalf("serve printed nothing: %v; exit status %d", err, <-ended)
	}
	printed = string(greeting[:n])
	base = regexp.MustCompile(`http://127\.0\.0\.1:\d+`).FindString(printed)
	return base, printed, func() int {
		cancel()
		select {
		case status := <-ended:
			return status
		case <-time.After(20 * time.Second):
			t.Fatal("the server does not end")
			return -1
		}
	}
}

func TestServe(t *testing.T) {
	base, printed, stop := startServer(t)
	if base == "" || !strings.Contains(printed, firstQuestion) {
		t.Errorf("the greeting lacks address or first question:\n%s", printed)
	}
	for _, path := range []string{"/", "/graphiql", "/graph/export", "/healthz", "/readyz", "/schema.graphql"} {
		resp, err := http.Get(base + path)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			t.Errorf("GET %s: %s", path, resp.Status)
		}
	}

	query := func(url, question string) (status int, stdout, stderr string) {
		return runProgram(t, "query", "--url", url, question)
	}
	if status, stdout, stderr := query(base+"/graphql", firstQuestion); status != exitDone || !strings.Contains(stdout, `"positions": [`) {
		t.Errorf("the first question: exit status %d: %s%s", status, stdout, stderr)
	}
	if status, _, stderr := query(base+"/graphql", "{ nothing }"); status != exitFailed || !strings.Contains(stderr, "nothing") {
		t.Errorf("a wrong question: exit status %d, %s", status, stderr)
	}
	if status, _, stderr := query(base+"/nowhere", "{ stats { articles } }"); status != exitFailed ||
		!strings.Contains(stderr, "give the address of the endpoint") {
		t.Errorf("a wrong address: exit status %d, %s", status, stderr)
	}
	taken := strings.TrimPrefix(base, "http://")
	if status, _, stderr := runProgram(t, "serve", "--store", "memory:", "--listen", taken); status != exitFailed ||
		!strings.Contains(stderr, taken+" is in use; stop the other server") {
		t.Errorf("a second server at the address: exit status %d, %s", status, stderr)
	}
	if status := stop(); status != exitDone {
		t.Errorf("the interrupted server ended with exit status %d", status)
	}
}

func TestServeRefusesWrongAddresses(t *testing.T) {
	status, _, stderr := runProgram(t, "serve", "--store", "memory:", "--listen", "nonsense")
	if status != exitFailed || !strings.Contains(stderr, "--listen takes HOST:PORT") {
		t.Errorf("exit status %d, %s", status, stderr)
	}
}
