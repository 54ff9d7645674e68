package server

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

// Run listens on the address (127.0.0.1:8080; port 0 is any free one) and
// serves until ctx ends; then it lets requests under way come to their end.
// started, if not nil, is called with the address once connections are taken.
func (s *Server) Run(ctx context.Context, listen string, started func(net.Addr)) error {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", listen)
	if err != nil {
		return fmt.Errorf("listening on %s: %w; is another server running there? Give another address by --listen", listen, err)
	}
	if started != nil {
		started(l.Addr())
	}
	return s.Serve(ctx, l)
}

// Serve is [Server.Run] on a listener, which it closes.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	requests, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	defer pace()()
	h := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: min(s.opts.ReadTime, 5*time.Second),
		ReadTimeout:       s.opts.ReadTime,
		WriteTimeout:      s.opts.WriteTime,
		IdleTimeout:       s.opts.IdleTime,
		MaxHeaderBytes:    64 << 10,
		BaseContext:       func(net.Listener) context.Context { return requests },
	}
	h.RegisterOnShutdown(s.close) // streams would go on for as long as they are read
	done := make(chan error, 1)
	go func() {
		<-ctx.Done()
		grace, cancel := context.WithTimeout(requests, s.opts.GraceTime)
		defer cancel()
		err := h.Shutdown(grace)
		if errors.Is(err, context.DeadlineExceeded) {
			stop() // ends the requests that are still under way
			err = h.Close()
		}
		done <- err
	}()
	if err := h.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serving: %w", err)
	}
	return <-done
}
