package httpbench_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"

	cayleygraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/memstore"
	_ "github.com/cayleygraph/cayley/query/graphql"
	cayleyhttp "github.com/cayleygraph/cayley/server/http"
	"github.com/cayleygraph/cayley/writer"
	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// byHand writes what the two requests are answered by, with nothing between
// the projection and the response.
func byHand(v *projection.View) http.Handler {
	text := func(b []byte, s string) []byte {
		if !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' }) {
			return append(append(append(b, '"'), s...), '"')
		}
		quoted, _ := json.Marshal(s) // a string can always be written
		return append(b, quoted...)
	}
	answer := func(w http.ResponseWriter, b []byte) {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Header().Set("Content-Length", strconv.Itoa(len(b)))
		_, _ = w.Write(b) // a client that went away is no fault of ours
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /hop", func(w http.ResponseWriter, r *http.Request) {
		var req struct{ Variables struct{ ID graph.ID } }
		body, err := io.ReadAll(r.Body)
		if err != nil || json.Unmarshal(body, &req) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		e, _ := v.Lookup(req.Variables.ID)
		var near []projection.Ref
		for _, rel := range v.Out(e) {
			_, to := v.Ends(rel)
			near = append(near, to)
		}
		for _, rel := range v.In(e) {
			from, _ := v.Ends(rel)
			near = append(near, from)
		}
		slices.Sort(near)
		near = slices.Compact(near)
		b := append(make([]byte, 0, 4096), `{"data":{"entity":{"id":`...)
		b = text(b, string(req.Variables.ID))
		b = append(b, `,"name":`...)
		b = text(b, v.Name(e))
		b = append(b, `,"neighbors":{"nodes":[`...)
		for i, n := range near[:min(20, len(near))] {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(b, `{"id":`...)
			b = text(b, string(v.ID(n)))
			b = append(b, `,"name":`...)
			b = text(b, v.Name(n))
			b = append(b, `,"type":"`...)
			b = append(b, v.Type(n)...)
			b = append(b, `"}`...)
		}
		answer(w, append(b, `]}}}}`...))
	})
	mux.HandleFunc("POST /list", func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			return
		}
		b := append(make([]byte, 0, 16<<10), `{"data":{"entities":{"nodes":[`...)
		for e := range projection.Ref(min(100, v.NumEntities())) {
			if e > 0 {
				b = append(b, ',')
			}
			b = append(b, `{"id":`...)
			b = text(b, string(v.ID(e)))
			b = append(b, `,"name":`...)
			b = text(b, v.Name(e))
			b = append(b, `,"type":"`...)
			b = append(b, v.Type(e)...)
			b = append(b, `","mentionCount":`...)
			b = strconv.AppendInt(b, int64(v.Mentions(e)), 10)
			b = append(b, `,"firstSeen":`...)
			if first, _ := v.Seen(e); first == "" {
				b = append(b, "null"...)
			} else {
				b = text(b, string(first))
			}
			b = append(b, '}')
		}
		answer(w, append(b, `]}}}`...))
	})
	return mux
}

// cayleyEndpoint is Cayley's own HTTP interface over the same quads, in memory.
func cayleyEndpoint(ctx context.Context, world *graphgen.World) (http.Handler, error) {
	quads := memstore.New()
	w, err := writer.NewSingle(quads, cayleygraph.IgnoreOpts{IgnoreDup: true})
	if err != nil {
		return nil, err
	}
	var batch []quad.Quad
	if err := world.Scan(ctx, func(q graph.Quad) error {
		c := quad.Quad{Subject: quad.IRI(q.Subject), Predicate: quad.IRI(q.Predicate), Object: quad.String(q.Object.Literal)}
		if q.Object.IsIRI() {
			c.Object = quad.IRI(q.Object.IRI)
		}
		if q.Label != "" {
			c.Label = quad.IRI(q.Label)
		}
		batch = append(batch, c)
		return nil
	}); err != nil {
		return nil, err
	}
	if err := w.AddQuadSet(batch); err != nil {
		return nil, err
	}
	return cayleyhttp.NewAPIv2(&cayleygraph.Handle{QuadStore: quads, QuadWriter: w}), nil
}

// cayleyHop asks Cayley for what is next to an entity by relations of the
// types, either way round, as our request does for all of them. Its @opt is
// what makes it fast: else every quad of a name multiplies the answers.
func cayleyHop(id string, types ...graph.RelationType) []byte {
	b := fmt.Appendf(nil, `{ nodes(id: <%s>) { id, name: <%s> @opt`, id, graph.PredName)
	for i, t := range types {
		const edge = `, %s%d: <%s> %s @opt { id, name: <%s> @opt, type: <%s> @opt }`
		b = fmt.Appendf(b, edge, "out", i, t.Predicate(), "", graph.PredName, graph.PredType)
		b = fmt.Appendf(b, edge, "in", i, t.Predicate(), "@rev", graph.PredName, graph.PredType)
	}
	return append(b, " } }"...)
}
