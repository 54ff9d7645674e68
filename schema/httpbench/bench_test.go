// Package httpbench measures requests a second over HTTP, in one run on one
// machine: our endpoint, Cayley's own GraphQL endpoint on the same graph, and a
// handler that writes the same JSON by hand from the projection.
//
//	make bench-http
package httpbench_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"net/http/httptest"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/valyala/fasthttp"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
	"entente/schema"
	"entente/schema/server"
)

var (
	ratios   = flag.Bool("ratios", false, "measure requests a second, which takes a while")
	articles = flag.Int("articles", 2000, "size of the graph")
	span     = flag.Duration("span", 2*time.Second, "time of each measurement")
)

// A target is something to ask: bodies are sent in turn, to one URL.
type target struct {
	name, url string
	bodies    [][]byte
}

// measured is what came of asking.
type measured struct {
	perSecond   float64
	median, p99 time.Duration
}

// load asks on n connections for as long as is measured.
func load(t *testing.T, at target, n int) measured {
	t.Helper()
	client := &fasthttp.Client{MaxConnsPerHost: n}
	var stop atomic.Bool
	var wg sync.WaitGroup
	took := make([][]time.Duration, n)
	begun := time.Now()
	for i := range n {
		wg.Go(func() {
			req, res := fasthttp.AcquireRequest(), fasthttp.AcquireResponse()
			req.SetRequestURI(at.url)
			req.Header.SetMethod("POST")
			req.Header.SetContentType("application/json")
			for k := i; !stop.Load(); k += n {
				req.SetBodyRaw(at.bodies[k%len(at.bodies)])
				sent := time.Now()
				if err := client.Do(req, res); err != nil || res.StatusCode() != 200 {
					t.Errorf("%s: %v, %d %.200s", at.name, err, res.StatusCode(), res.Body())
					return
				}
				took[i] = append(took[i], time.Since(sent))
			}
		})
	}
	time.Sleep(*span)
	stop.Store(true)
	wg.Wait()
	all := slices.Concat(took...)
	slices.Sort(all)
	if len(all) == 0 {
		t.Fatalf("%s: no answers", at.name)
	}
	return measured{float64(len(all)) / time.Since(begun).Seconds(), all[len(all)/2], all[len(all)*99/100]}
}

const (
	oneHop = `query($id: ID!) { entity(id: $id) { id name neighbors(first: 20) { nodes { id name type } } } }`
	listed = `{ entities(first: 100) { nodes { id name type mentionCount firstSeen } } }`
)

func ask(t *testing.T, query string, vars map[string]any) []byte {
	t.Helper()
	b, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestRatios(t *testing.T) {
	if !*ratios {
		t.Skip("measures for a while: run by make bench-http")
	}
	world := graphgen.New(graphgen.Config{Articles: *articles, Seed: 1})
	view, err := projection.Build(t.Context(), world)
	if err != nil {
		t.Fatal(err)
	}
	s, err := schema.New(schema.Options{View: func() *projection.View { return view }})
	if err != nil {
		t.Fatal(err)
	}
	srv, err := server.New(server.Options{Schema: s, View: func() *projection.View { return view }})
	if err != nil {
		t.Fatal(err)
	}
	ours, hand := httptest.NewServer(srv), httptest.NewServer(byHand(view))
	defer ours.Close()
	defer hand.Close()
	cayley := httptest.NewServer(cayleyEndpoint(t, world))
	defer cayley.Close()

	people := view.Entities(graph.Person)
	people = people[:min(500, len(people))]
	hops := [3]target{{name: "Entente", url: ours.URL + "/graphql"}, {name: "by hand", url: hand.URL + "/hop"},
		{name: "Cayley", url: cayley.URL + "/api/v2/query?lang=graphql"}}
	light := target{name: "Cayley, one type", url: hops[2].url}
	for _, p := range people {
		id := string(view.ID(p))
		hops[0].bodies = append(hops[0].bodies, ask(t, oneHop, map[string]any{"id": id}))
		hops[1].bodies = append(hops[1].bodies, hops[0].bodies[len(hops[0].bodies)-1])
		hops[2].bodies = append(hops[2].bodies, cayleyHop(id, graph.RelationTypes...))
		light.bodies = append(light.bodies, cayleyHop(id, graph.MetWith))
	}
	lists := [2]target{{"Entente", ours.URL + "/graphql", [][]byte{ask(t, listed, nil)}}, {"by hand", hand.URL + "/list", [][]byte{ask(t, listed, nil)}}}
	sameAnswers(t, hops[0], hops[1])
	sameAnswers(t, lists[0], lists[1])

	fmt.Printf("%d articles, %d entities, %d relations\n", view.NumArticles(), view.NumEntities(), view.NumRelations())
	fmt.Printf("%-26s %5s %12s %12s %12s %10s %10s\n", "request", "conns", "ours/s", "by hand/s", "Cayley/s", "/by hand", "/Cayley")
	for _, n := range []int{2, 16} {
		a, b, c := load(t, hops[0], n), load(t, hops[1], n), load(t, hops[2], n)
		fmt.Printf("%-26s %5d %12.0f %12.0f %12.0f %10.2f %10.0f\n", "1 hop, 20 neighbours", n, a.perSecond, b.perSecond, c.perSecond,
			a.perSecond/b.perSecond, a.perSecond/c.perSecond)
		c = load(t, light, n)
		fmt.Printf("%-26s %5d %12.0f %12s %12.0f %10s %10.0f\n", " Cayley: MET_WITH only", n, a.perSecond, "", c.perSecond, "", a.perSecond/c.perSecond)
		a, b = load(t, lists[0], n), load(t, lists[1], n)
		fmt.Printf("%-26s %5d %12.0f %12.0f %12s %10.2f %10s\n", "100 entities, 5 fields", n, a.perSecond, b.perSecond, "", a.perSecond/b.perSecond, "")
	}
	mixed := target{name: "mixed", url: ours.URL + "/graphql"}
	for i, p := range people {
		id := string(view.ID(p))
		mixed.bodies = append(mixed.bodies, hops[0].bodies[i], hops[0].bodies[(i+7)%len(people)], lists[0].bodies[0],
			ask(t, `query($q: String!) { search(text: $q, first: 10) { nodes { id name } } }`, map[string]any{"q": view.Name(p)}),
			ask(t, `query($a: ID!, $b: ID!) { path(from: $a, to: $b) { length text } }`, map[string]any{"a": id, "b": string(view.ID(people[(i+13)%len(people)]))}))
	}
	m := load(t, mixed, 16)
	fmt.Printf("mixed load, 16 connections: %.0f/s, median %v, p99 %v, %.1f times the median\n", m.perSecond,
		m.median.Round(time.Microsecond), m.p99.Round(time.Microsecond), float64(m.p99)/float64(m.median))
}

// sameAnswers makes sure that like is compared with like.
func sameAnswers(t *testing.T, a, b target) {
	t.Helper()
	for _, body := range a.bodies[:min(20, len(a.bodies))] {
		var texts [2]string
		for i, url := range []string{a.url, b.url} {
			req, res := fasthttp.AcquireRequest(), fasthttp.AcquireResponse()
			req.SetRequestURI(url)
			req.Header.SetMethod("POST")
			req.Header.SetContentType("application/json")
			req.SetBodyRaw(body)
			if err := fasthttp.Do(req, res); err != nil {
				t.Fatal(err)
			}
			texts[i] = string(res.Body())
		}
		if texts[0] != texts[1] {
			t.Fatalf("two answers to %s\n%.400s\n%.400s", body, texts[0], texts[1])
		}
	}
}
