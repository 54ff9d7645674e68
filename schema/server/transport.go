package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"github.com/cespare/xxhash/v2"
	"github.com/klauspost/compress/gzhttp"
	"github.com/rs/cors"

	"entente/schema"
)

// compression makes the wrapper that answers with zstd or gzip where the
// client takes it and the answer is worth it. Streams of events are left alone.
func compression() (func(http.Handler) http.HandlerFunc, error) {
	return gzhttp.NewWrapper(gzhttp.MinSize(1024), gzhttp.ExceptContentTypes([]string{typeEvents}))
}

// crossOrigin lets pages of the origins ask; with none of them, browsers keep
// pages elsewhere from reading answers.
func (s *Server) crossOrigin(next http.Handler) http.Handler {
	if len(s.opts.Origins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins: s.opts.Origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Content-Type", "If-None-Match"},
		ExposedHeaders: []string{"ETag", "Retry-After"},
		MaxAge:         3600,
	}).Handler(next)
}

// unchanged sets the headers by which caches ask whether an answer still
// holds, and answers 304 where it does: an answer is the same as long as the
// graph is.
func (s *Server) unchanged(w http.ResponseWriter, r *http.Request, media string, req schema.Request) bool {
	vars, err := json.Marshal(req.Variables)
	if err != nil {
		return false // not of values that came as JSON
	}
	return s.same(w, r, media, req.Query, req.OperationName, string(vars))
}

// same does so for any answer that follows from the view and the parts of the
// request alone.
func (s *Server) same(w http.ResponseWriter, r *http.Request, parts ...string) bool {
	view := s.opts.View()
	if view == nil {
		return false
	}
	h := xxhash.New()
	for _, part := range append(parts, s.opts.Schema.SDL()) {
		_, _ = fmt.Fprintf(h, "%d:%s", len(part), part) // a hash takes everything
	}
	tag := fmt.Sprintf(`W/"%x-%x-%x"`, view.Version(), s.opts.Schema.Revision(), h.Sum64())
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "no-cache")
	for _, known := range strings.Split(r.Header.Get("If-None-Match"), ",") {
		if strings.TrimSpace(known) == tag {
			w.WriteHeader(http.StatusNotModified)
			return true
		}
	}
	return false
}
