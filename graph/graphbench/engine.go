package main

import (
	"context"
	"time"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/projection"
)

// engine is ours: projection and algo.
type engine struct {
	view *projection.View
	json []byte
}

func newEngine(v *projection.View) (peer, error) { return &engine{view: v}, nil }

func (e *engine) name() string { return "Entente" }

func (e *engine) oneHop(_ context.Context, entity projection.Ref, limit int) (int, error) {
	e.json = append(e.json[:0], '[')
	links := e.view.Links(entity)
	links = links[:min(limit, len(links))]
	for _, l := range links {
		e.json = appendItem(e.json, string(e.view.ID(l.Other)), e.view.Name(l.Other), string(e.view.RelationType(l.Relation)))
	}
	e.json = append(e.json, ']')
	return len(links), nil
}

func (e *engine) twoHops(ctx context.Context, entity projection.Ref, limit int) (int, error) {
	sub, err := algo.Subgraph(ctx, e.view, []projection.Ref{entity}, 2, limit+1, algo.Filter{})
	e.json = append(e.json[:0], '[')
	for _, r := range sub.Nodes[1:] {
		e.json = appendItem(e.json, string(e.view.ID(r)), e.view.Name(r), "")
	}
	e.json = append(e.json, ']')
	return len(sub.Nodes) - 1, err
}

func (e *engine) path(ctx context.Context, from, to projection.Ref) (int, error) {
	p, ok, err := algo.ShortestPath(ctx, e.view, from, to, maxPath, algo.Filter{})
	if !ok {
		return -1, err
	}
	return len(p.Relations), err
}

func (e *engine) close() error { return nil }

// A measurement is a question that only our engine is asked.
type measurement struct {
	name   string
	median time.Duration
}

// measureOurs measures what the peers have no call for.
func measureOurs(ctx context.Context, v *projection.View, budget time.Duration) ([]measurement, error) {
	name := func(i int) string { return v.Name(projection.Ref(i * 37 % v.NumEntities())) }
	var out []measurement
	for _, q := range []struct {
		name string
		ask  func(i int) error
	}{
		{"subgraph of 150 entities, 500 relations at most", func(i int) error {
			a, _ := pair(v, i)
			sub, err := algo.Subgraph(ctx, v, []projection.Ref{a}, 2, 150, algo.Filter{})
			sub.Cap(v, 500)
			return err
		}},
		{"5 shortest paths", func(i int) error {
			a, b := pair(v, i)
			_, err := algo.Paths(ctx, v, a, b, maxPath, 5, algo.Filter{})
			return err
		}},
		{"5 best paths by the default weights", func(i int) error {
			a, b := pair(v, i)
			_, err := algo.BestPaths(ctx, v, a, b, maxPath, 5, algo.DefaultWeights, algo.Filter{})
			return err
		}},
		{"how 5 persons are connected", func(i int) error {
			var ids []projection.Ref
			for j := range 5 {
				a, _ := pair(v, 5*i+j)
				ids = append(ids, a)
			}
			_, err := algo.ConnectSet(ctx, v, ids, 4, 3, 200, algo.Filter{AvoidTypes: algo.HubTypes})
			return err
		}},
		{"search of a whole name", func(i int) error { v.Search(name(i), nil, 1); return nil }},
		{"search by a prefix", func(i int) error { s := name(i); v.Search(s[:min(1+i%6, len(s))], nil, 10); return nil }},
		{"search with a wrong letter", func(i int) error {
			s := name(i)
			at := len(s) * 2 / 3
			v.Search(s[:at]+s[min(at+1, len(s)):], nil, 10)
			return nil
		}},
		{"PageRank of all", func(int) error { _, err := algo.PageRank(ctx, v, algo.Filter{}); return err }},
		{"communities of all", func(int) error { _, err := algo.Communities(ctx, v, algo.Filter{}); return err }},
		{"components of all", func(int) error { _, err := algo.Components(ctx, v, algo.Filter{}); return err }},
		{"who meets unusually often, of all", func(int) error {
			_, err := algo.Meetings(ctx, v, 100, algo.Filter{RelationTypes: []graph.RelationType{graph.MetWith}})
			return err
		}},
	} {
		var times []time.Duration
		started := time.Now()
		for i := 0; i < mostRounds && (i < 3 || time.Since(started) < budget); i++ {
			began := time.Now()
			if err := q.ask(i); err != nil {
				return nil, err
			}
			times = append(times, time.Since(began))
		}
		out = append(out, measurement{q.name, median(times)})
	}
	return out, nil
}
