package algo

import (
	"cmp"
	"context"
	"slices"

	"entente/graph/projection"
)

// Paths returns up to k paths of at most maxLength relations, shortest first,
// those of a length in the order in which [ShortestPath] prefers them. No path
// passes an entity twice, and no two pass the same entities in the same order.
// An error is that of ctx.
func Paths(ctx context.Context, v *projection.View, from, to projection.Ref, maxLength, k int, f Filter) ([]Path, error) {
	s := newPathSearch(v, f)
	defer s.release()
	y := yen{s: s, best: s.shortest, compare: comparePaths}
	return y.paths(ctx, from, to, maxLength, k)
}

// A yen lists paths from the best on by Yen's algorithm with Lawler's
// partition: each accepted path splits what is left into the paths that leave
// it at its first, second… entity, and the best of each part waits in line.
type yen struct {
	s *pathSearch
	// best finds the best path that s lets pass.
	best func(ctx context.Context, from, to projection.Ref, maxLength int) (Path, bool, error)
	// cost is the cost of a whole path; nil where compare needs none.
	cost    func(Path) float64
	compare func(a, b Path) int
}

func (y *yen) paths(ctx context.Context, from, to projection.Ref, maxLength, k int) ([]Path, error) {
	if k <= 0 {
		return nil, nil
	}
	first, ok, err := y.best(ctx, from, to, maxLength)
	if err != nil || !ok {
		return nil, err
	}
	line := []branch{{path: y.priced(first)}}
	var accepted []Path
	for len(line) > 0 {
		best := slices.MinFunc(line, func(a, b branch) int { return y.compare(a.path, b.path) })
		line = slices.DeleteFunc(line, func(b branch) bool { return slices.Equal(b.path.Nodes, best.path.Nodes) })
		accepted = append(accepted, best.path)
		if len(accepted) == k {
			break
		}
		parts, err := y.split(ctx, best, accepted, maxLength)
		if err != nil {
			return nil, err
		}
		line = append(line, parts...)
	}
	return accepted, nil
}

func (y *yen) priced(p Path) Path {
	if y.cost != nil {
		p.Cost = y.cost(p)
	}
	return p
}

// A branch is the best of the paths that leave the accepted ones at the
// entity of that index.
type branch struct {
	path Path
	at   int
}

// split returns the best path of each part into which the accepted path b
// splits its own part.
func (y *yen) split(ctx context.Context, b branch, accepted []Path, maxLength int) ([]branch, error) {
	s := y.s
	defer func() { s.banned = nil }()
	goal := b.path.Nodes[len(b.path.Nodes)-1]
	var parts []branch
	for i := b.at; i < len(b.path.Relations); i++ {
		root := b.path.Nodes[:i+1]
		s.banned = s.banned[:0]
		for _, p := range accepted {
			if len(p.Nodes) > i+1 && slices.Equal(p.Nodes[:i+1], root) {
				s.banned = append(s.banned, p.Nodes[i+1])
			}
		}
		before := s.avoid(root[:i])
		spur, ok, err := y.best(ctx, root[i], goal, maxLength-i)
		s.restore(root[:i], before)
		if err != nil {
			return nil, err
		}
		if ok {
			parts = append(parts, branch{at: i, path: y.priced(Path{
				Nodes:     append(slices.Clone(root), spur.Nodes[1:]...),
				Relations: append(slices.Clone(b.path.Relations[:i]), spur.Relations...),
			})})
		}
	}
	return parts, nil
}

// avoid marks the entities as avoided and returns their marks of before.
func (s *pathSearch) avoid(nodes []projection.Ref) []int32 {
	before := make([]int32, len(nodes))
	for i, u := range nodes {
		before[i] = s.get(u)
		s.set(u, avoided)
	}
	return before
}

func (s *pathSearch) restore(nodes []projection.Ref, before []int32) {
	for i, u := range nodes {
		s.value[u] = before[i]
	}
}

// comparePaths orders paths by length, then by their relations.
func comparePaths(a, b Path) int {
	return cmp.Or(cmp.Compare(len(a.Relations), len(b.Relations)), slices.Compare(a.Relations, b.Relations))
}
