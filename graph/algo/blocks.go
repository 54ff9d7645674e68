package algo

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Work on the whole graph is cut into blocks that several goroutines take one
// by one. How it is cut follows the graph and never the number of processors,
// and what blocks add up is added in their order, so that sums come out the
// same on every machine.

const (
	blockWork = 1 << 15 // nodes and links of a block, about
	manyBlock = 256     // blocks at most
)

// cutEven returns the bounds of blocks of 0…n-1 with about equal work; upTo
// says how much work lies before an item, and before n all.
func cutEven(n int, upTo func(int) int) []int {
	total := upTo(n)
	blocks := min(total/blockWork+1, manyBlock)
	bounds := []int{0}
	for i := range n {
		if upTo(i+1)*blocks >= len(bounds)*total && i+1 < n {
			bounds = append(bounds, i+1)
		}
	}
	return append(bounds, n)
}

// eachBlock calls fn for every block, on as many goroutines as there are
// processors.
func eachBlock(bounds []int, fn func(block, from, to int)) {
	blocks := len(bounds) - 1
	workers := min(runtime.GOMAXPROCS(0), blocks)
	var next atomic.Int32
	work := func() {
		for b := int(next.Add(1)) - 1; b < blocks; b = int(next.Add(1)) - 1 {
			fn(b, bounds[b], bounds[b+1])
		}
	}
	var others sync.WaitGroup
	for range workers - 1 {
		others.Go(work)
	}
	work()
	others.Wait()
}

// sumBlocks is eachBlock, and returns the sum of what fn does.
func sumBlocks(bounds []int, fn func(block, from, to int) float64) float64 {
	parts := make([]float64, len(bounds)-1)
	eachBlock(bounds, func(block, from, to int) { parts[block] = fn(block, from, to) })
	sum := 0.0
	for _, p := range parts {
		sum += p
	}
	return sum
}
