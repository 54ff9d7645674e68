package projection

import (
	"cmp"
	"unsafe"

	"entente/graph"
)

// csr is an array of lists in compressed sparse row form: the items of list i
// are items[off[i]:off[i+1]].
type csr[T any] struct {
	off   []int32
	items []T
}

// newCSR makes room for so many lists and items.
func newCSR[T any](lists, items int) csr[T] {
	return csr[T]{off: append(make([]int32, 0, lists+1), 0), items: make([]T, 0, items)}
}

// add appends a list.
func (c *csr[T]) add(list ...T) {
	c.items = append(c.items, list...)
	c.endList()
}

// endList closes the list of the items that were appended since the last one.
func (c *csr[T]) endList() { c.off = append(c.off, int32(len(c.items))) }

// lists returns how many lists there are.
func (c *csr[T]) lists() int { return len(c.off) - 1 }

// at returns list i, capped so that appending to it copies.
func (c *csr[T]) at(i int) []T { return c.items[c.off[i]:c.off[i+1]:c.off[i+1]] }

// group makes the lists of a number of items, item j going to list key(j); a
// key below 0 leaves it out. Items keep their order within a list.
func group[T any](lists, items int, key func(int) int, item func(int) T) csr[T] {
	out := csr[T]{off: make([]int32, lists+1)}
	for j := range items {
		if k := key(j); k >= 0 {
			out.off[k+1]++
		}
	}
	for k := range lists {
		out.off[k+1] += out.off[k]
	}
	out.items = make([]T, out.off[lists])
	next := append([]int32(nil), out.off[:lists]...)
	for j := range items {
		if k := key(j); k >= 0 {
			out.items[next[k]] = item(j)
			next[k]++
		}
	}
	return out
}

// sameLayout returns the slice as one of another type of the same layout: in a
// view that is a base alone, numbers are handles.
func sameLayout[To, From any](s []From) []To {
	return unsafe.Slice((*To)(unsafe.Pointer(unsafe.SliceData(s))), len(s))[:len(s):len(s)]
}

// A dateRef is an index into the dates of a view; 0 is no date.
type dateRef uint32

// dateEntry is one distinct date with the first and last day that it may
// stand for, as [graph.Date.Bounds] gives them.
type dateEntry struct {
	date        graph.Date
	first, last string
}

// laterFirst orders dates from the latest last day to the earliest; dates
// without a year come at the end.
func laterFirst(a, b dateEntry) int {
	return cmp.Or(cmp.Compare(b.last, a.last), cmp.Compare(b.first, a.first), cmp.Compare(a.date, b.date))
}

// dateTable numbers distinct dates.
type dateTable struct {
	entries []dateEntry
	refs    map[graph.Date]dateRef
}

func newDateTable() *dateTable {
	return &dateTable{entries: []dateEntry{{}}, refs: map[graph.Date]dateRef{"": 0}}
}

// newDateTableOver continues the numbers of the entries, which it leaves alone.
func newDateTableOver(entries []dateEntry) *dateTable {
	t := &dateTable{entries: entries[:len(entries):len(entries)], refs: make(map[graph.Date]dateRef, len(entries))}
	for i, e := range entries {
		t.refs[e.date] = dateRef(i)
	}
	return t
}

func (t *dateTable) ref(s string) (dateRef, error) {
	if r, ok := t.refs[graph.Date(s)]; ok {
		return r, nil
	}
	d, err := graph.ParseDate(s)
	if err != nil {
		return 0, err
	}
	first, last := d.Bounds()
	r := dateRef(len(t.entries))
	t.entries = append(t.entries, dateEntry{d, first, last})
	t.refs[d] = r
	return r, nil
}
