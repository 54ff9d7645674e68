package pipeline

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"entente/graph"
	"entente/loader/source"
)

// inputs yields n documents, of which every seventh was rejected.
func inputs(n int) func(yield func(source.Document, *source.Rejected) bool) {
	return func(yield func(source.Document, *source.Rejected) bool) {
		for i := range n {
			name := fmt.Sprint(i)
			if i%7 == 3 {
				if !yield(source.Document{}, &source.Rejected{Path: name, Reason: "rejected"}) {
					return
				}
				continue
			}
			if !yield(source.Document{Path: name, Source: name}, nil) {
				return
			}
		}
	}
}

// read takes a time that differs between articles, and fails on some.
func read(documents []source.Document) ([]*graph.Reading, error) {
	var out []*graph.Reading
	for _, d := range documents {
		time.Sleep(time.Duration(len(d.Path)*37%5) * 50 * time.Microsecond)
		if len(d.Path) > 0 && d.Path[len(d.Path)-1] == '9' {
			return nil, errors.New("unreadable")
		}
		out = append(out, &graph.Reading{Article: graph.Article{Source: d.Source}})
	}
	return out, nil
}

func lines(workers, n int) []string {
	var out []string
	for o := range Read(context.Background(), inputs(n), workers, read) {
		switch {
		case o.Rejected != nil:
			out = append(out, o.Path+" ! "+o.Rejected.Reason)
		default:
			out = append(out, o.Path+" = "+o.Reading.Article.Source)
		}
	}
	return out
}

func TestReadKeepsTheOrder(t *testing.T) {
	want := []string{"0 = 0", "1 = 1", "2 = 2", "3 ! rejected", "4 = 4", "5 = 5", "6 = 6", "7 = 7", "8 = 8", "9 ! unreadable", "10 ! rejected"}
	if got := lines(1, 11); !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	one := lines(1, 500)
	for _, workers := range []int{0, 2, 8} {
		if got := lines(workers, 500); !reflect.DeepEqual(got, one) {
			t.Errorf("with %d workers the outcomes differ from those with one", workers)
		}
	}
}

func TestReadSetsAsideWhatFailsTheReader(t *testing.T) {
	fails := func(documents []source.Document) ([]*graph.Reading, error) {
		if slices.ContainsFunc(documents, func(d source.Document) bool { return d.Path == "1" }) {
			panic("out of range")
		}
		return read(documents)
	}
	var got []string
	for o := range Read(context.Background(), inputs(3), 2, fails) {
		if o.Rejected != nil {
			got = append(got, o.Path+" ! "+o.Rejected.Reason)
		} else {
			got = append(got, o.Path)
		}
	}
	if want := []string{"0", "1 ! the reader failed: out of range", "2"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestReadersTakeTheirShare: of what waits a reader takes several, never more than together.
func TestReadersTakeTheirShare(t *testing.T) {
	var most, calls atomic.Int64
	count := func(documents []source.Document) ([]*graph.Reading, error) {
		calls.Add(1)
		for n := int64(len(documents)); ; {
			if m := most.Load(); n <= m || most.CompareAndSwap(m, n) {
				break
			}
		}
		time.Sleep(time.Millisecond)
		out := make([]*graph.Reading, len(documents))
		for i, d := range documents {
			out[i] = &graph.Reading{Article: graph.Article{Source: d.Source}}
		}
		return out, nil
	}
	const n = 700
	for range Read(context.Background(), inputs(n), 2, count) {
	}
	if most.Load() != together {
		t.Errorf("a reader took %d articles at once, want %d", most.Load(), together)
	}
	if c := calls.Load(); c > n/2 {
		t.Errorf("%d articles were read in %d calls", n, c)
	}
}

func TestReadEndsWhenTheTakerLeaves(t *testing.T) {
	var started atomic.Int64
	count := func(documents []source.Document) ([]*graph.Reading, error) {
		started.Add(int64(len(documents)))
		return read(documents)
	}
	for range Read(context.Background(), inputs(100_000), 4, count) {
		break
	}
	if n := started.Load(); n > ahead+10 {
		t.Errorf("%d articles were read although the first was enough", n)
	}
}

func TestReadEndsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	taken := 0
	for range Read(ctx, inputs(100_000), 4, read) {
		if taken++; taken == 20 {
			cancel()
		}
	}
	if taken < 20 || taken > ahead+10 {
		t.Errorf("%d outcomes were taken of a run cancelled at 20", taken)
	}
}
