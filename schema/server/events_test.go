package server_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"entente/graph/graphgen"
	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema/server"
)

const wantEvents = "Accept: text/event-stream"

// growing serves a made-up graph of which the number of articles can be set.
func growing(t *testing.T, change func(*server.Options)) (at string, grow func(articles int)) {
	t.Helper()
	st, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	world := graphgen.New(graphgen.Config{Articles: 500, Seed: 5})
	var view atomic.Pointer[projection.View]
	grow = func(articles int) {
		var quads projection.Quads
		for i := range articles {
			r := world.Reading(i)
			quads = append(quads, r.Quads()...)
		}
		v, err := projection.Build(t.Context(), quads)
		if err != nil {
			t.Error(err)
			return
		}
		view.Store(v)
	}
	grow(10)
	return serve(t, st, view.Load, change), grow
}

// listen begins a subscription and returns its events, one "name data" each.
func listen(t *testing.T, at, query string) (events <-chan string, hangUp func()) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), "POST", at+"/graphql", strings.NewReader(asBody(t, query)))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	if kind := res.Header.Get("Content-Type"); res.StatusCode != 200 || !strings.HasPrefix(kind, "text/event-stream") {
		t.Fatalf("%s %s", res.Status, kind)
	}
	out := make(chan string, 1000)
	go func() {
		defer close(out)
		name := ""
		for lines := bufio.NewScanner(res.Body); lines.Scan(); {
			if after, ok := strings.CutPrefix(lines.Text(), "event: "); ok {
				name = after
			}
			if data, ok := strings.CutPrefix(lines.Text(), "data:"); ok {
				out <- strings.TrimSpace(name + data)
			}
		}
	}()
	t.Cleanup(func() { res.Body.Close() })
	return out, func() { res.Body.Close() }
}

func next(t *testing.T, events <-chan string) string {
	t.Helper()
	select {
	case e, ok := <-events:
		if !ok {
			t.Fatal("the stream has ended")
		}
		return e
	case <-time.After(20 * time.Second):
		t.Fatal("no event in 20 seconds")
	}
	return ""
}

func TestSubscriptions(t *testing.T) {
	at, grow := growing(t, nil)
	articles, hangUp := listen(t, at, "subscription { articleLoaded { source } }")
	relations, _ := listen(t, at, "subscription { relationAdded { type from { name } } }")
	nothing, _ := listen(t, at, `subscription { relationAdded(about: "name:Nobody At All") { type } }`)
	grow(12)
	world := graphgen.New(graphgen.Config{Articles: 500, Seed: 5})
	seen := map[string]bool{}
	for range 2 {
		seen[next(t, articles)] = true
	}
	for i := 10; i < 12; i++ {
		r := world.Reading(i)
		if want := fmt.Sprintf(`next {"data":{"articleLoaded":{"source":%q}}}`, r.Article.Source); !seen[want] {
			t.Errorf("got %v, without %s", seen, want)
		}
	}
	if e := next(t, relations); !strings.HasPrefix(e, `next {"data":{"relationAdded":{"type":"`) {
		t.Errorf("got %s", e)
	}
	hangUp()
	until(t, "the stream that was left has ended", func() bool { return running(t, at) == 2 })
	select {
	case e := <-nothing:
		t.Errorf("an event about nobody: %s", e)
	default:
	}
}

// Over a stream of events a query is answered once; what is refused is so
// before the stream begins.
func TestQueriesAsEvents(t *testing.T) {
	at := start(t, nil)
	events, _ := listen(t, at, "{ stats { articles } }")
	if got, want := next(t, events)+" / "+next(t, events), `next {"data":{"stats":{"articles":1}}} / complete`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, query := range []string{"subscription { nothing }", "subscription { articleLoaded { id } relationAdded { id } }", "{ "} {
		res, body := fetch(t, "POST", at+"/graphql", asBody(t, query), isJSON, wantEvents)
		if res.StatusCode != 400 || !strings.Contains(body, "errors") {
			t.Errorf("%s: %d %s", query, res.StatusCode, body)
		}
	}
	if _, body := fetch(t, "POST", at+"/graphql", asBody(t, "subscription { articleLoaded { id } }"), isJSON); !strings.Contains(body, "text/event-stream") {
		t.Errorf("a subscription without a stream: %s", body)
	}
	at = start(t, func(o *server.Options) { o.Subscribers = 1 })
	_, _ = listen(t, at, "subscription { articleLoaded { id } }")
	if res, _ := fetch(t, "POST", at+"/graphql", asBody(t, "subscription { articleLoaded { id } }"), isJSON, wantEvents); res.StatusCode != 429 {
		t.Errorf("one subscriber too many: %d", res.StatusCode)
	}
}

// A subscriber that reads nothing holds up neither the others nor the graph,
// and is given up.
func TestSlowSubscriber(t *testing.T) {
	at, grow := growing(t, func(o *server.Options) { o.WriteTime = 300 * time.Millisecond })
	conn := dialEvents(t, at, "subscription { relationAdded { id type title from { id name aliases articles(first: 50) { nodes { id title } } } to { id name aliases articles(first: 50) { nodes { id title } } } } }")
	defer conn.Close()
	if err := conn.(*net.TCPConn).SetReadBuffer(4 << 10); err != nil {
		t.Fatal(err)
	}
	until(t, "the slow subscriber is there", func() bool { return running(t, at) == 1 })
	quick, _ := listen(t, at, "subscription { articleLoaded { id } }")
	grow(500)
	for range 490 {
		next(t, quick)
	}
	until(t, "the slow subscriber is given up", func() bool { return running(t, at) == 1 })
}

// Streams end when the server is told to stop, before its time of grace.
func TestStreamsEndWithTheServer(t *testing.T) {
	begun := time.Now()
	t.Run("serve", func(t *testing.T) {
		at := start(t, nil)
		conn := dialEvents(t, at, "subscription { articleLoaded { id } }")
		go func() { _, _ = io.Copy(io.Discard, conn) }()
		until(t, "the subscriber is there", func() bool { return running(t, at) == 1 })
	})
	if took := time.Since(begun); took > 8*time.Second {
		t.Errorf("the server took %v to stop", took)
	}
}

// dialEvents asks for a stream on a connection of its own, which is left to
// the test to read.
func dialEvents(t *testing.T, at, query string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(at, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	body := asBody(t, query)
	fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
	return conn
}
