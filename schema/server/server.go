package server

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	"entente/graph/projection"
	"entente/schema"
)

// Options say what a [Server] serves. Schema and View are required.
type Options struct {
	// Schema answers the requests.
	Schema *schema.Schema
	// View returns the current view, or nil while there is none.
	View func() *projection.View
	// Exports writes the graph as N-Quads for /graph/export; nil leaves that
	// format out.
	Exports Exporter
	// ExportsAtOnce is how many exports of the graph or of parts of it are
	// written at once. Default 4.
	ExportsAtOnce int
	// Log gets a line for each request and the causes of internal errors; nil
	// keeps none but the latter, on the default logger.
	Log *slog.Logger
	// Subscribers is how many there may be at once. Default 1,000.
	Subscribers int
	// NoGraphiQL leaves /graphiql out, NoGET takes queries by POST only.
	NoGraphiQL, NoGET bool
	// Origins of web pages elsewhere that may ask, such as
	// https://notebooks.example.org; * is any. Default none.
	Origins []string
	// Documents are the only ones that are executed, if there are any. Requests
	// may give them by text or by the SHA-256 of the text.
	Documents []string
	// BodyBytes bounds the body of a request. Default 1 MiB.
	BodyBytes int64
	// ReadTime bounds the reading of a request, WriteTime the time from then to
	// the end of the response, IdleTime how long a connection waits for its next
	// request. Defaults 15 s, 60 s, 2 min.
	ReadTime, WriteTime, IdleTime time.Duration
	// GraceTime is how long requests under way may go on when the server is
	// told to stop. Default 10 s.
	GraceTime time.Duration
}

// An Exporter writes the whole graph as sorted N-Quads.
type Exporter interface {
	WriteNQuads(ctx context.Context, w io.Writer) error
}

func (o Options) withDefaults() Options {
	if o.BodyBytes == 0 {
		o.BodyBytes = 1 << 20
	}
	if o.ExportsAtOnce == 0 {
		o.ExportsAtOnce = 4
	}
	if o.Subscribers == 0 {
		o.Subscribers = 1000
	}
	for _, d := range []struct {
		t   *time.Duration
		def time.Duration
	}{{&o.ReadTime, 15 * time.Second}, {&o.WriteTime, time.Minute}, {&o.IdleTime, 2 * time.Minute}, {&o.GraceTime, 10 * time.Second}} {
		if *d.t == 0 {
			*d.t = d.def
		}
	}
	return o
}

// A Server is the HTTP handler of all paths; [Server.Run] listens as well.
type Server struct {
	opts      Options
	metrics   *metrics
	persisted *persisted
	exporting chan struct{}   // holds one token for each export under way
	streams   chan struct{}   // one for each subscriber
	closing   context.Context // ends when the server is told to stop
	close     context.CancelFunc
	handler   http.Handler
}

// New makes a server.
func New(opts Options) (*Server, error) {
	if opts.Schema == nil || opts.View == nil {
		return nil, errors.New("server: Options.Schema and Options.View are required")
	}
	s := &Server{opts: opts.withDefaults(), metrics: newMetrics(opts.View)}
	s.exporting = make(chan struct{}, s.opts.ExportsAtOnce)
	s.streams = make(chan struct{}, s.opts.Subscribers)
	s.closing, s.close = context.WithCancel(context.Background())
	var err error
	if s.persisted, err = newPersisted(opts.Documents); err != nil {
		return nil, err
	}
	compressed, err := compression()
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	s.route(mux, "/graphql", http.HandlerFunc(s.graphQL))
	s.route(mux, "GET /{$}", http.HandlerFunc(s.home))
	s.route(mux, "GET /assets/", assets())
	if opts.Schema.Introspectable() {
		s.route(mux, "GET /schema.graphql", http.HandlerFunc(s.sdl))
	}
	s.route(mux, "GET /healthz", http.HandlerFunc(s.health))
	s.route(mux, "GET /readyz", http.HandlerFunc(s.ready))
	s.route(mux, "GET /metrics", s.metrics.handler())
	if !opts.NoGraphiQL {
		mux.Handle("GET /graphiql", http.RedirectHandler("/graphiql/", http.StatusPermanentRedirect))
		s.route(mux, "GET /graphiql/", http.StripPrefix("/graphiql", graphiQL()))
	}
	s.route(mux, "GET /graph/export", http.HandlerFunc(s.export))
	s.route(mux, "GET /graph/subgraph", http.HandlerFunc(s.subgraph))
	s.handler = s.logged(secured(s.crossOrigin(compressed(mux))))
	return s, nil
}

// route registers a handler under its pattern, and counts its requests under
// the path of the pattern.
func (s *Server) route(mux *http.ServeMux, pattern string, h http.Handler) {
	mux.Handle(pattern, s.metrics.counted(pattern, h))
}

// ServeHTTP implements [http.Handler].
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// secured sets headers that keep browsers from guessing types and from loading
// anything from elsewhere.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("X-Frame-Options", "DENY")
		// GraphiQL's editor sets styles from its script and starts workers from blobs.
		h.Set("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'")
		next.ServeHTTP(w, r)
	})
}

func (s *Server) log() *slog.Logger {
	if s.opts.Log != nil {
		return s.opts.Log
	}
	return slog.Default()
}
