package algo

import (
	"cmp"
	"slices"

	"entente/graph/projection"
)

// A network is the part of the graph that a filter's relations, Avoid and
// AvoidTypes leave, as a simple graph: nodes 0…n-1, and for each the distinct others that
// it is related to, ascending.
type network struct {
	refs []projection.Ref // by node
	off  []int32          // by node, and one more
	to   []int32          // neighbours of node i are to[off[i]:off[i+1]]
}

func newNetwork(v *projection.View, f Filter) *network {
	avoid := make([]bool, v.NumEntities())
	for _, r := range f.Avoid {
		avoid[r] = true
	}
	if len(f.AvoidTypes) > 0 {
		for _, r := range v.Entities(f.AvoidTypes...) {
			avoid[r] = true
		}
	}
	g := &network{off: []int32{0}}
	node := make([]int32, v.NumEntities())
	for r := range avoid {
		if !avoid[r] {
			node[r] = int32(len(g.refs))
			g.refs = append(g.refs, projection.Ref(r))
		}
	}
	passes := f.relations(v)
	for _, r := range g.refs {
		first := len(g.to)
		for _, l := range v.Links(r) {
			if l.Other() != r && !avoid[l.Other()] && (passes == nil || passes(l.Relation)) {
				g.to = append(g.to, node[l.Other()])
			}
		}
		slices.Sort(g.to[first:])
		g.to = g.to[:first+len(slices.Compact(g.to[first:]))]
		g.off = append(g.off, int32(len(g.to)))
	}
	return g
}

func (g *network) size() int { return len(g.refs) }

// of returns the neighbours of the node.
func (g *network) of(i int32) []int32 { return g.to[g.off[i]:g.off[i+1]] }

// A Score is an entity and its value in a ranking.
type Score struct {
	Entity projection.Ref
	Score  float64
}

// ranked returns the entities of the filter's types with their values, by
// node, highest first, then in the order of handles.
func (g *network) ranked(v *projection.View, f Filter, values []float64) []Score {
	listed := v.OfTypes(f.EntityTypes)
	var out []Score
	for i, r := range g.refs {
		if listed == nil || listed(r) {
			out = append(out, Score{r, values[i]})
		}
	}
	slices.SortFunc(out, func(a, b Score) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Entity, b.Entity))
	})
	return out
}
