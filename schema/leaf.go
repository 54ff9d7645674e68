package schema

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/graphql-go/graphql"

	"entente/graph"
)

// isNull reports whether a resolver's value is null: nil, or no date.
func isNull(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case graph.Date:
		return v == ""
	}
	return false
}

// leaf writes a scalar or enum value.
func (r *run) leaf(st *step, out *output, v any) bool {
	switch v := v.(type) {
	case later:
		r.holes = append(r.holes, hole{at: len(r.buf), wait: v, step: st, out: out, path: slices.Clone(r.path), within: r.open})
		return true
	case string:
		if out.leaf == graphql.String || out.leaf == graphql.ID {
			r.buf = appendString(r.buf, v)
			return true
		}
	case graph.Date:
		r.buf = appendString(r.buf, string(v))
		return true
	case bool:
		r.buf = strconv.AppendBool(r.buf, v)
		return true
	case int:
		if out.leaf == graphql.Int && v >= math.MinInt32 && v <= math.MaxInt32 {
			r.buf = strconv.AppendInt(r.buf, int64(v), 10)
			return true
		}
	}
	// Enums and numbers: the library's own reading of what a value of the type is.
	value := out.leaf.Serialize(v)
	if value == nil {
		r.failed(st, fmt.Errorf("%v is no value of type %s", v, out.leaf.Name()))
		return false
	}
	r.buf = appendValue(r.buf, value)
	return true
}

// A hole is a place in the answer for a value that is not there yet.
type hole struct {
	at     int
	wait   later
	step   *step
	out    *output
	path   []crumb
	within *frame // becomes null where the value may not be and is
}

// A patch replaces a piece of the answer.
type patch struct {
	start, end int
	text       []byte
}

// fill fetches what was left out and puts it in its places. It reports false
// where the whole answer becomes null.
func (r *run) fill(whole *frame) bool {
	if len(r.holes) == 0 {
		return true
	}
	written := r.buf
	size := len(written)
	patches := make([]patch, 0, len(r.holes))
	for _, h := range r.holes {
		if h.within.null {
			continue
		}
		r.path, r.buf = h.path, nil
		if r.halted(true) {
			return false
		}
		v, err := guarded(h.step, h.wait)
		if err != nil {
			r.failed(h.step, err)
		}
		if err != nil || !r.value(h.step, h.out, v) {
			switch {
			case !h.out.nonNull:
				patches = append(patches, patch{h.at, h.at, []byte("null")})
				continue
			case h.within == whole:
				return false
			}
			h.within.null = true
			patches = append(patches, patch{h.within.start, h.within.end, []byte("null")})
			continue
		}
		size += len(r.buf)
		if most := r.schema.limits.Bytes; most >= 0 && size > most {
			r.stop = errAnswerTooLarge
			return false
		}
		patches = append(patches, patch{h.at, h.at, r.buf})
	}
	r.buf = apply(written, patches, size)
	return true
}

// apply makes the text with the patches, leaving out those that lie within
// others.
func apply(text []byte, patches []patch, size int) []byte {
	slices.SortStableFunc(patches, func(a, b patch) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return b.end - a.end // the larger first
	})
	out := make([]byte, 0, size)
	at := 0
	for _, p := range patches {
		if p.start < at {
			continue
		}
		out = append(out, text[at:p.start]...)
		out = append(out, p.text...)
		at = p.end
	}
	return append(out, text[at:]...)
}
