package schema

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
)

// A document is a text that has been parsed and found valid, with the plans
// that were made of its operations.
type document struct {
	*ast.QueryDocument
	conditions []string // variables that decide @skip and @include

	mu    sync.Mutex
	plans map[string]*plan // by operation and the values of conditions
}

// Bounds of what is kept of documents. Longer texts are read anew each time.
const (
	mostDocumentBytes = 8 << 10
	mostPlans         = 8 // of one document
)

// documents keeps those that were seen last.
type documents struct{ *lru.Cache[string, *document] }

func newDocuments(n int) (*documents, error) {
	if n < 0 {
		return &documents{}, nil
	}
	cache, err := lru.New[string, *document](n)
	return &documents{cache}, err
}

// document returns the document of a text: the one that is kept, or a new one.
func (s *Schema) document(text string) (*document, []*Error) {
	keep := s.documents.Cache != nil && len(text) <= mostDocumentBytes
	if keep {
		if d, ok := s.documents.Get(text); ok {
			return d, nil
		}
	}
	d, errs := s.read(text)
	if errs == nil && keep {
		s.documents.Add(text, d)
	}
	return d, errs
}

// read parses and validates a text. What could make validation costly is
// refused before it.
func (s *Schema) read(text string) (*document, []*Error) {
	if text == "" {
		return nil, []*Error{{Message: "the request has no query", Code: CodeParse}}
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, s.limits.Tokens)
	if err != nil {
		return nil, documentErrors(CodeParse, err)
	}
	conditions, refused := s.limits.shape(doc)
	if refused != nil {
		return nil, []*Error{refused}
	}
	if list := validator.ValidateWithRules(s.def.schema, doc, s.rules); len(list) > 0 {
		const most = 10
		var errs []*Error
		for _, e := range list[:min(len(list), most)] {
			errs = append(errs, documentErrors(CodeInvalid, e)...)
		}
		return nil, errs
	}
	return &document{QueryDocument: doc, conditions: slices.Sorted(maps.Keys(conditions)), plans: map[string]*plan{}}, nil
}

// operation picks the one to execute.
func (d *document) operation(name string) (*ast.OperationDefinition, *Error) {
	op := d.Operations.ForName(name)
	switch {
	case name == "" && len(d.Operations) > 1:
		return nil, &Error{Message: "the document has several operations: say which by operationName", Code: CodeInput}
	case op == nil && name != "":
		return nil, &Error{Message: fmt.Sprintf("the document has no operation named %q", cut(name)), Code: CodeInput}
	case op == nil:
		return nil, &Error{Message: "the document has no operation", Code: CodeInput}
	}
	return op, nil
}

// plan returns the operation's plan for the variables, and checks its cost.
func (d *document) plan(s *Schema, op *ast.OperationDefinition, c *coercer) (*plan, measure, *Error) {
	key := []byte(op.Name)
	for _, name := range d.conditions {
		switch value, ok := c.vars[name]; {
		case !ok:
			key = append(key, " -"...)
		case value == true:
			key = append(key, " +"...)
		default:
			key = append(key, " 0"...)
		}
	}
	d.mu.Lock()
	p := d.plans[string(key)]
	d.mu.Unlock()
	if p != nil && len(op.VariableDefinitions) == 0 {
		return p, p.cost, nil
	}
	cost, err := s.limits.check(c, op)
	if err != nil || p != nil {
		return p, cost, err
	}
	if p, err = s.compile(op, c.vars); err != nil {
		return nil, cost, err
	}
	p.cost = cost
	d.mu.Lock()
	if len(d.plans) < mostPlans {
		d.plans[string(key)] = p
	}
	d.mu.Unlock()
	return p, cost, nil
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
