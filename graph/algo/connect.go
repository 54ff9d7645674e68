package algo

import (
	"cmp"
	"context"
	"slices"

	"entente/graph/projection"
)

// ConnectSet returns how the entities are connected: for each pair of them, up
// to perPair of the paths that [AllShortest] lists, united. Shorter paths go
// first; a path that would make it more than limit entities is left out, and
// Truncated is set. The relations are those of the paths. The given entities
// are among the nodes first, connected or not. An error is that of ctx.
func ConnectSet(ctx context.Context, v *projection.View, ids []projection.Ref, maxLength, perPair, limit int, f Filter) (Sub, error) {
	s := newPathSearch(v, f)
	defer s.release()
	var sub Sub
	listed := map[projection.Ref]bool{}
	for _, u := range ids {
		if !listed[u] {
			listed[u] = true
			sub.Nodes = append(sub.Nodes, u)
		}
	}
	var paths []Path
	for i, from := range sub.Nodes {
		for _, to := range sub.Nodes[i+1:] {
			found, err := s.allShortest(ctx, from, to, maxLength, perPair)
			if err != nil {
				return Sub{}, err
			}
			paths = append(paths, found...)
		}
	}
	slices.SortStableFunc(paths, func(a, b Path) int { return cmp.Compare(len(a.Nodes), len(b.Nodes)) })
	for _, p := range paths {
		added := 0
		for _, u := range p.Nodes {
			if !listed[u] {
				added++
			}
		}
		if added > 0 && len(sub.Nodes)+added > limit {
			sub.Truncated = true
			continue
		}
		for _, u := range p.Nodes {
			if !listed[u] {
				listed[u] = true
				sub.Nodes = append(sub.Nodes, u)
			}
		}
		for _, r := range p.Relations {
			sub.Arcs = append(sub.Arcs, v.Arc(r))
		}
	}
	slices.SortFunc(sub.Arcs, func(a, b projection.Arc) int { return cmp.Compare(a.Relation, b.Relation) })
	sub.Arcs = slices.Compact(sub.Arcs)
	return sub, nil
}
