package algo

import (
	"cmp"
	"context"
	"math"
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// An Affinity says how much oftener than by chance two entities go together.
type Affinity struct {
	A, B     projection.Ref
	Count    int     // how often they do
	Expected float64 // how often they would by chance
	// Surprise is -log₁₀ of the probability that chance alone gives Count or
	// more (hypergeometric distribution): 2 is once in a hundred. It is no test
	// of many pairs at once: of a million pairs, some reach 6.
	Surprise float64
}

// Meetings returns the pairs of entities whose relations of the filter's types
// (MET_WITH where it names none) articles report unusually often, the most
// surprising first, at most limit of them. The supports of relations count:
// with N in all, of which n are A's and m are B's, chance gives n·m/N to both
// together. An error is that of ctx.
func Meetings(ctx context.Context, v *projection.View, limit int, f Filter) ([]Affinity, error) {
	if len(f.RelationTypes) == 0 {
		f.RelationTypes = []graph.RelationType{graph.MetWith}
	}
	s := newScope(v, f)
	defer s.release()
	enters := func(u projection.Ref) bool { return s.get(u) != avoided && (s.entity == nil || s.entity(u)) }
	total := 0
	each := make([]int, v.NumEntities())
	pairs := map[[2]projection.Ref]int{}
	for i, r := range v.Relations(f.RelationTypes...) {
		if i%4096 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		a, b := v.Ends(r)
		if a == b || !enters(a) || !enters(b) || s.relation != nil && !s.relation(r) {
			continue
		}
		n := max(v.Support(r), 1)
		total += n
		each[a] += n
		each[b] += n
		pairs[[2]projection.Ref{min(a, b), max(a, b)}] += n
	}
	out := make([]Affinity, 0, len(pairs))
	for pair, n := range pairs {
		out = append(out, newAffinity(pair[0], pair[1], n, each[pair[0]], each[pair[1]], total))
	}
	return mostSurprising(out, limit), ctx.Err()
}

// Affinities returns the entities that share unusually many neighbours with
// the given one, the most surprising first, at most limit of them. Of n other
// entities in the graph that the filter leaves, d next to A and e next to B,
// chance gives d·e/n to both. The filter's EntityTypes say which B are listed;
// neighbours of all types count. An error is that of ctx.
func Affinities(ctx context.Context, v *projection.View, a projection.Ref, limit int, f Filter) ([]Affinity, error) {
	listed := v.OfTypes(f.EntityTypes)
	f.EntityTypes = nil
	s := newScope(v, f)
	defer s.release()
	s.set(a, 0) // the question names it
	near := s.neighbours(a)
	isNear := make(map[projection.Ref]bool, len(near))
	for _, u := range near {
		isNear[u] = true
	}
	others := 0
	for u := range projection.Ref(v.NumEntities()) {
		if u != a && s.get(u) != avoided && (s.entity == nil || s.entity(u)) {
			others++
		}
	}
	shared := map[projection.Ref]int{}
	for _, u := range near {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, w := range s.neighbours(u) {
			if w != a && (listed == nil || listed(w)) {
				shared[w]++
			}
		}
	}
	out := make([]Affinity, 0, len(shared))
	for b, n := range shared {
		degree := 0 // without A
		for _, u := range s.neighbours(b) {
			if u != a {
				degree++
			}
		}
		mine := len(near)
		if isNear[b] {
			mine-- // B is no neighbour of both
		}
		out = append(out, newAffinity(a, b, n, mine, degree, others-1))
	}
	return mostSurprising(out, limit), nil
}

// neighbours returns the distinct entities next to u, in the order of handles.
func (s *scope) neighbours(u projection.Ref) []projection.Ref {
	var out []projection.Ref
	for _, l := range s.view.Links(u) {
		if l.Other() != u && s.get(l.Other()) != avoided && s.follows(l) {
			out = append(out, l.Other())
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func newAffinity(a, b projection.Ref, both, ofA, ofB, total int) Affinity {
	return Affinity{A: a, B: b, Count: both, Expected: float64(ofA) * float64(ofB) / float64(max(total, 1)),
		Surprise: max(0, -logHypergeometricTail(both, total, ofA, ofB)/math.Ln10)}
}

func mostSurprising(list []Affinity, limit int) []Affinity {
	slices.SortFunc(list, func(x, y Affinity) int {
		return cmp.Or(cmp.Compare(y.Surprise, x.Surprise), cmp.Compare(y.Count, x.Count), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	return list[:min(max(limit, 0), len(list))]
}

// logHypergeometricTail returns the natural logarithm of the probability that
// a draw of n of total, of which m are marked, holds k marked ones or more.
func logHypergeometricTail(k, total, m, n int) float64 {
	if k <= max(0, n+m-total) {
		return 0
	}
	if k > min(m, n) {
		return math.Inf(-1)
	}
	first := logChoose(m, k) + logChoose(total-m, n-k) - logChoose(total, n)
	sum, term := 1.0, 1.0 // relative to the first
	for i := k; i < min(m, n); i++ {
		term *= float64(m-i) / float64(i+1) * float64(n-i) / float64(total-m-n+i+1)
		sum += term
		if term < sum*1e-17 {
			break
		}
	}
	return min(0, first+math.Log(sum))
}

func logChoose(n, k int) float64 {
	lgamma := func(n int) float64 { g, _ := math.Lgamma(float64(n) + 1); return g }
	return lgamma(n) - lgamma(k) - lgamma(n-k)
}
