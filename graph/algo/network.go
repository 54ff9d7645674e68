package algo

import (
	"math"
	"math/bits"
	"slices"

	"entente/graph/projection"
)

// A network is the part of the graph that a filter's relations, Avoid and
// AvoidTypes leave, as a simple graph: nodes 0…n-1, and for each the distinct others that
// it is related to, ascending.
type network struct {
	refs []projection.Ref // by node
	off  []int32          // by node, and one more
	to   []int32          // neighbours of node i are to[off[i]:off[i+1]]
}

func newNetwork(v *projection.View, f Filter) *network {
	avoid := make([]bool, v.NumEntities())
	for _, r := range f.Avoid {
		avoid[r] = true
	}
	if len(f.AvoidTypes) > 0 {
		for _, r := range v.Entities(f.AvoidTypes...) {
			avoid[r] = true
		}
	}
	g := new(network)
	node := make([]int32, v.NumEntities())
	for r := range avoid {
		if !avoid[r] {
			node[r] = int32(len(g.refs))
			g.refs = append(g.refs, projection.Ref(r))
		}
	}
	g.link(v, node, avoid, f.relations(v))
	return g
}

// link lists the neighbours of all nodes: of each block aside, then one behind
// the other.
func (g *network) link(v *projection.View, node []int32, avoid []bool, passes func(projection.RelRef) bool) {
	bounds := cutEven(len(g.refs), func(i int) int { return i * v.NumRelations() / max(len(g.refs), 1) })
	lists := make([][]int32, len(bounds)-1)
	g.off = make([]int32, len(g.refs)+1)
	eachBlock(bounds, func(block, from, to int) {
		var list []int32
		sorter := newSorter(len(g.refs))
		for i := from; i < to; i++ {
			r, first := g.refs[i], len(list)
			for _, l := range v.Links(r) {
				if w := l.Other(); w != r && !avoid[w] && (passes == nil || passes(l.Relation)) {
					list = append(list, node[w])
				}
			}
			list = list[:first+len(sorter.distinct(list[first:]))]
			g.off[i+1] = int32(len(list))
		}
		lists[block] = list
	})
	starts := make([]int32, len(lists)+1)
	for block, list := range lists {
		starts[block+1] = starts[block] + int32(len(list))
	}
	g.to = make([]int32, starts[len(lists)])
	eachBlock(bounds, func(block, from, to int) {
		copy(g.to[starts[block]:], lists[block])
		for i := from; i < to; i++ {
			g.off[i+1] += starts[block]
		}
	})
}

// A sorter sorts lists of nodes.
type sorter struct {
	bits []uint64 // one for each node, all 0 between two lists
}

// hubLinks is from how many links on, for each 2^16 nodes, going through a bit
// for every node takes less time than comparing the links.
const hubLinks = 64

func newSorter(nodes int) *sorter { return &sorter{make([]uint64, (nodes+63)/64)} }

// distinct sorts the list and drops what is there twice.
func (s *sorter) distinct(list []int32) []int32 {
	if len(list) < hubLinks+len(s.bits)*64/(1<<16)*hubLinks {
		slices.Sort(list)
		return slices.Compact(list)
	}
	for _, i := range list {
		s.bits[i/64] |= 1 << (i % 64)
	}
	list = list[:0]
	for w, word := range s.bits {
		for ; word != 0; word &= word - 1 {
			list = append(list, int32(w*64+bits.TrailingZeros64(word)))
		}
		s.bits[w] = 0
	}
	return list
}

func (g *network) size() int { return len(g.refs) }

// of returns the neighbours of the node.
func (g *network) of(i int32) []int32 { return g.to[g.off[i]:g.off[i+1]] }

// A Score is an entity and its value in a ranking.
type Score struct {
	Entity projection.Ref
	Score  float64
}

// ranked returns the entities of the filter's types with their values, by
// node, highest first, then in the order of handles.
func (g *network) ranked(v *projection.View, f Filter, values []float64) []Score {
	listed := v.OfTypes(f.EntityTypes)
	var out []Score
	for i, r := range g.refs {
		if listed == nil || listed(r) {
			out = append(out, Score{r, values[i]})
		}
	}
	sortScores(out)
	return out
}

// sortScores puts scores, which are not below 0 and in the order of handles,
// in the order of values, highest first: by the digits of their bits, the last
// one first (radix sort), which keeps what is equal in its order.
func sortScores(scores []Score) {
	const digits, digitBits = 6, 11
	digit := func(s Score, d int) uint64 { return ^math.Float64bits(s.Score) >> (d * digitBits) % (1 << digitBits) }
	next := new([digits][1 << digitBits]int)
	for _, s := range scores {
		for d := range digits {
			next[d][digit(s, d)]++
		}
	}
	from, to := scores, make([]Score, len(scores))
	for d := range digits {
		sum, distinct := 0, 0
		for i, n := range next[d] {
			next[d][i] = sum
			sum += n
			distinct += min(n, 1)
		}
		if distinct < 2 {
			continue
		}
		for _, s := range from {
			at := &next[d][digit(s, d)]
			to[*at] = s
			*at++
		}
		from, to = to, from
	}
	if len(scores) > 0 && &from[0] != &scores[0] {
		copy(scores, from)
	}
}
