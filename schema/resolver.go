package schema

import (
	"context"
	"fmt"

	"entente/graph/projection"
)

// A resolver answers one field. A result of type later is awaited after all
// other fields of the request have been resolved.
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
	ctx    context.Context
	schema *Schema
	view   *projection.View
	batches
	parties  map[projection.Ref][]projection.Ref // countries of parties, as they become known
	warnings []string
}

// on makes a resolver for objects of one Go type.
func on[T any](fn func(c call, source T) (any, error)) resolver {
	return func(c call) (any, error) { return fn(c, c.source.(T)) }
}

// get makes a resolver that only reads the view.
func get[T any](fn func(v *projection.View, source T) any) resolver {
	return func(c call) (any, error) { return fn(c.view, c.source.(T)), nil }
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
