package projection

import "slices"

// A layer is what has changed of one kind of thing since the base, in one
// view: records of what they are now, and the order of all of that kind.
type layer[R any] struct {
	order
	pages []*page[R] // by number/pageSize; nil and beyond are unchanged
	slots int        // handed out
}

const pageSize = 1 << 8

// A page holds the records of some numbers. Layers share the pages in which
// they do not differ.
type page[R any] [pageSize]entry[R]

// An entry is what a number stands for now. It keeps its slot, which is its
// place in order.ranks, as long as the base lasts.
type entry[R any] struct {
	record *R // nil where nothing has changed
	slot   int32
}

func newLayer[R any](shown int) layer[R] { return layer[R]{order: newOrder(shown)} }

// entry returns nil where there is no page.
func (l *layer[R]) entry(no int32) *entry[R] {
	if p := uint32(no) / pageSize; p < uint32(len(l.pages)) && l.pages[p] != nil {
		return &l.pages[p][uint32(no)%pageSize]
	}
	return nil
}

// at returns the record of the number, or nil where nothing has changed.
func (l *layer[R]) at(no int32) *R {
	if e := l.entry(no); e != nil {
		return e.record
	}
	return nil
}

// rank returns the handle of the number, or None where it is not shown.
func (l *layer[R]) rank(no int32) int32 {
	if e := l.entry(no); e != nil && e.record != nil {
		return l.ranks[e.slot]
	}
	if no >= l.base {
		return None
	}
	return l.rankInPlace(no)
}

// An edit makes the next layer.
type edit[R any] struct {
	layer[R]
	before  *layer[R]
	own     map[int]bool // pages that no other layer has
	changed []int32
}

func (l *layer[R]) edit() *edit[R] {
	e := &edit[R]{layer: *l, before: l, own: map[int]bool{}}
	e.pages = slices.Clone(l.pages)
	return e
}

// set gives the number its record. It stands in no order until done.
func (e *edit[R]) set(no int32, record *R) {
	p := int(no) / pageSize
	for p >= len(e.pages) {
		e.pages = append(e.pages, nil)
	}
	if !e.own[p] {
		fresh := new(page[R])
		if e.pages[p] != nil {
			*fresh = *e.pages[p]
		}
		e.pages[p], e.own[p] = fresh, true
	}
	at := &e.pages[p][no%pageSize]
	if at.record == nil {
		at.slot = int32(e.slots)
		e.slots++
	}
	at.record = record
	e.changed = append(e.changed, no)
}

// An ordering says where numbers stand: whether a changed one is shown, and
// how two compare by what they are now, and how one does with what a number of
// the base was there.
type ordering struct {
	shown       func(no int32) bool
	compare     func(a, b int32) int
	compareBase func(no, inBase int32) int
}

// done puts what has changed into its place.
func (e *edit[R]) done(by ordering) layer[R] {
	slices.Sort(e.changed)
	e.changed = slices.Compact(e.changed)
	var put []placed
	for _, no := range e.changed {
		if !by.shown(no) {
			continue
		}
		from, to := int32(0), e.base
		for from < to {
			if m := (from + to) / 2; by.compareBase(no, m) > 0 {
				from = m + 1
			} else {
				to = m
			}
		}
		put = append(put, placed{no, e.entry(no).slot, from})
	}
	slices.SortFunc(put, func(a, b placed) int { return by.compare(a.no, b.no) })
	e.order = e.before.move(e.changed, put, e.slots, func(a, b int32) bool { return by.compare(a, b) < 0 })
	return e.layer
}
