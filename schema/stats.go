package schema

import (
	"entente/graph"
	"entente/graph/projection"
)

func queryStats(c call) (any, error) { return stats{}, nil }

type stats struct{}

type count struct {
	name string
	n    int
}

var statsFields = fields{
	"articles": on(func(c call, _ stats) (any, error) { return c.view.NumArticles(), nil }),
	"evidence": on(func(c call, _ stats) (any, error) { return c.view.NumEvidence(), nil }),
	"store":    on(func(c call, _ stats) (any, error) { return c.schema.opts.Store, nil }),
	"entities": on(func(c call, _ stats) (any, error) {
		return counts(graph.EntityTypes, func(t graph.EntityType) int { return len(c.allEntities(t)) }), nil
	}),
	"relations": on(func(c call, _ stats) (any, error) {
		return counts(graph.RelationTypes, func(t graph.RelationType) int { return len(c.allRelations(t)) }), nil
	}),
}

func counts[T ~string](types []T, of func(T) int) []any {
	out := make([]any, len(types))
	for i, t := range types {
		out[i] = count{string(t), of(t)}
	}
	return out
}

var countFields = fields{
	"type":  get(func(_ *projection.View, c count) any { return c.name }),
	"count": get(func(_ *projection.View, c count) any { return c.n }),
}
