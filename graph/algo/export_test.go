package algo

import (
	"testing"

	"entente/graph/projection"
)

// ExactBetweenness is [Betweenness] without sampling, by Ref.
func ExactBetweenness(t testing.TB, v *projection.View) []float64 {
	g := newNetwork(v, Filter{})
	sources := make([]int32, g.size())
	for i := range sources {
		sources[i] = int32(i)
	}
	sum, _, err := g.dependencies(t.Context(), sources)
	if err != nil {
		t.Fatal(err)
	}
	for i := range sum {
		sum[i] /= float64(g.size()-1) * float64(g.size()-2)
	}
	return sum
}

// LogHypergeometricTail is the tail on which affinities rest.
var LogHypergeometricTail = logHypergeometricTail

// SortScores is how rankings are put in order.
var SortScores = sortScores

// BlockWork is how much work makes a block.
const BlockWork = blockWork
