package algo

import (
	"slices"

	"entente/graph/projection"
)

// A pathCollector lists the shortest paths that a search has found.
type pathCollector struct {
	s         *pathSearch
	limit     int
	nodes     []projection.Ref
	relations []projection.RelRef
	paths     []Path
}

// walk goes on from u, the last of nodes, in every way, best first.
func (c *pathCollector) walk(u projection.Ref) {
	if len(c.paths) >= c.limit {
		return
	}
	if u == c.s.to {
		c.paths = append(c.paths, Path{Nodes: slices.Clone(c.nodes), Relations: slices.Clone(c.relations)})
		return
	}
	steps := int32(len(c.relations))
	var gone map[projection.Ref]bool // that a better supported link has led to
	for _, l := range c.s.view.Links(u) {
		if gone[l.Other] || !c.s.leads(u, l, steps) {
			continue
		}
		c.nodes, c.relations = append(c.nodes, l.Other), append(c.relations, l.Relation)
		c.walk(l.Other)
		c.nodes, c.relations = c.nodes[:steps+1], c.relations[:steps]
		if len(c.paths) >= c.limit {
			return
		}
		if gone == nil {
			gone = map[projection.Ref]bool{}
		}
		gone[l.Other] = true
	}
}
