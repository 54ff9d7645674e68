package server

import (
	"bytes"
	"encoding/json"
	"errors"
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
	typeEvents  = "text/event-stream"
)

func (s *Server) methods() string {
	if s.opts.NoGET {
		return "POST"
	}
	return "GET, POST"
}

// members are the parts of a request: query, variables and so on.
type members map[string]json.RawMessage

// read takes the request out of the query string (GET) or the body (POST).
// What the library's reader would pass over in silence is refused here first.
func (s *Server) read(w http.ResponseWriter, r *http.Request) (schema.Request, *refusal) {
	var parts members
	var refused *refusal
	switch {
	case r.Method == http.MethodGet && !s.opts.NoGET:
		parts, refused = params(r.URL.Query())
	case r.Method == http.MethodPost:
		parts, refused = s.body(w, r)
	default:
		refused = &refusal{http.StatusMethodNotAllowed, codeBadRequest, "method " + r.Method + " is not allowed here, use " + s.methods()}
	}
	if refused == nil {
		refused = parts.check()
	}
	if refused != nil {
		return schema.Request{}, refused
	}
	var text string
	if err := json.Unmarshal(parts["query"], &text); err != nil && parts.kind("query") != 0 {
		return schema.Request{}, badRequest("query must be a string")
	}
	query, refused := s.persisted.query(text, parts["extensions"])
	if refused != nil {
		return schema.Request{}, refused
	}
	if r.Method == http.MethodGet { // the library's reader passes over what comes without a query
		q := r.URL.Query()
		q.Set("query", query)
		r.URL.RawQuery = q.Encode()
	}
	opts := handler.NewRequestOptions(r)
	return schema.Request{Query: query, Variables: opts.Variables, OperationName: opts.OperationName}, nil
}

// params reads the parameters of a GET request.
func params(q url.Values) (members, *refusal) {
	parts := members{}
	for _, name := range []string{"query", "operationName"} {
		if q.Has(name) {
			parts[name], _ = json.Marshal(q.Get(name)) // a string can always be written
		}
	}
	for _, name := range []string{"variables", "extensions"} {
		if v := q.Get(name); v != "" {
			if !json.Valid([]byte(v)) {
				return nil, badRequest("%s is not JSON", name)
			}
			parts[name] = json.RawMessage(v)
		}
	}
	return parts, nil
}

// body reads the body of a POST request. The request is left with the body
// still to be read, and without the query string, which is no part of it.
func (s *Server) body(w http.ResponseWriter, r *http.Request) (members, *refusal) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := strings.ToLower(params["charset"])
	if err != nil || media != typeJSON || charset != "" && charset != "utf-8" || r.Header.Get("Content-Encoding") != "" {
		return nil, &refusal{http.StatusUnsupportedMediaType, codeBadRequest, "send the request as JSON: Content-Type: application/json"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.opts.BodyBytes))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		refused := badRequest("the body is larger than the %d bytes that are allowed", large.Limit)
		refused.status = http.StatusRequestEntityTooLarge
		return nil, refused
	case err != nil:
		return nil, badRequest("the body could not be read to its end")
	case bytes.HasPrefix(bytes.TrimSpace(body), []byte("[")):
		return nil, badRequest("this is a batch, and not a JSON object: send each request by itself")
	}
	parts := members{}
	if err := json.Unmarshal(body, &parts); err != nil || parts == nil {
		return nil, badRequest(`the body is not a JSON object such as {"query": "{ stats { articles } }"}`)
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	r.URL.RawQuery = ""
	r.Header.Set("Content-Type", typeJSON)
	return parts, nil
}

// kind returns the first byte of a member's value; 0 where there is none.
func (m members) kind(name string) byte {
	raw := bytes.TrimSpace(m[name])
	if len(raw) == 0 || string(raw) == "null" {
		return 0
	}
	return raw[0]
}

// check checks the types of what makes up a request.
func (m members) check() *refusal {
	switch {
	case m.kind("extensions") != 0 && m.kind("extensions") != '{':
		return badRequest("extensions must be an object")
	case m.kind("query") == 0 && m.kind("extensions") == 0:
		return badRequest("the request has no query")
	case m.kind("query") != 0 && m.kind("query") != '"':
		return badRequest("query must be a string")
	case m.kind("operationName") != 0 && m.kind("operationName") != '"':
		return badRequest("operationName must be a string")
	case m.kind("variables") != 0 && m.kind("variables") != '{':
		return badRequest("variables must be an object")
	}
	return nil
}

// negotiate picks the media type of the response from the Accept headers: the
// one of GraphQL or that of streams where it is asked for by name, the first
// of them, else JSON; "" where none will do.
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
		case typeGraphQL, typeEvents:
			return media
		case typeJSON, "application/*", "*/*":
			best = typeJSON
		}
	}
	return best
}
