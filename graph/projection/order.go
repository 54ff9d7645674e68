package projection

import "slices"

// An order tells handles and numbers apart: handles are ranks, and numbers are
// the ranks in the base that a view stands on. Between the two lie the numbers
// that have left their place in the base, because what they stand for changed
// or went away, and those that were put elsewhere.
//
//	numbers of the base   0 1 2 3 4 5 6 7        3 left its place and stands before 1 now,
//	order                 0 3 9 1 2 4 5 6 7      9 came new
//	runs                  0 | 3 | 9 | 1 2 | 4 5 6 7
type order struct {
	base   int32    // numbers below it had a place
	left   []int32  // those of them that left it, in order
	placed []placed // in the order of handles

	total    int32   // handles
	runs     []run   // in the order of handles
	baseRuns []run   // those of numbers in their place; so in the order of numbers, too
	ranks    []int32 // by slot, see pages; None for what has no handle

	runAt, baseRunAt []int32 // for each block of handles or numbers, the run in which it begins
}

// A placed number stands before the number of the base that is given.
type placed struct {
	no, slot, before int32
}

// A run is a stretch of handles whose numbers follow one another.
type run struct {
	rank, no int32 // the first of each
}

const orderBlock = 1 << 7

// newOrder makes the order in which n numbers are all at their place.
func newOrder(n int) order {
	o := order{base: int32(n)}
	o.index(0)
	return o
}

// index sets what follows from left and placed.
func (o *order) index(slots int) {
	o.runs, o.baseRuns = make([]run, 0, len(o.left)+2*len(o.placed)+1), make([]run, 0, len(o.left)+len(o.placed)+1)
	o.ranks = make([]int32, slots)
	for i := range o.ranks {
		o.ranks[i] = None
	}
	left, rank, next := o.left, int32(0), int32(0)
	stretch := func(to int32) { // numbers next…to-1 are at their place
		for next < to {
			end := to
			if len(left) > 0 && left[0] < to {
				end = left[0]
			}
			if end > next {
				o.runs = append(o.runs, run{rank, next})
				o.baseRuns = append(o.baseRuns, run{rank, next})
				rank += end - next
			}
			if next = end; end < to {
				next++
				left = left[1:]
			}
		}
	}
	for _, p := range o.placed {
		stretch(p.before)
		o.runs = append(o.runs, run{rank, p.no})
		o.ranks[p.slot] = rank
		rank++
	}
	stretch(o.base)
	o.total = rank
	o.runAt = blocks(o.runs, rank, func(r run) int32 { return r.rank })
	o.baseRunAt = blocks(o.baseRuns, o.base, func(r run) int32 { return r.no })
}

// blocks returns for each block of n keys the last run that begins at or
// before its first key, and behind them the last run.
func blocks(runs []run, n int32, key func(run) int32) []int32 {
	at := make([]int32, n/orderBlock+2)
	i := 0
	for b := range at {
		for i+1 < len(runs) && key(runs[i+1]) <= int32(b)*orderBlock {
			i++
		}
		at[b] = int32(i)
	}
	at[len(at)-1] = int32(max(len(runs)-1, 0))
	return at
}

// number returns the number of what has the handle.
func (o *order) number(rank int32) int32 {
	block := uint32(rank) / orderBlock
	i, end := o.runAt[block], o.runAt[block+1]
	for i < end { // the last run that begins at or before the handle
		if m := (i + end + 1) / 2; o.runs[m].rank <= rank {
			i = m
		} else {
			end = m - 1
		}
	}
	r := o.runs[i]
	return r.no + rank - r.rank
}

// rankInPlace returns the handle of a number that is at its place in the base.
func (o *order) rankInPlace(no int32) int32 {
	r := o.baseRun(no)
	return r.rank + no - r.no
}

// floor returns a handle that none of the numbers from no on has a lesser one
// than, as far as they are at their place in the base.
func (o *order) floor(no int32) int32 {
	if len(o.baseRuns) == 0 {
		return o.total
	}
	return o.baseRun(no).rank
}

// baseRun returns the last run of numbers at their place that begins at or
// before the number, or else the first.
func (o *order) baseRun(no int32) run {
	block := uint32(no) / orderBlock
	i, end := o.baseRunAt[block], o.baseRunAt[block+1]
	for i < end {
		if m := (i + end + 1) / 2; o.baseRuns[m].no <= no {
			i = m
		} else {
			end = m - 1
		}
	}
	return o.baseRuns[i]
}

// move returns the order after some numbers left their places, and some of
// them were put into others. Those of put come in order; less tells which of
// two placed numbers stands first.
func (o *order) move(leave []int32, put []placed, slots int, less func(a, b int32) bool) order {
	gone := make(map[int32]bool, len(leave))
	for _, no := range leave {
		gone[no] = true
	}
	moved := order{base: o.base, left: make([]int32, 0, len(o.left)+len(leave)), placed: make([]placed, 0, len(o.placed)+len(put))}
	moved.left = append(moved.left, o.left...)
	for _, no := range leave {
		if i, left := slices.BinarySearch(moved.left, no); !left && no < o.base {
			moved.left = slices.Insert(moved.left, i, no)
		}
	}

	stay := make([]placed, 0, len(o.placed))
	for _, p := range o.placed {
		if !gone[p.no] {
			stay = append(stay, p)
		}
	}
	for _, p := range put {
		from, to := 0, len(stay)
		for from < to {
			if m := (from + to) / 2; less(stay[m].no, p.no) {
				from = m + 1
			} else {
				to = m
			}
		}
		moved.placed = append(append(moved.placed, stay[:from]...), p)
		stay = stay[from:]
	}
	moved.placed = append(moved.placed, stay...)
	moved.index(slots)
	return moved
}
