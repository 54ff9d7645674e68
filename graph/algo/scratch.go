package algo

import (
	"slices"
	"sync"

	"entente/graph/projection"
)

// scratch is room for the lists that a question makes and forgets, kept for
// the questions after it: a small answer takes little else than memory. Only
// links has pointers in it, which cost more to write than numbers.
type scratch struct {
	nodes        []projection.Ref
	links        [][]projection.Link // of some of the nodes
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
	clear(s.links) // so that views can go
	s.links = s.links[:0]
	if cap(s.nodes)+cap(s.links)+cap(s.lists)+cap(s.batch)+cap(s.spare)+cap(s.turns)+cap(s.left)+cap(s.ready)+cap(s.arcs) <= mostScratch {
		scratchPool.Put(s)
	}
}

// take returns the list with so many items, of whatever value.
func take[T any](list *[]T, items int) []T {
	*list = slices.Grow((*list)[:0], items)[:items]
	return *list
}

// linksOf returns the links of each of the entities.
func (s *scope) linksOf(nodes []projection.Ref) [][]projection.Link {
	if len(nodes) < len(s.links) {
		clear(s.links[len(nodes):])
	}
	links := take(&s.links, len(nodes))
	for i, u := range nodes {
		links[i] = s.view.Links(u)
	}
	return links
}
