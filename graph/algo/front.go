package algo

import (
	"math"
	"sync"

	"entente/graph/projection"
)

// A side is one of the two searches of a search from both ends.
type side int32

const (
	near side = iota // from the start
	far              // from the goal
)

// A front is a breadth-first search from one end: the entities reached, layer
// by layer. Entities of a layer are in the order of the best ways to them,
// compared by their first relation, then their second, and so on: a layer is
// made by going through the one before in its order, and through the links of
// each entity in theirs.
type front struct {
	steps  []step
	layers []layer // layers[d] are d relations from the end
}

// A step is an entity with the last relation of the best way to it.
type step struct {
	node     projection.Ref
	relation projection.RelRef // none at the end itself
	before   int32             // index of the step that the relation comes from
}

// A layer are the steps from first up to the next layer.
type layer struct {
	first, end int32
	links      int // of its entities together
}

func (l layer) has(index int32) bool { return l.first <= index && index < l.end }

func (f *front) last() layer { return f.layers[len(f.layers)-1] }

// depth returns of how many relations the ways to the last layer are.
func (f *front) depth() int { return len(f.layers) - 1 }

// depthOf returns the number of the layer that has the step.
func (f *front) depthOf(index int32) int {
	depth := f.depth()
	for !f.layers[depth].has(index) {
		depth--
	}
	return depth
}

// endLayer makes a layer of the steps since the last one.
func (f *front) endLayer(v *projection.View) {
	l := layer{end: int32(len(f.steps))}
	if len(f.layers) > 0 {
		l.first = f.last().end
	}
	for _, s := range f.steps[l.first:] {
		l.links += len(v.Links(s.node))
	}
	f.layers = append(f.layers, l)
}

// fronts are the two searches, with a table of what either has reached.
//
// The table has one number for each entity, so that looking at one costs one
// access to memory. Numbers below base are of questions before: nothing has to
// be cleared between two questions.
type fronts struct {
	seen  []int32 // base + 2·index of the step + side
	base  int32
	sides [2]front
}

var frontsPool sync.Pool

func takeFronts(n int) *fronts {
	if f, ok := frontsPool.Get().(*fronts); ok && len(f.seen) >= n {
		return f
	}
	return &fronts{seen: make([]int32, n), base: 1}
}

// start forgets what was reached, and puts either search at its end.
func (f *fronts) start(v *projection.View, ends [2]projection.Ref) {
	most := 2 * max(len(f.sides[near].steps), len(f.sides[far].steps))
	if int(f.base)+most > math.MaxInt32-2*len(f.seen)-2 {
		clear(f.seen)
		f.base, most = 1, 0
	}
	f.base += int32(most)
	for i, end := range ends {
		s := &f.sides[i]
		s.steps, s.layers = s.steps[:0], s.layers[:0]
		f.reach(side(i), step{node: end, relation: projection.None, before: projection.None})
		s.endLayer(v)
	}
}

// reach notes a step of one side.
func (f *fronts) reach(mine side, to step) {
	s := &f.sides[mine]
	f.seen[to.node] = f.base + 2*int32(len(s.steps)) + int32(mine)
	s.steps = append(s.steps, to)
}

// find returns which side has reached the entity, and as which of its steps.
func (f *fronts) find(r projection.Ref) (by side, index int32, ok bool) {
	at := f.seen[r] - f.base
	return side(at & 1), at >> 1, at >= 0
}

func (f *fronts) release() { frontsPool.Put(f) }
