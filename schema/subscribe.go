package schema

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph/projection"
)

var subscriptionFields = fields{
	"articleLoaded": on(func(_ call, e event) (any, error) { return e.article, nil }),
	"relationAdded": on(func(c call, e event) (any, error) {
		_, _, _, err := c.entityArg("about", "") // wants has looked at it, but for what is no id
		return e.relation, err
	}),
}

// A Sink takes the responses of a subscription. Where one fails, the
// subscription ends.
type Sink interface {
	// Next takes a response.
	Next(Response) error
	// Idle is called where there has been nothing to tell for a while.
	Idle() error
}

// idleTime is how long nothing is told before [Sink.Idle] is called.
const idleTime = 10 * time.Second

// Subscribe hands the responses of a subscription to the sink, until ctx ends
// or the sink fails; a query is answered once. A request that is refused is
// not begun: its response is returned, with began false.
func (s *Schema) Subscribe(ctx context.Context, req Request, sink func() Sink) (refused Response, began bool) {
	p, errs := s.prepare(req)
	if errs != nil {
		return refuse(errs...), false
	}
	view := s.opts.View()
	if view == nil {
		return refuse(errNoGraph), false
	}
	if p.plan.op.Operation != ast.Subscription {
		res := p.run(ctx, s, view, nil)
		if !res.Executed {
			return res, false
		}
		_ = sink().Next(res) // it is the only one, whether taken or not
		return Response{}, true
	}
	if steps := p.plan.root.steps; len(steps) != 1 || steps[0].resolve == nil {
		return refuse(&Error{Message: "a subscription asks for one of " + strings.Join(slices.Sorted(maps.Keys(subscriptionFields)), ", ") + ", and does not leave it out",
			Locations: at(p.plan.op.Position), Code: CodeInput}), false
	}
	next, leave := s.feed.join()
	defer leave()
	s.follow(ctx, p, next, sink())
	return Response{}, true
}

// follow tells the sink of events from the given one on.
func (s *Schema) follow(ctx context.Context, p *prepared, next int, to Sink) {
	idle := time.NewTicker(idleTime)
	defer idle.Stop()
	for ctx.Err() == nil {
		events, then, lost := s.feed.read(ctx, next, idle.C)
		next = then
		if lost > 0 && to.Next(eventsLost(lost)) != nil {
			return
		}
		if len(events) == 0 && lost == 0 && ctx.Err() == nil && to.Idle() != nil {
			return
		}
		for _, e := range events {
			if !p.wants(ctx, s, e) {
				continue
			}
			if ctx.Err() != nil || to.Next(p.run(ctx, s, e.view, e)) != nil {
				return
			}
		}
	}
}

func eventsLost(n int) Response {
	return encode(nil, []*Error{{Message: fmt.Sprintf("%d events were lost, as this client reads too slowly; ask for what it may have missed", n),
		Code: CodeLost}}, nil, true)
}

// wants reports whether the event is one that the subscription asks for.
func (p *prepared) wants(ctx context.Context, s *Schema, e event) bool {
	st := p.plan.root.steps[0]
	switch st.field.Name {
	case "articleLoaded":
		return e.article != projection.None
	case "relationAdded":
		if e.relation == projection.None {
			return false
		}
		c := call{request: &request{ctx: ctx, schema: s, view: e.view}, args: p.args[st.slot]}
		about, given, found, err := c.entityArg("about", "")
		if err != nil || !given {
			return true // an error is told with the event
		}
		from, to := e.view.Ends(e.relation)
		return found && (from == about || to == about)
	}
	return true
}
