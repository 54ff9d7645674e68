package schema

import (
	"context"
	"fmt"
	"runtime/debug"

	"github.com/graphql-go/graphql"

	"entente/graph/projection"
)

// A resolver answers one field. A result of type later is awaited after all
// fields beside it have been resolved.
type resolver func(c call) (any, error)

// later is a result that is fetched together with others, see batch.
type later func() (any, error)

// A call is what a resolver is given: the request, the object that the field
// is asked of, and the coerced arguments.
type call struct {
	*request
	source any
	args   arguments
}

// A request is one operation being executed. All of it is read from one view.
type request struct {
	ctx      context.Context
	schema   *Schema
	view     *projection.View
	fields   map[any]field // by the executor's node of the field
	quotes   batch
	parties  map[projection.Ref][]projection.Ref // countries of parties, as they become known
	warnings []string
}

type requestKey struct{}

func requestOf(ctx context.Context) *request { return ctx.Value(requestKey{}).(*request) }

// on makes a resolver for objects of one Go type.
func on[T any](fn func(c call, source T) (any, error)) resolver {
	return func(c call) (any, error) { return fn(c, c.source.(T)) }
}

// get makes a resolver that only reads the view.
func get[T any](fn func(v *projection.View, source T) any) resolver {
	return func(c call) (any, error) { return fn(c.view, c.source.(T)), nil }
}

// guard makes graphql-go's form of the resolver: it stops when the request is
// over, and turns whatever goes wrong into an error that says where.
func (fn resolver) guard() graphql.FieldResolveFn {
	return func(p graphql.ResolveParams) (out any, err error) {
		r := requestOf(p.Context)
		f := r.fields[p.Info.FieldASTs[0]]
		run := func(fn func() (any, error)) (out any, err error) {
			defer func() {
				if cause := recover(); cause != nil {
					err = fmt.Errorf("panic in %s.%s: %v\n%s", p.Info.ParentType.Name(), p.Info.FieldName, cause, debug.Stack())
				}
				if err != nil {
					e := *asError(err)
					e.Locations = at(f.position)
					out, err = nil, &e
				}
			}()
			if err := r.ctx.Err(); err != nil {
				return nil, err
			}
			out, err = fn()
			if late := r.ctx.Err(); late != nil && err == nil {
				return nil, late
			}
			return out, err
		}
		out, err = run(func() (any, error) { return fn(call{r, p.Source, f.args}) })
		if wait, ok := out.(later); ok && err == nil {
			return func() (any, error) { return run(wait) }, nil
		}
		return out, err
	}
}

// warn adds a line to extensions.warnings.
func (r *request) warn(format string, args ...any) {
	const most = 20
	line := fmt.Sprintf(format, args...)
	for _, w := range r.warnings {
		if w == line {
			return
		}
	}
	if len(r.warnings) < most {
		r.warnings = append(r.warnings, line)
	}
}

// orNull gives null for what is not known.
func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}
