package algo_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph/algo"
	"entente/graph/projection"
)

func TestScoresSortByValueThenHandle(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 9))
	for _, n := range []int{0, 1, 2, 40, 5000} {
		scores := make([]algo.Score, n)
		for i := range scores {
			scores[i] = algo.Score{Entity: projection.Ref(i), Score: float64(rng.IntN(50)) * rng.Float64() / float64(1+rng.IntN(3))}
			if rng.IntN(4) == 0 {
				scores[i].Score = float64(rng.IntN(3))
			}
		}
		want := slices.Clone(scores)
		slices.SortFunc(want, func(a, b algo.Score) int {
			return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Entity, b.Entity))
		})
		if algo.SortScores(scores); !slices.Equal(scores, want) {
			t.Errorf("%d scores are not in order", n)
		}
	}
}
