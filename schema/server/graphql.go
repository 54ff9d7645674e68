package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"entente/schema"
)

// graphQL serves GraphQL over HTTP, as the draft specification of that name
// has it.
func (s *Server) graphQL(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Add("Vary", "Accept")
	answer := negotiate(r.Header.Values("Accept"))
	if answer == "" {
		s.refuse(w, typeJSON, &refusal{http.StatusNotAcceptable, codeBadRequest,
			"accept application/graphql-response+json or application/json; subscriptions: text/event-stream"})
		return
	}
	req, refused := s.read(w, r)
	if refused != nil {
		s.refuse(w, answer, refused)
		return
	}
	if answer == typeEvents {
		s.events(w, r, req)
		return
	}
	if r.Method == http.MethodGet && s.unchanged(w, r, answer, req) {
		return
	}
	res := s.opts.Schema.Execute(r.Context(), req)
	s.account(r, res)
	status := statusOf(answer, res)
	if status != http.StatusOK || len(res.Errors) > 0 {
		w.Header().Del("ETag")
		w.Header().Set("Cache-Control", "no-store")
	}
	write(w, answer, status, res.JSON)
}

// statusOf gives the status of a response. Clients that ask for plain JSON get
// 200 for whatever GraphQL has to say, as they did before there was a media
// type of its own.
func statusOf(answer string, res schema.Response) int {
	if len(res.Errors) > 0 {
		switch res.Errors[0].Code {
		case schema.CodeNoGraph:
			return http.StatusServiceUnavailable
		case schema.CodeBusy:
			return http.StatusTooManyRequests
		}
	}
	if answer == typeJSON || res.Executed {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

func write(w http.ResponseWriter, media string, status int, body []byte) {
	if status == http.StatusServiceUnavailable || status == http.StatusTooManyRequests {
		w.Header().Set("Retry-After", "1")
	}
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that went away is no fault of ours
}

// A refusal is why a request is no GraphQL request, or none that is served.
type refusal struct {
	status        int
	code, message string
}

// codeBadRequest is the extensions.code of most refusals.
const codeBadRequest = "BAD_REQUEST"

func badRequest(format string, args ...any) *refusal {
	return &refusal{http.StatusBadRequest, codeBadRequest, fmt.Sprintf(format, args...)}
}

// refuse answers a request that is no GraphQL request.
func (s *Server) refuse(w http.ResponseWriter, media string, why *refusal) {
	if why.status == http.StatusMethodNotAllowed {
		w.Header().Set("Allow", s.methods())
	}
	if media == typeEvents {
		media = typeJSON
	}
	body, err := json.Marshal(map[string]any{"errors": []any{map[string]any{
		"message": why.message, "extensions": map[string]any{"code": why.code}}}})
	if err != nil {
		http.Error(w, http.StatusText(why.status), why.status)
		return
	}
	write(w, media, why.status, body)
}

// account counts the errors of a response, and logs what caused internal ones.
func (s *Server) account(r *http.Request, res schema.Response) {
	for _, e := range res.Errors {
		s.metrics.errors.WithLabelValues(string(e.Code)).Inc()
		if e.Code == schema.CodeInternal {
			s.log().ErrorContext(r.Context(), "graphql", "path", fmt.Sprint(e.Path), "cause", e.Unwrap(), "message", e.Message)
		}
	}
}
