package main

import (
	"context"

	"entente/graph/algo"
	"entente/graph/projection"
)

// engine is ours: projection and algo.
type engine struct {
	view *projection.View
	page
}

func newEngine(_ context.Context, v *projection.View) (*peer, error) {
	e := &engine{view: v}
	return &peer{name: "Entente", close: func() error { return nil }, ask: map[string]answer{
		askHop: e.hop, askHops: e.hops, askSubgraph: e.subgraph, askPath: e.path, askPaths: e.paths, askRank: e.rank,
	}}, nil
}

func (e *engine) hop(_ context.Context, entity, _ projection.Ref) (int, error) {
	e.begin()
	links := e.view.Links(entity)
	links = links[:min(mostRelations, len(links))]
	for _, l := range links {
		e.item(string(e.view.ID(l.Other())), e.view.Name(l.Other()), string(l.Type()))
	}
	e.end()
	return len(links), nil
}

func (e *engine) hops(ctx context.Context, entity, _ projection.Ref) (int, error) {
	sub, err := algo.Around(ctx, e.view, []projection.Ref{entity}, 2, mostEntities+1, algo.Filter{})
	if err != nil {
		return 0, err
	}
	e.begin()
	e.items(sub.Nodes[1:])
	e.end()
	return len(sub.Nodes) - 1, nil
}

func (e *engine) items(nodes []projection.Ref) {
	for _, r := range nodes {
		e.item(string(e.view.ID(r)), e.view.Name(r), "")
	}
}

func (e *engine) subgraph(ctx context.Context, entity, _ projection.Ref) (int, error) {
	sub, err := algo.CappedSubgraph(ctx, e.view, []projection.Ref{entity}, 2, subEntities, subRelations, algo.Filter{})
	if err != nil {
		return 0, err
	}
	e.begin()
	e.items(sub.Nodes)
	for _, a := range sub.Arcs {
		e.link(string(e.view.ID(a.From)), string(e.view.ID(a.To)), string(a.Type()))
	}
	e.end()
	return len(sub.Nodes), nil
}

func (e *engine) path(ctx context.Context, from, to projection.Ref) (int, error) {
	p, ok, err := algo.ShortestPath(ctx, e.view, from, to, maxPath, algo.Filter{})
	if !ok {
		return -1, err
	}
	e.begin()
	e.items(p.Nodes)
	e.end()
	return len(p.Relations), nil
}

func (e *engine) paths(ctx context.Context, from, to projection.Ref) (int, error) {
	all, err := algo.Paths(ctx, e.view, from, to, maxPath, manyPaths, algo.Filter{})
	if len(all) == 0 {
		return -1, err
	}
	sum := 0
	e.begin()
	for _, p := range all {
		e.items(p.Nodes)
		sum += len(p.Relations)
	}
	e.end()
	return sum, nil
}

func (e *engine) rank(ctx context.Context, _, _ projection.Ref) (int, error) {
	scores, err := algo.PageRank(ctx, e.view, algo.Filter{})
	if err != nil {
		return 0, err
	}
	return int(scores[0].Entity), nil
}
