package algo

import (
	"context"
	"math"

	"entente/graph/projection"
)

// Degree ranks entities by how many others they are related to. The filter's
// EntityTypes say which are listed; neighbours of all types count.
func Degree(ctx context.Context, v *projection.View, f Filter) ([]Score, error) {
	g := newNetwork(v, f)
	values := make([]float64, g.size())
	for i := range values {
		values[i] = float64(len(g.of(int32(i))))
	}
	return g.ranked(v, f, values), ctx.Err()
}

// The parameters of PageRank: how often the surfer follows a link, and at
// which change between two rounds, summed over all entities, it ends.
const (
	damping       = 0.85
	pageRankError = 1e-12
	pageRankMost  = 500 // rounds; the error shrinks by damping in each at least, so 170 do
)

// PageRank ranks entities by PageRank (damping 0.85) over the graph without
// direction, each pair of related entities being one edge. All values sum to
// 1. The filter's EntityTypes say which are listed; all play their part. An
// error is that of ctx.
//
// It is solved by the method of Gauss and Seidel: a round uses the values that
// it has made already, which halves the number of rounds.
func PageRank(ctx context.Context, v *projection.View, f Filter) ([]Score, error) {
	g := newNetwork(v, f)
	n, alone := g.size(), 0
	for i := range n {
		if g.off[i] == g.off[i+1] {
			alone++
		}
	}
	// What comes to each without a link. Entities without relations have that
	// alone, and give it to all.
	base := (1 - damping) / (float64(n) - damping*float64(alone))
	share := make([]float64, n) // what each neighbour gets
	for i := range share {
		share[i] = base
	}
	for range pageRankMost {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		change := 0.0
		for i := range share {
			links := g.to[g.off[i]:g.off[i+1]]
			if len(links) == 0 {
				continue
			}
			sum := 0.0
			for _, j := range links {
				sum += share[j]
			}
			degree := float64(len(links))
			next := (base + damping*sum) / degree
			change += math.Abs(next-share[i]) * degree
			share[i] = next
		}
		if change < pageRankError {
			break
		}
	}
	for i := range share {
		share[i] *= float64(max(g.off[i+1]-g.off[i], 1))
	}
	return g.ranked(v, f, share), nil
}
