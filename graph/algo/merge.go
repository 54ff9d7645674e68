package algo

import (
	"math"
	"math/bits"
	"slices"

	"entente/graph/projection"
)

// A merge goes through the links of several entities, best relation first. It
// takes them in batches: all links below a bound, put in order by their
// digits, then those below a higher one. A heap of the lists would compare
// lists for each link, and most comparisons are guesses that the processor
// makes wrong.
type merge struct {
	marks
	*scratch
	links [][]projection.Link
	lists []linkList        // of those that have links left
	most  projection.RelRef // relations of the view
	bound projection.RelRef // links below it are taken
	step  projection.RelRef // by which the bound goes up, twice as much each time
}

// A linkList is what is left of the links of an entity: those from taken on.
// The relation of the first stands beside it, so that a list of which nothing
// is taken is not looked at.
type linkList struct {
	next      projection.RelRef
	of, taken int32
}

// newMerge begins with the best links of the entities; about wanted links to
// entities without a mark will be asked for.
func (s *scope) newMerge(around []projection.Ref, wanted int) merge {
	m := merge{marks: s.marks, scratch: s.scratch, links: s.linksOf(around), most: projection.RelRef(s.view.NumRelations())}
	m.lists = take(&s.scratch.lists, len(around))[:0]
	total := 0
	for i, links := range m.links {
		if total += len(links); len(links) > 0 {
			m.lists = append(m.lists, linkList{links[0].Relation, int32(i), 0})
		}
	}
	m.step = m.most
	if surplus := total / (2*wanted + 1); surplus > 1 {
		m.step = max(m.most/projection.RelRef(surplus), 1)
	}
	return m
}

// next returns the links of the next batch that lead to entities without a
// mark, as they are now, in order; none at the end. They hold until the next call.
func (m *merge) next() []uint64 {
	m.batch = m.batch[:0]
	for len(m.batch) == 0 && len(m.lists) > 0 {
		low := m.bound
		m.bound = min(m.bound, math.MaxInt32-m.step) + m.step
		m.step = min(m.step, math.MaxInt32/2) * 2
		left := m.lists[:0]
		for _, list := range m.lists {
			if list.next < m.bound {
				list = m.take(list)
			}
			if int(list.taken) < len(m.links[list.of]) {
				left = append(left, list)
			}
		}
		m.lists = left
		m.spare = sortKeys(m.batch, m.spare, low, m.bound)
	}
	return m.batch
}

// take puts the links below the bound into the batch, and returns what is left
// of the list.
func (m *merge) take(list linkList) linkList {
	batch := m.batch
	links := m.links[list.of]
	for i, l := range links[list.taken:] {
		if l.Relation >= m.bound {
			m.batch = batch
			return linkList{l.Relation, list.of, list.taken + int32(i)}
		}
		if !m.has(l.Other()) {
			batch = append(batch, relationKey(l.Relation, uint32(l.Other())))
		}
	}
	m.batch = batch
	return linkList{0, list.of, int32(len(links))}
}

// A key is a relation, by which it is ordered, and below it another number.
func relationKey(r projection.RelRef, with uint32) uint64 { return uint64(r)<<32 | uint64(with) }

func keyRelation(key uint64) projection.RelRef { return projection.RelRef(key >> 32) }

func keyNumber(key uint64) uint32 { return uint32(key) }

const (
	radixBits  = 8
	radixLeast = 48 // keys from which on sorting by digits pays
)

// sortKeys puts keys of distinct relations from low up to high in order: by
// the digits of the relation, the last one first (radix sort). Comparing them
// would take more time than all else of a subgraph. It sorts by way of spare,
// which it returns, longer where it was too short.
func sortKeys(keys, spare []uint64, low, high projection.RelRef) []uint64 {
	if len(keys) < radixLeast {
		slices.Sort(keys)
		return spare
	}
	if len(spare) < len(keys) {
		spare = make([]uint64, max(len(keys), 2*len(spare)))
	}
	base := uint64(low) << 32
	from, to := keys, spare[:len(keys)]
	for shift := 32; shift < 32+bits.Len32(uint32(high-low)); shift += radixBits {
		var next [1 << radixBits]uint32
		for _, k := range from {
			next[uint8((k-base)>>shift)]++
		}
		sum := uint32(0)
		for i, n := range next {
			next[i] = sum
			sum += n
		}
		for _, k := range from {
			digit := uint8((k - base) >> shift)
			to[next[digit]] = k
			next[digit]++
		}
		from, to = to, from
	}
	if &from[0] != &keys[0] {
		copy(keys, from)
	}
	return spare
}
