package algo

import (
	"sync"

	"entente/graph/projection"
)

// A side is what a search from both ends notes of an entity.
type side uint8

const (
	near   side = iota // 1 + steps from the start
	far                // 1 + steps to the goal
	onPath             // 1 for those of the first half that lie on a shortest path
	_
)

// reached holds what a search from both ends has noted, side by side for each
// entity, so that looking at one costs one access to memory. Clearing costs
// what was used.
type reached struct {
	steps   [][4]int32 // by entity, then by side; 0 until it is set
	touched []projection.Ref
}

var reachedPool sync.Pool

func takeReached(n int) *reached {
	if r, ok := reachedPool.Get().(*reached); ok && len(r.steps) >= n {
		return r
	}
	return &reached{steps: make([][4]int32, n)}
}

// reach notes the steps of one side, 1 or more.
func (r *reached) reach(u projection.Ref, s side, steps int32) {
	at := &r.steps[u]
	if at[near] == 0 && at[far] == 0 {
		r.touched = append(r.touched, u)
	}
	at[s] = steps
}

func (r *reached) clear() {
	for _, u := range r.touched {
		r.steps[u] = [4]int32{}
	}
	r.touched = r.touched[:0]
}

func (r *reached) release() {
	r.clear()
	reachedPool.Put(r)
}
