package schema

import (
	"entente/graph/algo"
	"entente/graph/projection"
)

func queryRanking(c call) (any, error) {
	first, err := c.args.within("first", 20, 0, maxPage)
	if err != nil {
		return nil, err
	}
	f := algo.Filter{EntityTypes: c.args.entityTypes("types")}
	var central algo.Centrality
	switch a := c.schema.opts.Analyst; c.args.text("by") {
	case "DEGREE":
		central.Scores, err = a.Degree(c.ctx, c.view, f)
	case "BETWEENNESS":
		central, err = a.Betweenness(c.ctx, c.view, f)
	default:
		central.Scores, err = a.PageRank(c.ctx, c.view, f)
	}
	if err != nil {
		return nil, err
	}
	out := []any{}
	for _, s := range central.Scores[:min(first, len(central.Scores))] {
		out = append(out, rankedEntity{s, central.Error})
	}
	return out, nil
}

// A rankedEntity is an entity with its value, and by how much that may be off.
type rankedEntity struct {
	algo.Score
	err float64
}

var rankedFields = fields{
	"entity": get(func(_ *projection.View, r rankedEntity) any { return r.Entity }),
	"score":  get(func(_ *projection.View, r rankedEntity) any { return r.Score.Score }),
	"error":  get(func(_ *projection.View, r rankedEntity) any { return r.err }),
}

func queryCommunities(c call) (any, error) {
	first, err := c.args.within("first", 20, 0, maxPage)
	if err != nil {
		return nil, err
	}
	groups, err := c.schema.opts.Analyst.Communities(c.ctx, c.view, algo.Filter{EntityTypes: c.args.entityTypes("types")})
	if err != nil {
		return nil, err
	}
	out := []any{}
	for _, g := range groups {
		if len(g.Members) >= c.args.number("minSize", 0) && len(out) < first {
			out = append(out, g)
		}
	}
	return out, nil
}

var communityFields = fields{
	"members": get(func(_ *projection.View, g algo.Community) any { return g.Members }),
	"size":    get(func(_ *projection.View, g algo.Community) any { return len(g.Members) }),
	"label":   get(func(_ *projection.View, g algo.Community) any { return g.Label }),
}
