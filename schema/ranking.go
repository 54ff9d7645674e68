package schema

import (
	"context"
	"sync"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/projection"
)

// A analysis is what rankings and communities of the newest view have been
// found to be: they look at the whole graph, which is too much for each request.
type analysis struct {
	mu     sync.Mutex
	view   *projection.View
	scores map[string][]algo.Score
	groups map[string][]algo.Community
}

// mostAnalyses is how many results of one kind are kept.
const mostAnalyses = 32

// recall returns what is kept of the view under the key, or works it out.
func recall[T any](ctx context.Context, a *analysis, v *projection.View, kept func() map[string]T, key string,
	work func(context.Context) (T, error)) (T, error) {
	a.mu.Lock()
	if a.view != v {
		a.view, a.scores, a.groups = v, map[string][]algo.Score{}, map[string][]algo.Community{}
	}
	known, ok := kept()[key]
	a.mu.Unlock()
	if ok {
		return known, nil
	}
	found, err := work(ctx)
	if err != nil {
		return found, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.view == v && len(kept()) < mostAnalyses {
		kept()[key] = found
	}
	return found, nil
}

func typesKey(prefix string, types []graph.EntityType) string {
	for _, t := range graph.EntityTypes {
		for _, given := range types {
			if given == t {
				prefix += " " + string(t)
				break
			}
		}
	}
	return prefix
}

func queryRanking(c call) (any, error) {
	first, err := c.args.within("first", 20, 0, maxPage)
	if err != nil {
		return nil, err
	}
	by, types := c.args.text("by"), c.args.entityTypes("types")
	a := &c.schema.analysis
	scores, err := recall(c.ctx, a, c.view, func() map[string][]algo.Score { return a.scores }, typesKey(by, types),
		func(ctx context.Context) ([]algo.Score, error) {
			f := algo.Filter{EntityTypes: types}
			switch by {
			case "DEGREE":
				return algo.Degree(ctx, c.view, f)
			case "BETWEENNESS":
				central, err := algo.Betweenness(ctx, c.view, f)
				return central.Scores, err
			}
			return algo.PageRank(ctx, c.view, f)
		})
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
	types := c.args.entityTypes("types")
	a := &c.schema.analysis
	groups, err := recall(c.ctx, a, c.view, func() map[string][]algo.Community { return a.groups }, typesKey("", types),
		func(ctx context.Context) ([]algo.Community, error) {
			return algo.Communities(ctx, c.view, algo.Filter{EntityTypes: types})
		})
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
