package graph

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The bookkeeping that the store adds to an article's own quads, under the
// article's label. It follows from these and so is the same wherever the
// article is loaded.
const (
	// PredPassages is article → the spans of all its labels, "0,5 10,20 …", as
	// [FormatSpans] writes them. By it the store finds the article's quads
	// again without a scan.
	PredPassages ID = "passages"
	// PredDigest is article → the digest of its quads but these two, in
	// hexadecimal. By it the store knows that a version is the one it has.
	PredDigest ID = "digest"
)

// FormatSpans writes spans sorted and without repeats.
func FormatSpans(spans []Span) string {
	spans = slices.Clone(spans)
	slices.SortFunc(spans, func(a, b Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return a.End - b.End
	})
	var b []byte
	for i, s := range slices.Compact(spans) {
		if i > 0 {
			b = append(b, ' ')
		}
		b = strconv.AppendInt(b, int64(s.Start), 10)
		b = append(b, ',')
		b = strconv.AppendInt(b, int64(s.End), 10)
	}
	return string(b)
}

// ParseSpans reads what [FormatSpans] wrote.
func ParseSpans(s string) ([]Span, error) {
	var spans []Span
	for field := range strings.FieldsSeq(s) {
		from, to, ok := strings.Cut(field, ",")
		start, err1 := strconv.Atoi(from)
		end, err2 := strconv.Atoi(to)
		if !ok || err1 != nil || err2 != nil || start < 0 || end < start {
			return nil, fmt.Errorf("span %q is not of the form START,END", field)
		}
		spans = append(spans, Span{start, end})
	}
	return spans, nil
}
