package schema

import (
	"errors"
	"fmt"
	"runtime/debug"

	"entente/graph/projection"
)

// A run executes a plan once: it walks the steps, calls their resolvers and
// writes what they give straight into the answer. One goroutine does it all,
// so nothing goes on behind a request that has ended.
type run struct {
	*request
	args  []arguments // by slot
	buf   []byte
	path  []crumb
	errs  []*Error
	holes []hole // of values that are fetched together, once all else is written
	open  *frame // the value that becomes null if what is written now may not be
	steps int
	stop  error // why the whole run has ended, if it has
}

// A crumb is one part of a path: a response key, or an index where key is "".
type crumb struct {
	key   string
	index int
}

// A frame is the place of a value that may be null; null is set where it became
// so after it had been written.
type frame struct {
	start, end int
	null       bool
}

// errAnswerTooLarge ends a run of which the answer outgrows its limit.
var errAnswerTooLarge = &Error{Message: "the answer is larger than an answer may be; ask for fewer fields or smaller pages (first)", Code: CodeLimit}

// execute runs the plan on a root value and returns the data as JSON, nil
// where it is null as a whole. The data is written into the buffer of the run,
// or, where it outgrows that, into another.
func (r *run) execute(root *selection, value any) (data []byte) {
	defer func() { // resolvers are guarded each by itself; this is for what is around them
		if cause := recover(); cause != nil {
			data, r.errs = nil, []*Error{asError(fmt.Errorf("panic: %v\n%s", cause, debug.Stack()))}
		}
	}()
	whole := &frame{}
	r.open = whole
	ok := r.object(root, value)
	whole.end = len(r.buf)
	if ok && r.stop == nil {
		ok = r.fill(whole)
	}
	if r.stop == nil {
		r.stop = r.ctx.Err() // what was found last may be cut short
	}
	if r.stop != nil {
		r.errs = []*Error{asError(r.stop)}
	}
	if !ok || r.stop != nil {
		return nil
	}
	return r.buf
}

// halted reports whether the run has to end. It looks at the clock of the
// request before every step that may take long, and at some of the others.
func (r *run) halted(long bool) bool {
	r.steps++
	if r.stop == nil && (long || r.steps&63 == 0) {
		if err := r.ctx.Err(); err != nil {
			r.stop = err
		} else if most := r.schema.limits.Bytes; most >= 0 && len(r.buf) > most {
			r.stop = errAnswerTooLarge
		}
	}
	return r.stop != nil
}

// object writes an object. It reports false where the object has to be null
// because a field that may not be null is.
func (r *run) object(s *selection, source any) bool {
	r.buf = append(r.buf, '{')
	for i, st := range s.steps {
		if i > 0 {
			r.buf = append(r.buf, ',')
		}
		r.buf = append(r.buf, st.key...)
		r.path = append(r.path, crumb{key: st.name})
		ok := r.field(s, st, source)
		r.path = r.path[:len(r.path)-1]
		if !ok {
			return false
		}
	}
	r.buf = append(r.buf, '}')
	return true
}

func (r *run) field(s *selection, st *step, source any) bool {
	if st.resolve == nil {
		if st.field.Name == "__typename" {
			r.buf = appendString(r.buf, s.object)
			return true
		}
		in := introspector{r}
		return in.root(st)
	}
	if r.halted(st.out.leaf == nil) {
		return false
	}
	if st.text != nil {
		r.buf = appendString(r.buf, st.text(r.view, source.(projection.Ref)))
		return true
	}
	v, err := r.resolve(st, source)
	if st.out.nonNull {
		return err == nil && r.value(st, &st.out, v)
	}
	if err != nil {
		v = nil
	}
	return r.nullable(st, &st.out, v)
}

