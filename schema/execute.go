package schema

import (
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph/projection"
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
// Subscriptions are for [Schema.Subscribe].
func (s *Schema) Execute(ctx context.Context, req Request) Response {
	p, refused := s.prepare(req)
	if refused != nil {
		return refuse(refused...)
	}
	if p.plan.op.Operation == ast.Subscription {
		return refuse(&Error{Message: "this is a subscription: ask for it with Accept: text/event-stream", Code: CodeInput})
	}
	view := s.opts.View()
	if view == nil {
		return refuse(errNoGraph)
	}
	return p.run(ctx, s, view, nil)
}

var errNoGraph = &Error{Message: "the graph is being read; try again in a moment", Code: CodeNoGraph}

// prepared is a request that is ready to run: found valid, within the limits,
// with its plan and the values of all arguments.
type prepared struct {
	plan *plan
	args []arguments // by slot
	cost measure
}

// prepare does all that can be done of a request without looking at the graph.
func (s *Schema) prepare(req Request) (*prepared, []*Error) {
	doc, errs := s.document(req.Query)
	if errs != nil {
		return nil, errs
	}
	op, err := doc.operation(req.OperationName)
	if err != nil {
		return nil, []*Error{err}
	}
	c := &coercer{schema: s.def.schema}
	if errs := c.variables(op.VariableDefinitions, req.Variables); errs != nil {
		return nil, errs
	}
	plan, cost, err := doc.plan(s, op, c)
	if err != nil {
		return nil, []*Error{err}
	}
	p := &prepared{plan: plan, cost: cost, args: make([]arguments, len(plan.slots))}
	for i, slot := range plan.slots {
		p.args[i] = slot.fixed
		if !slot.open {
			continue
		}
		if p.args[i], err = c.fieldArguments(slot.field); err != nil {
			errs = append(errs, err)
		}
	}
	return p, errs
}

// run executes a prepared request on a view; root is the value that the fields
// of a subscription are asked of.
func (p *prepared) run(ctx context.Context, s *Schema, view *projection.View, root any) Response {
	if s.limits.Time > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, s.limits.Time)
		defer cancel()
	}
	ctx, leave, busy := s.turns.take(ctx, p.cost.weight(view.NumEntities()+view.NumRelations()))
	if busy != nil {
		return refuse(busy)
	}
	defer leave()
	buf := buffers.Get().(*[]byte)
	r := &run{request: &request{ctx: ctx, schema: s, view: view, batches: batchesFrom(s.opts.Texts)}, args: p.args, buf: (*buf)[:0]}
	data := r.execute(p.plan.root, root)
	res := encode(data, r.errs, r.warnings, true) // which copies the data
	if cap(data) > 0 && cap(data) <= mostBuffer {
		*buf = data
	}
	buffers.Put(buf)
	return res
}

// buffers are what runs write into before the size of their answers is known.
var buffers = sync.Pool{New: func() any { b := make([]byte, 0, 4<<10); return &b }}

// mostBuffer bounds the buffers that are kept.
const mostBuffer = 1 << 20

func refuse(errs ...*Error) Response { return encode(nil, errs, nil, false) }
