package algo

import (
	"math/bits"
	"slices"

	"entente/graph/projection"
)

// among returns the relations among the entities, which are marked, in the
// order of handles. Each is found from the end that has fewer links.
func (s *scope) among(nodes []projection.Ref) []projection.RelRef {
	byLinks := make([]int64, len(nodes)) // links, then index
	for i, u := range nodes {
		byLinks[i] = int64(len(s.view.Links(u)))<<32 | int64(i)
	}
	slices.Sort(byLinks)
	for rank, n := range byLinks {
		s.set(nodes[int32(n)], int32(rank+1))
	}
	var out []projection.RelRef
	for rank, n := range byLinks {
		u := nodes[int32(n)]
		most := rank == len(byLinks)-1 // only those to itself are left
		for _, l := range s.view.Links(u) {
			if (l.Other == u || !most && s.get(l.Other) > int32(rank+1)) && (s.relation == nil || s.relation(l.Relation)) {
				out = append(out, l.Relation)
			}
		}
	}
	sortRelations(out, s.view.NumRelations())
	return out
}

const (
	radixBits  = 8
	radixLeast = 64 // relations from which on sorting by digits pays
)

// sortRelations puts distinct relations, all below most, in the order of
// handles: by their digits, the last one first (radix sort). Comparing them
// would take more time than all else of a subgraph.
func sortRelations(list []projection.RelRef, most int) {
	if len(list) < radixLeast {
		slices.Sort(list)
		return
	}
	from, to := list, make([]projection.RelRef, len(list))
	moved := false // the list in order is in the second slice
	for shift := 0; shift < bits.Len(uint(most)); shift += radixBits {
		var next [1<<radixBits + 1]int32
		for _, r := range from {
			next[r>>shift&(1<<radixBits-1)+1]++
		}
		for i := range 1 << radixBits {
			next[i+1] += next[i]
		}
		for _, r := range from {
			digit := r >> shift & (1<<radixBits - 1)
			to[next[digit]] = r
			next[digit]++
		}
		from, to, moved = to, from, !moved
	}
	if moved {
		copy(list, from)
	}
}
