package schema

import (
	"strings"

	"entente/graph/algo"
	"entente/graph/projection"
)

// Bounds of the arguments of fields that walk the graph.
const (
	mostSteps = 20   // maxLength, depth
	mostPaths = 100  // paths(first)
	mostNodes = 5000 // subgraph(limit)
)

// filter reads the arguments that say which part of the graph is walked.
func (c call) filter() (algo.Filter, error) {
	during, err := c.args.days("during")
	if err != nil {
		return algo.Filter{}, err
	}
	if during.from != "" && !during.from.HasYear() || during.to != "" && !during.to.HasYear() {
		return algo.Filter{}, badInput("during: give dates with a year")
	}
	s, err := c.scope(c.args)
	if err != nil {
		return algo.Filter{}, err
	}
	avoid, _, err := c.entities(c.args.texts("avoid"))
	if err != nil {
		return algo.Filter{}, err
	}
	confidence, _ := c.args["minConfidence"].(float64)
	return algo.Filter{RelationTypes: c.args.relationTypes("relationTypes"), EntityTypes: c.args.entityTypes("types"),
		AvoidTypes: c.args.entityTypes("avoidTypes"), Avoid: avoid, From: during.from, To: during.to,
		Sections: s.sections, Articles: s.articles, MinSupport: c.args.number("minSupport", 0), MinConfidence: confidence}, nil
}

// A journey is what path and paths ask for.
type journey struct {
	from, to projection.Ref
	found    bool // there are both of these
	length   int
	filter   algo.Filter
}

// journey reads the arguments that path and paths share.
func (c call) journey() (j journey, err error) {
	var fromFound, toFound bool
	if j.from, _, fromFound, err = c.entityArg("from", ""); err != nil {
		return j, err
	}
	if j.to, _, toFound, err = c.entityArg("to", ""); err != nil {
		return j, err
	}
	j.found = fromFound && toFound
	if j.length, err = c.args.within("maxLength", 6, 0, mostSteps); err != nil {
		return j, err
	}
	j.filter, err = c.filter()
	return j, err
}

func queryPath(c call) (any, error) {
	j, err := c.journey()
	if err != nil || !j.found {
		return nil, err
	}
	path, ok, err := algo.ShortestPath(c.ctx, c.view, j.from, j.to, j.length, j.filter)
	if err != nil || !ok {
		return nil, err
	}
	return path, nil
}

func queryPaths(c call) (any, error) {
	j, err := c.journey()
	if err != nil {
		return nil, err
	}
	first, err := c.args.within("first", 5, 0, mostPaths)
	if err != nil || !j.found || first == 0 {
		return []any{}, err
	}
	if c.args.text("orderBy") == "WEIGHT" {
		paths, err := algo.BestPaths(c.ctx, c.view, j.from, j.to, j.length, first, algo.DefaultWeights, j.filter)
		return all(paths), err
	}
	paths, err := algo.Paths(c.ctx, c.view, j.from, j.to, j.length, first, j.filter)
	return all(paths), err
}

var pathFields = fields{
	"length":    get(func(_ *projection.View, p algo.Path) any { return len(p.Relations) }),
	"nodes":     get(func(_ *projection.View, p algo.Path) any { return p.Nodes }),
	"relations": get(func(_ *projection.View, p algo.Path) any { return p.Relations }),
	"text":      get(func(v *projection.View, p algo.Path) any { return pathText(v, p) }),
}

// pathText writes a walk in a line, with each relation's arrow the way it goes.
func pathText(v *projection.View, p algo.Path) string {
	var b strings.Builder
	for i, e := range p.Nodes {
		if i > 0 {
			rel := p.Relations[i-1]
			from, _ := v.Ends(rel)
			t := v.RelationType(rel)
			left, right := "—", "→"
			if t.Symmetric() || from == e {
				left = "←"
			}
			if !t.Symmetric() && from == e {
				right = "—"
			}
			b.WriteString(" " + left + string(t) + right + " ")
		}
		b.WriteString(v.Name(e))
	}
	return b.String()
}

func querySubgraph(c call) (any, error) {
	around, _, err := c.entities(c.args.texts("around"))
	if err != nil {
		return nil, err
	}
	depth, err := c.args.within("depth", 1, 0, mostSteps)
	if err != nil {
		return nil, err
	}
	limit, err := c.args.within("limit", 500, 1, mostNodes)
	if err != nil {
		return nil, err
	}
	f, err := c.filter()
	if err != nil {
		return nil, err
	}
	sub, err := algo.Subgraph(c.ctx, c.view, around, depth, limit, f)
	return sub, err
}

var subgraphFields = fields{
	"nodes":     get(func(_ *projection.View, s algo.Sub) any { return s.Nodes }),
	"relations": get(func(_ *projection.View, s algo.Sub) any { return s.Relations() }),
	"truncated": get(func(_ *projection.View, s algo.Sub) any { return s.Truncated }),
}
