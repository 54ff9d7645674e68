package projection

import "math"

// A rangeMin gives the entries of any range of the suffixes in the order of
// their entities, the first ones at once however long the range is. It is a
// segment tree over blocks of entries that holds, for each type of entity, the
// least handle below each node.
type rangeMin struct {
	entries []nameEntry
	kinds   []uint8              // by entity
	leaves  int                  // a power of two; leaf b is nodes[leaves+b]
	nodes   [][numTypes]entityNo // nodes[1] is the root, the children of i are 2i and 2i+1
}

const (
	numTypes  = 8
	blockSize = 16
	noEntity  = entityNo(math.MaxInt32)
)

func newRangeMin(entries []nameEntry, kinds []uint8) rangeMin {
	blocks := (len(entries) + blockSize - 1) / blockSize
	t := rangeMin{entries: entries, kinds: kinds, leaves: 1}
	for t.leaves < blocks {
		t.leaves *= 2
	}
	t.nodes = make([][numTypes]entityNo, 2*t.leaves)
	for i := range t.nodes {
		for k := range numTypes {
			t.nodes[i][k] = noEntity
		}
	}
	for i, e := range entries {
		leaf := &t.nodes[t.leaves+i/blockSize]
		leaf[kinds[e.entity]] = min(leaf[kinds[e.entity]], e.entity)
	}
	for i := t.leaves - 1; i > 0; i-- {
		for k := range numTypes {
			t.nodes[i][k] = min(t.nodes[2*i][k], t.nodes[2*i+1][k])
		}
	}
	return t
}

// ascend calls visit with the entries from…to-1 whose entities are of the
// types, those of lesser handles first, until it returns false.
func (t *rangeMin) ascend(from, to int, types uint8, visit func(entry int) bool) {
	var q rangeQueue
	for ; from < to && from%blockSize != 0; from++ {
		t.pushEntry(&q, from, types)
	}
	for from < to && to%blockSize != 0 {
		to--
		t.pushEntry(&q, to, types)
	}
	for l, r := t.leaves+from/blockSize, t.leaves+to/blockSize; l < r; l, r = l/2, r/2 {
		if l%2 == 1 {
			t.pushNode(&q, l, types)
			l++
		}
		if r%2 == 1 {
			r--
			t.pushNode(&q, r, types)
		}
	}
	for len(q) > 0 {
		switch top := q.pop(); {
		case top.node == 0:
			if !visit(int(top.entry)) {
				return
			}
		case int(top.node) < t.leaves:
			t.pushNode(&q, 2*int(top.node), types)
			t.pushNode(&q, 2*int(top.node)+1, types)
		default:
			first := (int(top.node) - t.leaves) * blockSize
			for i := first; i < min(first+blockSize, len(t.entries)); i++ {
				t.pushEntry(&q, i, types)
			}
		}
	}
}

func (t *rangeMin) pushEntry(q *rangeQueue, i int, types uint8) {
	if e := t.entries[i].entity; types&(1<<t.kinds[e]) != 0 {
		q.push(rangeItem{least: e, entry: int32(i)})
	}
}

func (t *rangeMin) pushNode(q *rangeQueue, node int, types uint8) {
	least := noEntity
	for k, e := range t.nodes[node] {
		if types&(1<<k) != 0 {
			least = min(least, e)
		}
	}
	if least != noEntity {
		q.push(rangeItem{least: least, node: int32(node)})
	}
}

// A rangeItem stands for a node, or for one entry where node is 0.
type rangeItem struct {
	least       entityNo
	node, entry int32
}

func (a rangeItem) before(b rangeItem) bool {
	if a.least != b.least {
		return a.least < b.least
	}
	return a.node > b.node || a.node == b.node && a.entry < b.entry
}

// A rangeQueue is a binary heap, the first item at the top.
type rangeQueue []rangeItem

func (q *rangeQueue) push(item rangeItem) {
	h := append(*q, item)
	i := len(h) - 1
	for i > 0 && h[i].before(h[(i-1)/2]) {
		h[i], h[(i-1)/2] = h[(i-1)/2], h[i]
		i = (i - 1) / 2
	}
	*q = h
}

func (q *rangeQueue) pop() rangeItem {
	h := *q
	top := h[0]
	last := len(h) - 1
	h[0] = h[last]
	h = h[:last]
	for i := 0; ; {
		child := 2*i + 1
		if child >= last {
			break
		}
		if child+1 < last && h[child+1].before(h[child]) {
			child++
		}
		if !h[child].before(h[i]) {
			break
		}
		h[i], h[child] = h[child], h[i]
		i = child
	}
	*q = h
	return top
}
