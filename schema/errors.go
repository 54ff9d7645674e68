package schema

import (
	"context"
	"errors"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
)

// A Code says, under extensions.code of an error, what kind of error it is.
type Code string

// The codes of errors.
const (
	CodeParse    Code = "GRAPHQL_PARSE_FAILED"      // the document is no GraphQL
	CodeInvalid  Code = "GRAPHQL_VALIDATION_FAILED" // it does not fit the schema
	CodeInput    Code = "BAD_USER_INPUT"            // an argument or variable has no value of its type, or one out of bounds
	CodeLimit    Code = "LIMIT_EXCEEDED"            // the request is too large, too deep or too costly
	CodeTimeout  Code = "TIMEOUT"                   // it took longer than a request may
	CodeCanceled Code = "CANCELED"                  // the client went away
	CodeBusy     Code = "TOO_MANY_REQUESTS"         // too many costly requests are under way
	CodeNoGraph  Code = "UNAVAILABLE"               // the graph is still being read
	CodeClosed   Code = "INTROSPECTION_DISABLED"    // the interface is not told here
	CodeChanged  Code = "CHANGED"                   // the store has gone on from the graph that is shown
	CodeLost     Code = "EVENTS_LOST"               // a subscriber reads too slowly
	CodeInternal Code = "INTERNAL"                  // our fault; the log has the cause
)

// An Error is one entry of a response's errors. Message is fit for clients.
type Error struct {
	Message   string
	Locations []Location
	Path      []any // field keys and list indexes; nil for errors of the whole request
	Code      Code
	cause     error // for the log, never for clients
}

// A Location is a place in the document, counted from 1.
type Location struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

func (e *Error) Error() string { return e.Message }

// Unwrap returns what caused an internal error.
func (e *Error) Unwrap() error { return e.cause }

// badInput makes the error of an argument that is out of bounds or malformed.
func badInput(format string, args ...any) error {
	return &Error{Message: fmt.Sprintf(format, args...), Code: CodeInput}
}

func at(pos *ast.Position) []Location {
	if pos == nil || pos.Line == 0 {
		return nil
	}
	return []Location{{pos.Line, pos.Column}}
}

// asError turns whatever a resolver failed with into an Error. What is not
// meant for clients becomes an internal error with the cause kept for the log.
func asError(err error) *Error {
	var e *Error
	switch {
	case errors.As(err, &e):
		return e
	case errors.Is(err, context.DeadlineExceeded):
		return &Error{Message: "the request took longer than a request may; ask for less, or page through it", Code: CodeTimeout}
	case errors.Is(err, context.Canceled):
		return &Error{Message: "the request was cancelled", Code: CodeCanceled}
	}
	return &Error{Message: "internal error", Code: CodeInternal, cause: err}
}
