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
	var scores []algo.Score
	switch a := c.schema.opts.Analyst; c.args.text("by") {
	case "DEGREE":
		scores, err = a.Degree(c.ctx, c.view, f)
	case "BETWEENNESS":
		var central algo.Centrality
		central, err = a.Betweenness(c.ctx, c.view, f)
		scores = central.Scores
	default:
		scores, err = a.PageRank(c.ctx, c.view, f)
	}
	if err != nil {
		return nil, err
	}
	return all(scores[:min(first, len(scores))]), nil
}

var rankedFields = fields{
	"entity": get(func(_ *projection.View, s algo.Score) any { return s.Entity }),
	"score":  get(func(_ *projection.View, s algo.Score) any { return s.Score }),
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
