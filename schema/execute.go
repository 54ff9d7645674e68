package schema

import (
	"context"
	"errors"
	"fmt"

	"github.com/graphql-go/graphql"
	"github.com/graphql-go/graphql/gqlerrors"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
)

// A Request is one GraphQL request.
type Request struct {
	Query         string
	Variables     map[string]any // as encoding/json decodes them; nil for none
	OperationName string         // needed where the document has several operations
}

// A Response is what came of a request.
type Response struct {
	// JSON is the response of the specification: data, errors, extensions.
	JSON []byte
	// Errors are those in JSON. [Error.Unwrap] gives the causes of internal ones.
	Errors []*Error
	// Executed is false where the request was refused before it was executed,
	// and the response has no data.
	Executed bool
}

// Execute answers one request from the current view. It stops when ctx ends.
func (s *Schema) Execute(ctx context.Context, req Request) Response {
	op, err := s.parse(req)
	if err != nil {
		return refuse(err...)
	}
	t := &translator{coercer: coercer{schema: s.def.schema}, doc: op.doc}
	if errs := t.variables(op.VariableDefinitions, req.Variables); errs != nil {
		return refuse(errs...)
	}
	if err := s.limits.check(&t.coercer, op.OperationDefinition); err != nil {
		return refuse(err)
	}
	if t.operation(op.OperationDefinition); t.errs != nil {
		return refuse(t.errs...)
	}
	view := s.opts.View()
	if view == nil {
		return refuse(&Error{Message: "the graph is being read; try again in a moment", Code: CodeNoGraph})
	}
	if s.limits.Time > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, s.limits.Time)
		defer cancel()
	}
	r := &request{ctx: ctx, schema: s, view: view, fields: t.fields, quotes: batch{texts: s.opts.Texts}}
	result := graphql.Execute(graphql.ExecuteParams{Schema: s.graphql, AST: t.out,
		Context: context.WithValue(ctx, requestKey{}, r)})
	if ctx.Err() != nil { // resolvers may still run, so nothing of r is read
		e := asError(ctx.Err())
		return encode(nil, []*Error{e}, nil, true)
	}
	errs := executionErrors(result.Errors, s.limits.Errors)
	data, _ := result.Data.(map[string]any)
	if data == nil {
		return encode(nil, errs, r.warnings, true)
	}
	e := &encoder{coercer: &t.coercer, introspect: !s.opts.NoIntrospection}
	return encode(e.operation(op.OperationDefinition, data), errs, r.warnings, true)
}

// operation is the one operation of a document that is to be executed.
type operation struct {
	*ast.OperationDefinition
	doc *ast.QueryDocument
}

// parse reads and validates the document and picks the operation.
func (s *Schema) parse(req Request) (operation, []*Error) {
	if req.Query == "" {
		return operation{}, []*Error{{Message: "the request has no query", Code: CodeParse}}
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: req.Query}, max(s.limits.Tokens, 0))
	if err != nil {
		return operation{}, documentErrors(CodeParse, err)
	}
	if list := validator.ValidateWithRules(s.def.schema, doc, s.rules); len(list) > 0 {
		const most = 10
		var errs []*Error
		for _, e := range list[:min(len(list), most)] {
			errs = append(errs, documentErrors(CodeInvalid, e)...)
		}
		return operation{}, errs
	}
	op := doc.Operations.ForName(req.OperationName)
	switch {
	case req.OperationName == "" && len(doc.Operations) > 1:
		return operation{}, []*Error{{Message: "the document has several operations: say which by operationName", Code: CodeInput}}
	case op == nil && req.OperationName != "":
		return operation{}, []*Error{{Message: fmt.Sprintf("the document has no operation named %q", req.OperationName), Code: CodeInput}}
	case op == nil:
		return operation{}, []*Error{{Message: "the document has no operation", Code: CodeInput}}
	}
	return operation{op, doc}, nil
}

func documentErrors(code Code, err error) []*Error {
	var e *gqlerror.Error
	if !errors.As(err, &e) {
		return []*Error{{Message: err.Error(), Code: code}}
	}
	out := &Error{Message: e.Message, Code: code}
	for _, l := range e.Locations {
		if l.Line > 0 {
			out.Locations = append(out.Locations, Location{l.Line, l.Column})
		}
	}
	return []*Error{out}
}

// executionErrors takes our errors out of the executor's, with their paths.
func executionErrors(list []gqlerrors.FormattedError, most int) []*Error {
	var out []*Error
	for i := range list {
		if most >= 0 && len(out) == most {
			out = append(out, &Error{Message: fmt.Sprintf("%d more errors are left out", len(list)-i), Code: CodeLimit})
			break
		}
		e := *asError(original(list[i]))
		e.Path = list[i].Path
		out = append(out, &e)
	}
	return out
}

// original digs for the error that a resolver failed with, which the executor
// wraps once for each level that it rises.
func original(err error) error {
	for {
		var inner error
		switch e := err.(type) {
		case gqlerrors.FormattedError:
			inner = e.OriginalError()
		case *gqlerrors.FormattedError:
			inner = e.OriginalError()
		case *gqlerrors.Error:
			inner = e.OriginalError
		case gqlerrors.Error:
			inner = e.OriginalError
		}
		if inner == nil {
			return err
		}
		err = inner
	}
}

func refuse(errs ...*Error) Response { return encode(nil, errs, nil, false) }
