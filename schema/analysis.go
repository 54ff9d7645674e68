package schema

import (
	"entente/graph/algo"
	"entente/graph/projection"
)

// Bounds of connect.
const (
	mostConnected = 50 // ids
	pathsEach     = 3  // between two of them
)

func queryConnect(c call) (any, error) {
	ids, _, err := c.entities(c.args.texts("ids"))
	if err != nil {
		return nil, err
	}
	if len(ids) > mostConnected {
		return nil, badInput("ids: %d are more than the %d that may be connected at once", len(ids), mostConnected)
	}
	length, err := c.args.within("maxLength", 4, 0, mostSteps)
	if err != nil {
		return nil, err
	}
	limit, err := c.args.within("limit", 200, 1, mostNodes)
	if err != nil {
		return nil, err
	}
	f, err := c.filter()
	if err != nil {
		return nil, err
	}
	return algo.ConnectSet(c.ctx, c.view, ids, length, pathsEach, limit, f)
}

func queryMeetings(c call) (any, error) {
	first, err := c.args.within("first", 20, 0, maxPage)
	if err != nil {
		return nil, err
	}
	f, err := c.filter()
	if err != nil {
		return nil, err
	}
	pairs, err := c.schema.opts.Analyst.Meetings(c.ctx, c.view, f)
	if err != nil {
		return nil, err
	}
	return all(pairs[:min(first, len(pairs))]), nil
}

func queryAffinities(c call) (any, error) {
	first, err := c.args.within("first", 20, 0, maxPage)
	if err != nil {
		return nil, err
	}
	of, _, found, err := c.entityArg("id", "")
	if err != nil {
		return nil, err
	}
	f, err := c.filter()
	if err != nil || !found {
		return []any{}, err
	}
	pairs, err := algo.Affinities(c.ctx, c.view, of, first, f)
	return all(pairs), err
}

var affinityFields = fields{
	"a":        get(func(_ *projection.View, a algo.Affinity) any { return a.A }),
	"b":        get(func(_ *projection.View, a algo.Affinity) any { return a.B }),
	"count":    get(func(_ *projection.View, a algo.Affinity) any { return a.Count }),
	"expected": get(func(_ *projection.View, a algo.Affinity) any { return a.Expected }),
	"surprise": get(func(_ *projection.View, a algo.Affinity) any { return a.Surprise }),
}
