package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/graphql-go/handler"

	"entente/schema"
)

// The media types of GraphQL over HTTP.
const (
	typeJSON    = "application/json"
	typeGraphQL = "application/graphql-response+json"
)

// graphQL serves GraphQL over HTTP, as the draft specification of that name
// has it.
func (s *Server) graphQL(w http.ResponseWriter, r *http.Request) {
	answer := negotiate(r.Header.Values("Accept"))
	if answer == "" {
		s.refuse(w, typeJSON, http.StatusNotAcceptable, "accept application/graphql-response+json or application/json")
		return
	}
	req, status, err := s.read(w, r)
	if err != nil {
		if status == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", s.methods())
		}
		s.refuse(w, answer, status, err.Error())
		return
	}
	res := s.opts.Schema.Execute(r.Context(), req)
	s.account(r, res)
	status = statusOf(answer, res)
	if status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "1")
	}
	write(w, answer, status, res.JSON)
}

// statusOf gives the status of a response. Clients that ask for plain JSON get
// 200 for whatever GraphQL has to say, as they did before there was a media
// type of its own.
func statusOf(answer string, res schema.Response) int {
	switch {
	case len(res.Errors) > 0 && res.Errors[0].Code == schema.CodeNoGraph:
		return http.StatusServiceUnavailable
	case answer == typeJSON || res.Executed:
		return http.StatusOK
	}
	return http.StatusBadRequest
}

func (s *Server) methods() string {
	if s.opts.NoGET {
		return "POST"
	}
	return "GET, POST"
}

// read takes the request out of the query string (GET) or the body (POST).
// What the library's reader would pass over in silence is refused here first.
func (s *Server) read(w http.ResponseWriter, r *http.Request) (schema.Request, int, error) {
	var err error
	status := http.StatusBadRequest
	switch {
	case r.Method == http.MethodGet && !s.opts.NoGET:
		err = checkParams(r.URL.Query())
	case r.Method == http.MethodPost:
		status, err = s.checkBody(w, r)
	default:
		return schema.Request{}, http.StatusMethodNotAllowed, fmt.Errorf("method %s is not allowed here, use %s", r.Method, s.methods())
	}
	if err != nil {
		return schema.Request{}, status, err
	}
	opts := handler.NewRequestOptions(r)
	return schema.Request{Query: opts.Query, Variables: opts.Variables, OperationName: opts.OperationName}, 0, nil
}

// checkParams checks the parameters of a GET request.
func checkParams(q url.Values) error {
	params := map[string]json.RawMessage{}
	for _, name := range []string{"query", "operationName"} {
		if q.Has(name) {
			params[name], _ = json.Marshal(q.Get(name))
		}
	}
	for _, name := range []string{"variables", "extensions"} {
		if v := q.Get(name); v != "" {
			if !json.Valid([]byte(v)) {
				return fmt.Errorf("%s is not JSON", name)
			}
			params[name] = json.RawMessage(v)
		}
	}
	return checkMembers(params)
}

// checkBody reads the body of a POST request and checks it. The request is
// left with the body still to be read, and without the query string, which
// is no part of it.
func (s *Server) checkBody(w http.ResponseWriter, r *http.Request) (int, error) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := strings.ToLower(params["charset"])
	if err != nil || media != typeJSON || charset != "" && charset != "utf-8" || r.Header.Get("Content-Encoding") != "" {
		return http.StatusUnsupportedMediaType, errors.New("send the request as JSON: Content-Type: application/json")
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.opts.BodyBytes))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return http.StatusRequestEntityTooLarge, fmt.Errorf("the body is larger than the %d bytes that are allowed", large.Limit)
	case err != nil:
		return http.StatusBadRequest, errors.New("the body could not be read to its end")
	}
	members := map[string]json.RawMessage{}
	if err := json.Unmarshal(body, &members); err != nil || members == nil {
		return http.StatusBadRequest, errors.New(`the body is not a JSON object such as {"query": "{ stats { articles } }"}`)
	}
	if err := checkMembers(members); err != nil {
		return http.StatusBadRequest, err
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	r.URL.RawQuery = ""
	r.Header.Set("Content-Type", typeJSON)
	return 0, nil
}

// checkMembers checks the types of what makes up a request.
func checkMembers(members map[string]json.RawMessage) error {
	kind := func(name string) byte {
		raw := bytes.TrimSpace(members[name])
		if len(raw) == 0 || string(raw) == "null" {
			return 0
		}
		return raw[0]
	}
	switch {
	case kind("query") == 0:
		return errors.New("the request has no query")
	case kind("query") != '"':
		return errors.New("query must be a string")
	case kind("operationName") != 0 && kind("operationName") != '"':
		return errors.New("operationName must be a string")
	case kind("variables") != 0 && kind("variables") != '{':
		return errors.New("variables must be an object")
	case kind("extensions") != 0 && kind("extensions") != '{':
		return errors.New("extensions must be an object")
	}
	return nil
}

// negotiate picks the media type of the response from the Accept headers: the
// one of GraphQL where it is asked for by name, else JSON; "" where neither will do.
func negotiate(accept []string) string {
	if len(accept) == 0 {
		return typeJSON
	}
	best := ""
	for _, part := range strings.Split(strings.Join(accept, ","), ",") {
		media, params, err := mime.ParseMediaType(strings.TrimSpace(part))
		charset := strings.ToLower(params["charset"])
		if err != nil || strings.Trim(params["q"], "0.") == "" && params["q"] != "" || charset != "" && charset != "utf-8" {
			continue
		}
		switch media {
		case typeGraphQL:
			return typeGraphQL
		case typeJSON, "application/*", "*/*":
			best = typeJSON
		}
	}
	return best
}

func write(w http.ResponseWriter, media string, status int, body []byte) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("Vary", "Accept")
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that went away is no fault of ours
}

// refuse answers a request that is no GraphQL request.
func (s *Server) refuse(w http.ResponseWriter, media string, status int, message string) {
	body, err := json.Marshal(map[string]any{"errors": []any{map[string]any{
		"message": message, "extensions": map[string]any{"code": "BAD_REQUEST"}}}})
	if err != nil {
		http.Error(w, http.StatusText(status), status)
		return
	}
	write(w, media, status, body)
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
