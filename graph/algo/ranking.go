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
	pageRankMost  = 500 // rounds; the error shrinks by damping in each, so 170 do
)

// PageRank ranks entities by PageRank (damping 0.85) over the graph without
// direction, each pair of related entities being one edge. All values sum to
// 1. The filter's EntityTypes say which are listed; all play their part.
func PageRank(ctx context.Context, v *projection.View, f Filter) ([]Score, error) {
	g := newNetwork(v, f)
	n := g.size()
	now, next := make([]float64, n), make([]float64, n)
	for i := range now {
		now[i] = 1 / float64(n)
	}
	for range pageRankMost {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		loose := 0.0 // the weight of entities without relations goes to all
		for i := range now {
			if degree := len(g.of(int32(i))); degree == 0 {
				loose += now[i]
			} else {
				now[i] /= float64(degree) // what each neighbour gets
			}
		}
		base := (1 - damping + damping*loose) / float64(n)
		change := 0.0
		for i := range next {
			sum := 0.0
			for _, j := range g.of(int32(i)) {
				sum += now[j]
			}
			next[i] = base + damping*sum
			was := now[i] * float64(max(len(g.of(int32(i))), 1))
			change += math.Abs(next[i] - was)
		}
		now, next = next, now
		if change < pageRankError {
			break
		}
	}
	return g.ranked(v, f, now), nil
}
