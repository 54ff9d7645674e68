package algo

import (
	"context"
	"math"

	"entente/graph/projection"
)

// The parameters of PageRank: how often the surfer follows a link, and what is
// left of the equations, summed over all entities, at which it ends. The
// errors of all values then sum to less than that by (1-damping), 7e-10.
const (
	damping       = 0.85
	pageRankError = 1e-10
	pageRankMost  = 200 // rounds; each leaves 5/9 or less, so 50 do
)

// PageRank ranks entities by PageRank (damping 0.85) over the graph without
// direction, each pair of related entities being one edge. All values sum to
// 1. The filter's EntityTypes say which are listed; all play their part. An
// error is that of ctx.
//
// Without directions, what each neighbour gets of an entity's value solves a
// symmetric system (D-dA)y = b of degrees D and adjacency A. The method of
// conjugate gradients (Hestenes and Stiefel 1952), preconditioned by the
// degrees, takes a fraction of the rounds that iterating the surfer's steps does.
func PageRank(ctx context.Context, v *projection.View, f Filter) ([]Score, error) {
	g := newNetwork(v, f)
	n, alone := g.size(), 0
	for i := range n {
		if g.off[i] == g.off[i+1] {
			alone++
		}
	}
	if n == 0 {
		return nil, ctx.Err()
	}
	// What comes to each without a link. Entities without relations have that
	// alone, and give it to all.
	base := (1 - damping) / (float64(n) - damping*float64(alone))
	share, err := newSurfer(g).solve(ctx, base, float64(n-alone))
	if err != nil {
		return nil, err
	}
	for i := range share {
		if share[i] *= float64(len(g.of(int32(i)))); share[i] == 0 {
			share[i] = base
		}
	}
	return g.ranked(v, f, share), nil
}

// A surfer solves (D-dA)y = b by conjugate gradients, for a network.
type surfer struct {
	g      *network
	bounds []int     // of blocks of nodes
	per    []float64 // 1 by the degree; 0 for nodes without links, so that all is 0 there
	// The solution, what is left of the right side, the way on which the
	// solution moves next, and the system's left side for that.
	y, left, way, image []float64
}

func newSurfer(g *network) *surfer {
	n := g.size()
	vector := func() []float64 { return make([]float64, n) }
	bounds := cutEven(n, func(i int) int { return i + int(g.off[i]) })
	return &surfer{g: g, bounds: bounds, per: vector(), y: vector(), left: vector(), way: vector(), image: vector()}
}

// solve returns y for b equal for all nodes with links, so many are connected.
// It begins with y equal for all, which is near: values follow degrees.
func (s *surfer) solve(ctx context.Context, b, connected float64) ([]float64, error) {
	equal := b * connected / ((1 - damping) * float64(max(len(s.g.to), 1)))
	power := sumBlocks(s.bounds, func(_, from, to int) (sum float64) {
		for i := from; i < to; i++ {
			if d := float64(len(s.g.of(int32(i)))); d > 0 {
				s.y[i], s.per[i] = equal, 1/d
				s.left[i] = b - (1-damping)*d*equal
				s.way[i] = s.left[i] / d
				sum += s.left[i] * s.way[i]
			}
		}
		return sum
	})
	for rounds := 0; power > 0 && rounds < pageRankMost; rounds++ {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		next, rest := s.move(power / s.look())
		if rest < pageRankError {
			break
		}
		s.turn(next / power)
		power = next
	}
	return s.y, nil
}

// look sets the image of the way, and returns their product.
func (s *surfer) look() float64 {
	return sumBlocks(s.bounds, func(_, from, to int) (sum float64) {
		for i := from; i < to; i++ {
			links := s.g.to[s.g.off[i]:s.g.off[i+1]]
			around := 0.0
			for _, j := range links {
				around += s.way[j]
			}
			s.image[i] = float64(len(links))*s.way[i] - damping*around
			sum += s.way[i] * s.image[i]
		}
		return sum
	})
}

// move goes so far on the way. It returns the sum of squares of what is left,
// by the degrees, and its sum.
func (s *surfer) move(step float64) (square, rest float64) {
	rests := make([]float64, len(s.bounds)-1)
	square = sumBlocks(s.bounds, func(block, from, to int) (square float64) {
		rest := 0.0
		for i := from; i < to; i++ {
			s.y[i] += step * s.way[i]
			left := s.left[i] - step*s.image[i]
			s.left[i] = left
			square += left * left * s.per[i]
			rest += math.Abs(left)
		}
		rests[block] = rest
		return square
	})
	for _, r := range rests {
		rest += r
	}
	return square, rest
}

// turn sets the next way: that of what is left, and a part of the last one.
func (s *surfer) turn(part float64) {
	eachBlock(s.bounds, func(_, from, to int) {
		for i := from; i < to; i++ {
			s.way[i] = s.left[i]*s.per[i] + part*s.way[i]
		}
	})
}
