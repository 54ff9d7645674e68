package server

import (
	"context"
	"net/http"
	"time"

	"entente/schema"
)

// events answers a request as a stream of Server-Sent Events, in the "distinct
// connections" mode of the graphql-sse protocol: an event next for each
// response, complete at the end. Each stream is written by its own goroutine,
// so that one that is read slowly holds up nobody, and is given up where
// nothing of it is taken for as long as a response may take.
func (s *Server) events(w http.ResponseWriter, r *http.Request, req schema.Request) {
	select {
	case s.streams <- struct{}{}:
		defer func() { <-s.streams }()
	default:
		s.refuse(w, typeJSON, &refusal{http.StatusTooManyRequests, string(schema.CodeBusy), "there are too many subscribers; try again later"})
		return
	}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	defer context.AfterFunc(s.closing, cancel)()
	out := &stream{w: w, control: http.NewResponseController(w), time: s.opts.WriteTime}
	res, began := s.opts.Schema.Subscribe(ctx, req, out.begin)
	if !began {
		s.account(r, res)
		write(w, typeJSON, statusOf(typeGraphQL, res), res.JSON)
		return
	}
	if r.Context().Err() == nil {
		_ = out.send("event: complete\ndata:\n\n") // a client that went away is no fault of ours
	}
}

// A stream writes events.
type stream struct {
	w       http.ResponseWriter
	control *http.ResponseController
	time    time.Duration // that a write may take
}

// begin sends the headers.
func (s *stream) begin() schema.Sink {
	s.w.Header().Set("Content-Type", typeEvents+"; charset=utf-8")
	s.w.Header().Set("X-Accel-Buffering", "no")
	s.w.WriteHeader(http.StatusOK)
	_ = s.Idle() // what fails now fails again with the first event
	return s
}

// Next implements [schema.Sink]. No response has a line break in it.
func (s *stream) Next(res schema.Response) error {
	return s.send("event: next\ndata: " + string(res.JSON) + "\n\n")
}

// Idle implements [schema.Sink]: a comment, which keeps the connection open.
func (s *stream) Idle() error { return s.send(":\n\n") }

func (s *stream) send(text string) error {
	// Where there is no connection to set a deadline for there is none to keep.
	_ = s.control.SetWriteDeadline(time.Now().Add(s.time))
	if _, err := s.w.Write([]byte(text)); err != nil {
		return err
	}
	return s.control.Flush()
}
