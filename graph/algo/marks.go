package algo

import (
	"sync"

	"entente/graph/projection"
)

// marks holds one number for each entity, 0 until it is set. It keeps a list
// of those set, so that clearing costs what was used, not the size of the graph.
type marks struct{ *markTable }

type markTable struct {
	value []int32
	used  []projection.Ref
	// marked has a bit for each entity, set where its number is not 0: a walk
	// finds it near the processor, and most entities that it looks at have none.
	marked []uint64
}

// avoided marks entities that play no part.
const avoided = -1

var marksPool sync.Pool

func takeMarks(n int) marks {
	if t, ok := marksPool.Get().(*markTable); ok && len(t.value) >= n {
		return marks{t}
	}
	return marks{&markTable{value: make([]int32, n), marked: make([]uint64, (n+63)/64)}}
}

func (t *markTable) get(r projection.Ref) int32 { return t.value[r] }

// has reports whether the entity's number is not 0.
func (t *markTable) has(r projection.Ref) bool { return t.bit(r) != 0 }

// bit is has as a number.
func (t *markTable) bit(r projection.Ref) int {
	return int(t.marked[uint32(r)/64] >> (uint32(r) % 64) & 1)
}

func (t *markTable) set(r projection.Ref, value int32) {
	switch bit := uint64(1) << (uint32(r) % 64); {
	case value == 0:
		t.marked[uint32(r)/64] &^= bit
	case !t.has(r):
		t.marked[uint32(r)/64] |= bit
		t.used = append(t.used, r)
	}
	t.value[r] = value
}

func (t *markTable) clear() {
	for _, r := range t.used {
		t.value[r] = 0
		t.marked[uint32(r)/64] = 0
	}
	t.used = t.used[:0]
}

func (m marks) release() {
	m.clear()
	marksPool.Put(m.markTable)
}
