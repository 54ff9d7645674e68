// Package httpbench measures requests a second over HTTP, in one run on one
// machine: our endpoint, Cayley's own GraphQL endpoint on the same graph, and a
// handler that writes the same JSON by hand from the projection. Each is a
// process of its own. Every figure is the median of several rounds, in which the
// endpoints take turns.
//
//	make bench-http
package httpbench_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"testing"
	"time"

	"github.com/valyala/fasthttp"

	"entente/graph"
	"entente/graph/projection"
)

var (
	ratios   = flag.Bool("ratios", false, "measure requests a second, which takes a while")
	articles = flag.Int("articles", 2000, "size of the graph")
	span     = flag.Duration("span", time.Second, "time of each measurement")
	rounds   = flag.Int("rounds", 5, "measurements of each figure, of which the median is told")
)

const (
	oneHop    = `query($id: ID!) { entity(id: $id) { id name neighbors(first: 20) { nodes { id name type } } } }`
	listed    = `{ entities(first: 100) { nodes { id name type mentionCount firstSeen } } }`
	searched  = `query($q: String!) { search(text: $q, first: 10) { nodes { id name } } }`
	connected = `query($a: ID!, $b: ID!) { path(from: $a, to: $b) { length text } }`

	// heavy takes long, however small its answer: each condition walks the graph.
	heavy = `{ entities(first: 1000) { nodes { neighbors(first: 100, where: {related: {other: {related: {minSupport: 2}}}}) { totalCount } } } }`
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
	view, err := projection.Build(t.Context(), worldOf(*articles))
	if err != nil {
		t.Fatal(err)
	}
	ours, hand, cayley := endpoint(t, "ours"), endpoint(t, "hand"), endpoint(t, "cayley")
	people := view.Entities(graph.Person)
	people = people[:min(500, len(people))]
	hop := target{name: "Entente", url: ours + "/graphql"}
	handHop, cayleyAll := target{name: "by hand", url: hand + "/hop"}, target{name: "Cayley", url: cayley + "/api/v2/query?lang=graphql"}
	cayleyOne := target{name: "Cayley, one type", url: cayleyAll.url}
	mixed := target{name: "mixed", url: hop.url}
	list := target{"Entente", hop.url, [][]byte{ask(t, listed, nil)}}
	handList := target{"by hand", hand + "/list", list.bodies}
	for i, p := range people {
		id, next := string(view.ID(p)), string(view.ID(people[(i+13)%len(people)]))
		body := ask(t, oneHop, map[string]any{"id": id})
		hop.bodies, handHop.bodies = append(hop.bodies, body), append(handHop.bodies, body)
		cayleyAll.bodies = append(cayleyAll.bodies, cayleyHop(id, graph.RelationTypes...))
		cayleyOne.bodies = append(cayleyOne.bodies, cayleyHop(id, graph.MetWith))
		mixed.bodies = append(mixed.bodies, body, ask(t, oneHop, map[string]any{"id": next}), list.bodies[0],
			ask(t, searched, map[string]any{"q": view.Name(p)}), ask(t, connected, map[string]any{"a": id, "b": next}))
	}
	sameAnswers(t, hop, handHop)
	sameAnswers(t, list, handList)

	fmt.Printf("%d articles, %d entities, %d relations\n", view.NumArticles(), view.NumEntities(), view.NumRelations())
	fmt.Printf("%-26s %5s %12s %12s %12s %10s %10s\n", "request", "conns", "ours/s", "by hand/s", "Cayley/s", "/by hand", "/Cayley")
	for _, n := range []int{2, 16} {
		got := measure(t, n, hop, handHop, cayleyAll, cayleyOne)
		fmt.Printf("%-26s %5d %12.0f %12.0f %12.0f %10.2f %10.0f\n", "1 hop, 20 neighbours", n,
			got[0].perSecond, got[1].perSecond, got[2].perSecond, ratio(got, 1), ratio(got, 2))
		fmt.Printf("%-26s %5d %12s %12s %12.0f %10s %10.0f\n", " Cayley: MET_WITH only", n, "", "", got[3].perSecond, "", ratio(got, 3))
		got = measure(t, n, list, handList)
		fmt.Printf("%-26s %5d %12.0f %12.0f %12s %10.2f %10s\n", "100 entities, 5 fields", n,
			got[0].perSecond, got[1].perSecond, "", ratio(got, 1), "")
	}
	fmt.Printf("\n%-26s %5s %12s %12s %12s %10s %10s\n", "mixed load", "conns", "ours/s", "median", "p99", "p99/median", "refused")
	costly := target{"costly", hop.url, [][]byte{ask(t, heavy, nil)}}
	for _, n := range []int{2, 16} {
		got := measure(t, n, mixed)[0]
		got.tell("hops, lists, search, paths", n)
		stop := disturb(t, costly, 2)
		got = measure(t, n, mixed)[0]
		refused := stop()
		got.refused = refused
		got.tell(" and 2 ask costly ones", n)
	}
}

func (m measured) tell(what string, conns int) {
	fmt.Printf("%-26s %5d %12.0f %12v %12v %10.1f %9.0f%%\n", what, conns, m.perSecond, m.median.Round(time.Microsecond),
		m.p99.Round(time.Microsecond), float64(m.p99)/float64(m.median), 100*m.refused)
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