// nullable writes a value that may be null, and null where it cannot be
// written. It reports false only where the whole run ends.
func (r *run) nullable(st *step, out *output, v any) bool {
	if out.leaf != nil || isNull(v) { // nothing lies within it
		start := len(r.buf)
		if !r.value(st, out, v) {
			r.buf = append(r.buf[:start], "null"...)
		}
		return r.stop == nil
	}
	outer, holes := r.open, len(r.holes)
	f := &frame{start: len(r.buf)}
	r.open = f
	if !r.value(st, out, v) {
		r.buf = append(r.buf[:f.start], "null"...)
		r.holes = r.holes[:holes]
	}
	f.end = len(r.buf)
	r.open = outer
	return r.stop == nil
}

// resolve calls the resolver of a field and notes its error.
func (r *run) resolve(st *step, source any) (v any, err error) {
	c := call{request: r.request, source: source}
	if st.slot >= 0 {
		c.args = r.args[st.slot]
	}
	v, err = guarded(st, func() (any, error) { return st.resolve(c) })
	if err != nil {
		r.failed(st, err)
	}
	return v, err
}

// guarded turns a panic into an error.
func guarded(st *step, fn func() (any, error)) (v any, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic in %s.%s: %v\n%s", st.field.ObjectDefinition.Name, st.field.Name, cause, debug.Stack())
		}
	}()
	return fn()
}

// failed notes the error of the field that is being written.
func (r *run) failed(st *step, err error) {
	if late := r.ctx.Err(); late != nil {
		r.stop = late
		return
	}
	e := *asError(err)
	e.Locations = at(st.field.Position)
	e.Path = r.here()
	r.note(&e)
}

// note keeps an error, if there are not too many.
func (r *run) note(e *Error) {
	most := r.schema.limits.Errors
	switch {
	case most < 0 || len(r.errs) < most:
		r.errs = append(r.errs, e)
	case len(r.errs) == most:
		r.errs = append(r.errs, &Error{Message: "more errors are left out", Code: CodeLimit})
	}
}

// here returns the path of what is being written.
func (r *run) here() []any {
	out := make([]any, len(r.path))
	for i, c := range r.path {
		if c.key == "" {
			out[i] = c.index
		} else {
			out[i] = c.key
		}
	}
	return out
}

var errNull = errors.New("a field that may not be null has no value")

// value writes what a resolver gave for a field. It reports false where that
// cannot be, and the nearest value around it that may be null has to be.
func (r *run) value(st *step, out *output, v any) bool {
	if isNull(v) {
		if out.nonNull {
			r.failed(st, errNull)
			return false
		}
		r.buf = append(r.buf, "null"...)
		return true
	}
	switch {
	case out.leaf != nil:
		return r.leaf(st, out, v)
	case out.elem != nil:
		return r.list(st, out.elem, v)
	case out.object != nil:
		return r.object(out.object, v)
	}
	s := out.types[typeName(r.view, v)]
	if s == nil {
		r.failed(st, fmt.Errorf("a value of Go type %T is of no object type here", v))
		return false
	}
	return r.object(s, v)
}

// item writes one element of a list.
func (r *run) item(st *step, out *output, i int, v any) bool {
	if i > 0 {
		r.buf = append(r.buf, ',')
	}
	if r.halted(false) {
		return false
	}
	r.path = append(r.path, crumb{index: i})
	var ok bool
	if out.nonNull {
		ok = r.value(st, out, v)
	} else {
		ok = r.nullable(st, out, v)
	}
	r.path = r.path[:len(r.path)-1]
	return ok
}

// list writes a list, of any of the Go types that resolvers give lists as.
func (r *run) list(st *step, out *output, v any) bool {
	switch v := v.(type) {
	case []any:
		return items(r, st, out, v)
	case []string:
		return items(r, st, out, v)
	case []edge:
		return items(r, st, out, v)
	case []projection.Ref:
		return items(r, st, out, v)
	case []projection.RelRef:
		return items(r, st, out, v)
	}
	r.failed(st, fmt.Errorf("a value of Go type %T is no list", v))
	return false
}

func items[T any](r *run, st *step, out *output, list []T) bool {
	r.buf = append(r.buf, '[')
	for i, v := range list {
		if !r.item(st, out, i, v) {
			return false
		}
	}
	r.buf = append(r.buf, ']')
	return true
}
