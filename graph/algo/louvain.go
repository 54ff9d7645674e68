package algo

import (
	"context"
	"math/rand/v2"
	"slices"
)

// louvainRuns is from how many orders of the nodes communities are sought. The
// first is that of the handles, the others are fixed shuffles.
const louvainRuns = 4

// louvain returns a community for each node, numbered from 0: of several runs
// the one of the highest modularity.
func (g *network) louvain(ctx context.Context) ([]int32, error) {
	nodes := g.weighted()
	order := natural(g.size())
	rng := rand.New(rand.NewPCG(1, uint64(len(order))))
	var best []int32
	var highest float64
	for run := range louvainRuns {
		if run > 0 {
			rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		}
		of, err := nodes.communities(ctx, order)
		if err != nil {
			return nil, err
		}
		if value := nodes.modularity(of); run == 0 || value > highest {
			best, highest = of, value
		}
	}
	return best, nil
}

// communities returns a community for each node, whose moves begin in the
// order. It starts over from the communities that it has found until single
// nodes have no reason to move.
func (g *weighted) communities(ctx context.Context, order []int32) ([]int32, error) {
	of := natural(len(order))
	for {
		joined, count, moved := g.join(of, order)
		if !moved {
			return joined, nil
		}
		of = joined
		for level := g.contract(of, count); ; level = level.contract(joined, count) {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			alone := natural(len(level.degree))
			joined, count, moved = level.join(alone, alone)
			if !moved {
				break
			}
			for i := range of {
				of[i] = joined[of[i]]
			}
		}
	}
}

// natural returns 0…n-1.
func natural(n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(i)
	}
	return out
}

// modularity returns the share of the edges within communities, less the share
// that would be there by chance.
func (g *weighted) modularity(of []int32) float64 {
	inside := make([]int64, len(of)) // by community: degrees
	within := int64(0)
	for u := range of {
		inside[of[u]] += g.degree[u]
		for e := g.off[u]; e < g.off[u+1]; e++ {
			if of[g.to[e]] == of[u] {
				within += g.weight[e]
			}
		}
	}
	total := float64(max(g.total, 1))
	value := float64(within) / total
	for _, d := range inside {
		value -= float64(d) / total * float64(d) / total
	}
	return value
}

// weighted returns the network with edges of weight 1.
func (g *network) weighted() weighted {
	w := weighted{off: g.off, to: g.to, weight: make([]int64, len(g.to)), degree: make([]int64, g.size())}
	for i := range w.weight {
		w.weight[i] = 1
	}
	for i := range w.degree {
		w.degree[i] = int64(len(g.of(int32(i))))
		w.total += w.degree[i]
	}
	return w
}

// weighted is a graph whose nodes are communities of the one before. Weights
// are whole numbers, so that sums do not depend on their order.
type weighted struct {
	off, to []int32
	weight  []int64 // beside to; a node's edges to itself are left out
	degree  []int64 // by node: weight of the edges of its members
	total   int64   // of all degrees
}

// join moves nodes among the given communities while that raises modularity,
// looking at each in the order first. It returns the community of each node, how many there are, and whether any
// node moved.
func (g *weighted) join(start, order []int32) (of []int32, count int, moved bool) {
	n := len(g.degree)
	of = slices.Clone(start)
	inside := make([]int64, n) // by community: degrees of its nodes
	queue := slices.Clone(order)
	queued := make([]bool, n)
	for i := range of {
		inside[of[i]] += g.degree[i]
		queued[i] = true
	}
	shared := make([]int64, n) // by community: weight of the node's edges to it
	var near []int32           // communities with such edges
	for len(queue) > 0 {
		u := queue[0]
		queue, queued[u] = queue[1:], false
		for e := g.off[u]; e < g.off[u+1]; e++ {
			c := of[g.to[e]]
			if shared[c] == 0 {
				near = append(near, c)
			}
			shared[c] += g.weight[e]
		}
		inside[of[u]] -= g.degree[u]
		// What joining c adds to modularity, times a constant.
		gain := func(c int32) int64 { return shared[c]*g.total - inside[c]*g.degree[u] }
		best, most := of[u], gain(of[u])
		for _, c := range near {
			if value := gain(c); value > most || value == most && best != of[u] && c < best {
				best, most = c, value
			}
		}
		for _, c := range near {
			shared[c] = 0
		}
		near = near[:0]
		inside[best] += g.degree[u]
		if best == of[u] {
			continue
		}
		of[u], moved = best, true
		for e := g.off[u]; e < g.off[u+1]; e++ {
			if w := g.to[e]; of[w] != best && !queued[w] {
				queue, queued[w] = append(queue, w), true
			}
		}
	}
	of, count = renumber(of)
	return of, count, moved
}

// renumber numbers the communities in the order of their first nodes.
func renumber(of []int32) ([]int32, int) {
	number := make([]int32, len(of))
	for i := range number {
		number[i] = -1
	}
	count := 0
	for i, c := range of {
		if number[c] < 0 {
			number[c] = int32(count)
			count++
		}
		of[i] = number[c]
	}
	return of, count
}

// contract makes each community a node.
func (g *weighted) contract(of []int32, count int) weighted {
	members := make([][]int32, count)
	for i, c := range of {
		members[c] = append(members[c], int32(i))
	}
	out := weighted{off: []int32{0}, degree: make([]int64, count), total: g.total}
	shared := make([]int64, count)
	for c := range members {
		first := len(out.to)
		for _, u := range members[c] {
			out.degree[c] += g.degree[u]
			for e := g.off[u]; e < g.off[u+1]; e++ {
				if d := of[g.to[e]]; d != int32(c) {
					if shared[d] == 0 {
						out.to = append(out.to, d)
					}
					shared[d] += g.weight[e]
				}
			}
		}
		for _, d := range out.to[first:] {
			out.weight = append(out.weight, shared[d])
			shared[d] = 0
		}
		out.off = append(out.off, int32(len(out.to)))
	}
	return out
}
