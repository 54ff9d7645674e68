package store

import (
	"bufio"
	"bytes"
	"container/heap"
	"context"
	"errors"
	"io"
	"os"
	"slices"
)

// A lineSorter sorts lines in bounded memory: it sorts what fits, keeps that
// as a run in a temporary file, and merges the runs at the end.
type lineSorter struct {
	limit int // bytes of lines held in memory
	held  []byte
	ends  []int // where each held line ends
	runs  []*os.File
}

// add takes a line with its line end.
func (s *lineSorter) add(line []byte) error {
	if len(s.ends) > 0 && len(s.held)+len(line) > s.limit {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.held = append(s.held, line...)
	s.ends = append(s.ends, len(s.held))
	return nil
}

// sorted returns the held lines in order.
func (s *lineSorter) sorted() [][]byte {
	lines := make([][]byte, len(s.ends))
	from := 0
	for i, end := range s.ends {
		lines[i] = s.held[from:end]
		from = end
	}
	slices.SortFunc(lines, bytes.Compare)
	return lines
}

func (s *lineSorter) spill() error {
	f, err := os.CreateTemp("", "entente-sort-")
	if err != nil {
		return err
	}
	s.runs = append(s.runs, f)
	w := bufio.NewWriterSize(f, 256<<10)
	for _, line := range s.sorted() {
		w.Write(line) // the error comes with Flush
	}
	s.held, s.ends = s.held[:0], s.ends[:0]
	return w.Flush()
}

// writeTo writes all lines in order.
func (s *lineSorter) writeTo(ctx context.Context, w *bufio.Writer) error {
	merge := runHeap{}
	for _, f := range s.runs {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return err
		}
		merge = append(merge, &run{next: bufio.NewReaderSize(f, 256<<10).ReadBytes})
	}
	rest := s.sorted()
	merge = append(merge, &run{next: func(byte) ([]byte, error) {
		if len(rest) == 0 {
			return nil, io.EOF
		}
		line := rest[0]
		rest = rest[1:]
		return line, nil
	}})
	for _, r := range merge {
		if err := r.advance(); err != nil {
			return err
		}
	}
	merge = slices.DeleteFunc(merge, func(r *run) bool { return r.line == nil })
	heap.Init(&merge)
	for n := 0; len(merge) > 0; n++ {
		if n%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if _, err := w.Write(merge[0].line); err != nil {
			return err
		}
		if err := merge[0].advance(); err != nil {
			return err
		}
		if merge[0].line == nil {
			heap.Pop(&merge)
		} else {
			heap.Fix(&merge, 0)
		}
	}
	return nil
}

// remove deletes the files.
func (s *lineSorter) remove() {
	for _, f := range s.runs {
		f.Close()
		os.Remove(f.Name())
	}
}

// A run is a sequence of sorted lines.
type run struct {
	next func(delim byte) ([]byte, error)
	line []byte // nil at the end
}

func (r *run) advance() error {
	line, err := r.next('\n')
	if errors.Is(err, io.EOF) {
		line, err = nil, nil
	}
	r.line = line
	return err
}

// A runHeap has the run with the least line first.
type runHeap []*run

func (h runHeap) Len() int           { return len(h) }
func (h runHeap) Less(i, j int) bool { return bytes.Compare(h[i].line, h[j].line) < 0 }
func (h runHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *runHeap) Push(x any)        { *h = append(*h, x.(*run)) }
func (h *runHeap) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}
