package algo

import (
	"context"

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
