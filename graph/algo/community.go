package algo

import (
	"cmp"
	"context"
	"slices"

	"entente/graph/projection"
)

// A Community is a group of entities that are related among themselves more
// than with others.
type Community struct {
	Members []projection.Ref // those related to most other members first
	Label   string           // name of the first member
}

// Communities parts the entities into communities, those of most members
// first. The filter's EntityTypes say which members are listed; all play their
// part. Communities without a listed member are left out; an entity without
// relations is a community of its own.
//
// It is the Louvain method, with each pair of related entities as one edge:
// entities join the neighbouring community that raises modularity most, until
// none does, then communities join in the same way, and so on from there; the
// best of several runs stands. A community that falls apart without members
// that left it is split. Nothing is left to chance: the same view and filter
// give the same communities. An error is that of ctx.
func Communities(ctx context.Context, v *projection.View, f Filter) ([]Community, error) {
	g := newNetwork(v, f)
	of, err := g.louvain(ctx)
	if err != nil {
		return nil, err
	}
	of, count := g.connected(of)

	inner := make([]int32, g.size()) // neighbours in the same community
	for i := range inner {
		for _, j := range g.of(int32(i)) {
			if of[i] == of[j] {
				inner[i]++
			}
		}
	}
	listed := v.OfTypes(f.EntityTypes)
	members := make([][]int32, count)
	for i, r := range g.refs {
		if listed == nil || listed(r) {
			members[of[i]] = append(members[of[i]], int32(i))
		}
	}
	var out []Community
	for _, nodes := range members {
		if len(nodes) == 0 {
			continue
		}
		slices.SortFunc(nodes, func(a, b int32) int { return cmp.Or(cmp.Compare(inner[b], inner[a]), cmp.Compare(a, b)) })
		c := Community{Members: make([]projection.Ref, len(nodes))}
		for i, node := range nodes {
			c.Members[i] = g.refs[node]
		}
		c.Label = v.Name(c.Members[0])
		out = append(out, c)
	}
	sortCommunities(out)
	return out, nil
}

// sortCommunities puts those of most members first.
func sortCommunities(list []Community) {
	slices.SortFunc(list, func(a, b Community) int {
		return cmp.Or(cmp.Compare(len(b.Members), len(a.Members)), cmp.Compare(a.Members[0], b.Members[0]))
	})
}

// connected splits groups of nodes that hang together only through others. It
// returns the new group of each node and the number of groups.
func (g *network) connected(of []int32) ([]int32, int32) {
	out := make([]int32, g.size())
	for i := range out {
		out[i] = -1
	}
	var count int32
	var todo []int32
	for i := range out {
		if out[i] >= 0 {
			continue
		}
		out[i] = count
		for todo = append(todo[:0], int32(i)); len(todo) > 0; {
			u := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			for _, w := range g.of(u) {
				if out[w] < 0 && of[w] == of[u] {
					out[w] = count
					todo = append(todo, w)
				}
			}
		}
		count++
	}
	return out, count
}
