package algo

import (
	"slices"
	"sync"

	"entente/graph/projection"
)

// scratch is room for the lists that a question makes and forgets, kept for
// the questions after it: a small answer takes little else than memory.
type scratch struct {
	lists        []linkList
	batch, spare []uint64
	turns        []turn
	left         []int32
	ready        []projection.Link
	arcs         []projection.Arc
}

var scratchPool = sync.Pool{New: func() any { return new(scratch) }}

// mostScratch bounds what is kept, in items.
const mostScratch = 1 << 16

func (s *scratch) release() {
	forget(&s.lists)
	forget(&s.turns)
	if cap(s.lists)+cap(s.batch)+cap(s.spare)+cap(s.turns)+cap(s.left)+cap(s.ready)+cap(s.arcs) <= mostScratch {
		scratchPool.Put(s)
	}
}

// take returns the list with so many items, of whatever value.
func take[T any](list *[]T, items int) []T {
	*list = slices.Grow((*list)[:0], items)[:items]
	return *list
}

// forget empties a list whose items refer to a view, so that it can go.
func forget[T any](list *[]T) {
	clear(*list)
	*list = (*list)[:0]
}
