package server

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/export"
	"entente/graph/projection"
)

// nquads is the format that comes from the store, as all others come from the view.
const nquads = "nquads"

// export writes the whole graph in the format asked for.
func (s *Server) export(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("format")
	if (name == "" || name == nquads) && s.opts.Exports != nil {
		s.download(w, r, nquads, "application/n-quads; charset=utf-8", ".nq", s.opts.Exports.WriteNQuads)
		return
	}
	format, err := export.ParseFormat(name)
	if err != nil {
		http.Error(w, "format: "+err.Error(), http.StatusBadRequest)
		return
	}
	view := s.opts.View()
	if view == nil {
		s.ready(w, r)
		return
	}
	s.download(w, r, name, format.MediaType, format.Extension, func(ctx context.Context, w io.Writer) error {
		return format.Write(ctx, w, export.All(view))
	})
}

// subgraph writes what lies around entities:
// ?around=ID&around=name:NAME&depth=2&limit=500&types=PERSON,PARTY&relationTypes=MET_WITH&format=graphml
func (s *Server) subgraph(w http.ResponseWriter, r *http.Request) {
	view := s.opts.View()
	if view == nil {
		s.ready(w, r)
		return
	}
	q := r.URL.Query()
	ask, err := readSubgraph(view, q)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	s.download(w, r, q.Encode(), ask.format.MediaType, ask.format.Extension, func(ctx context.Context, w io.Writer) error {
		sub, err := algo.Subgraph(ctx, view, ask.around, ask.depth, ask.limit, ask.filter)
		if err != nil {
			return err
		}
		return ask.format.Write(ctx, w, export.Graph{View: view, Nodes: sub.Nodes, Relations: sub.Relations()})
	})
}

// A subgraphRequest is what the parameters of /graph/subgraph ask for.
type subgraphRequest struct {
	around       []projection.Ref
	depth, limit int
	filter       algo.Filter
	format       export.Format
}

func readSubgraph(v *projection.View, q url.Values) (ask subgraphRequest, err error) {
	for _, id := range q["around"] {
		ref, ok := v.Lookup(graph.ID(id))
		if name, named := strings.CutPrefix(id, "name:"); named {
			ref, ok = v.FindName(name, "")
		}
		if !ok {
			return ask, fmt.Errorf("around: there is no entity %q; give an id such as province/vn-quang-ninh, or name:Quang Ninh", id)
		}
		ask.around = append(ask.around, ref)
	}
	if len(ask.around) == 0 {
		return ask, fmt.Errorf("around: give the id of an entity, or name:NAME")
	}
	if ask.depth, err = number(q, "depth", 1, 0, 20); err != nil {
		return ask, err
	}
	if ask.limit, err = number(q, "limit", 500, 1, 5000); err != nil {
		return ask, err
	}
	if ask.filter.EntityTypes, err = oneOf(q, "types", graph.EntityTypes); err != nil {
		return ask, err
	}
	if ask.filter.RelationTypes, err = oneOf(q, "relationTypes", graph.RelationTypes); err != nil {
		return ask, err
	}
	name := q.Get("format")
	if name == "" {
		name = "node-link"
	}
	if ask.format, err = export.ParseFormat(name); err != nil {
		return ask, fmt.Errorf("format: %w", err)
	}
	return ask, nil
}

func number(q url.Values, name string, def, low, high int) (int, error) {
	if !q.Has(name) {
		return def, nil
	}
	n, err := strconv.Atoi(q.Get(name))
	if err != nil || n < low || n > high {
		return 0, fmt.Errorf("%s: %q is no number between %d and %d", name, q.Get(name), low, high)
	}
	return n, nil
}

// oneOf reads a parameter that lists words, apart by commas or repeated.
func oneOf[T ~string](q url.Values, name string, words []T) ([]T, error) {
	var out []T
	for _, word := range strings.FieldsFunc(strings.Join(q[name], ","), func(r rune) bool { return r == ',' }) {
		if !slices.Contains(words, T(word)) {
			return nil, fmt.Errorf("%s: %q is none of %v", name, word, words)
		}
		out = append(out, T(word))
	}
	return out, nil
}

// download streams a file. It may take longer than other responses: as long
// as the client keeps reading.
func (s *Server) download(w http.ResponseWriter, r *http.Request, asked, media, extension string,
	write func(context.Context, io.Writer) error) {
	if s.same(w, r, r.URL.Path, asked) {
		return
	}
	select {
	case s.exporting <- struct{}{}:
		defer func() { <-s.exporting }()
	default:
		w.Header().Set("Retry-After", "5")
		http.Error(w, "other exports are under way; try again in a moment", http.StatusTooManyRequests)
		return
	}
	w.Header().Set("Content-Type", media)
	w.Header().Set("Content-Disposition", `attachment; filename="entente`+extension+`"`)
	out := &patient{w, http.NewResponseController(w), s.opts.WriteTime}
	if err := write(r.Context(), out); err != nil {
		s.log().ErrorContext(r.Context(), "export", "cause", err)
		panic(http.ErrAbortHandler) // so that the client sees the response cut short
	}
}

// patient gives each write a deadline of its own.
type patient struct {
	http.ResponseWriter
	control *http.ResponseController
	time    time.Duration
}

func (p *patient) Write(b []byte) (int, error) {
	// Where there is no connection to set a deadline for there is none to keep.
	_ = p.control.SetWriteDeadline(time.Now().Add(p.time))
	return p.ResponseWriter.Write(b)
}
