package algo

import (
	"context"
	"math"
	"math/rand/v2"
	"runtime"
	"sync"

	"entente/graph/projection"
)

// A Centrality is a ranking that may rest on a sample.
type Centrality struct {
	Scores []Score // highest first
	// Error is the half-width of the interval around a score that holds the
	// exact one with a probability of 95 %, for the entity where it is widest
	// (normal approximation); 0 where the scores are exact.
	Error float64
}

// BetweennessSources is the number of entities up to which [Betweenness] is
// exact; of more it samples that many.
const BetweennessSources = 2000

// Betweenness ranks entities by the share of shortest paths between two others
// that lead through them, 0…1, each pair of related entities being one edge
// (Brandes' algorithm). The filter's EntityTypes say which are listed; all
// play their part.
//
// With more than [BetweennessSources] entities, the paths from a fixed random
// sample of them stand for all. An error is that of ctx.
func Betweenness(ctx context.Context, v *projection.View, f Filter) (Centrality, error) {
	g := newNetwork(v, f)
	n := g.size()
	sources := make([]int32, n)
	for i := range sources {
		sources[i] = int32(i)
	}
	if n > BetweennessSources {
		rng := rand.New(rand.NewPCG(1, uint64(n)))
		rng.Shuffle(n, func(i, j int) { sources[i], sources[j] = sources[j], sources[i] })
		sources = sources[:BetweennessSources]
	}
	sum, squares, err := g.dependencies(ctx, sources)
	if err != nil {
		return Centrality{}, err
	}
	out := Centrality{}
	if n > 2 {
		// The dependencies of a node, summed over all sources, count each
		// ordered pair of others.
		k, pairs := float64(len(sources)), float64(n-1)*float64(n-2)
		scale := float64(n) / k / pairs
		for i := range sum {
			if k < float64(n) {
				variance := (squares[i] - sum[i]*sum[i]/k) / (k - 1) * (1 - k/float64(n))
				out.Error = max(out.Error, 1.96*math.Sqrt(max(variance, 0)/k)*float64(n)/pairs)
			}
			sum[i] *= scale
		}
	}
	out.Scores = g.ranked(v, f, sum)
	return out, nil
}

// shards is into how many parts the sources are cut, whatever the number of
// processors, so that sums come out the same on every machine.
const shards = 16

// dependencies returns, by node, the sum over the sources of the share of
// shortest paths from the source to all others that lead through the node, and
// the sum of the squares of these.
func (g *network) dependencies(ctx context.Context, sources []int32) (sum, squares []float64, err error) {
	n := g.size()
	sum, squares = make([]float64, n), make([]float64, n)
	work := make(chan int)
	parts := make([]chan *brandes, shards)
	for i := range parts {
		parts[i] = make(chan *brandes, 1)
	}
	var wg sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0)+1) // parts in memory at a time
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range work {
				b := newBrandes(n)
				for j := i * len(sources) / shards; j < (i+1)*len(sources)/shards && ctx.Err() == nil; j++ {
					b.source(g, sources[j])
				}
				parts[i] <- b
			}
		})
	}
	wg.Go(func() {
		defer close(work)
		for i := range shards {
			slots <- struct{}{}
			work <- i
		}
	})
	for i := range shards {
		b := <-parts[i]
		for j := range n {
			sum[j] += b.sum[j]
			squares[j] += b.squares[j]
		}
		<-slots
	}
	wg.Wait()
	return sum, squares, ctx.Err()
}

// brandes adds up dependencies, one source after another.
type brandes struct {
	sum, squares []float64
	paths        []float64 // number of shortest paths from the source
	depth        []int32   // 1 + steps from the source; 0 is unseen
	dependency   []float64
	order        []int32 // seen nodes, nearest first
}

func newBrandes(n int) *brandes {
	f := func() []float64 { return make([]float64, n) }
	return &brandes{sum: f(), squares: f(), paths: f(), depth: make([]int32, n), dependency: f()}
}

func (b *brandes) source(g *network, s int32) {
	b.order = append(b.order[:0], s)
	b.depth[s], b.paths[s] = 1, 1
	for i := 0; i < len(b.order); i++ {
		u := b.order[i]
		for _, w := range g.of(u) {
			if b.depth[w] == 0 {
				b.depth[w] = b.depth[u] + 1
				b.order = append(b.order, w)
			}
			if b.depth[w] == b.depth[u]+1 {
				b.paths[w] += b.paths[u]
			}
		}
	}
	for i := len(b.order) - 1; i >= 0; i-- {
		w := b.order[i]
		share := (1 + b.dependency[w]) / b.paths[w]
		for _, u := range g.of(w) {
			if b.depth[u] == b.depth[w]-1 {
				b.dependency[u] += b.paths[u] * share
			}
		}
		if w != s {
			b.sum[w] += b.dependency[w]
			b.squares[w] += b.dependency[w] * b.dependency[w]
		}
	}
	for _, u := range b.order {
		b.depth[u], b.paths[u], b.dependency[u] = 0, 0, 0
	}
}
