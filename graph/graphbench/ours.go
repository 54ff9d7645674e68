package main

import (
	"context"
	"time"

	"entente/graph/algo"
	"entente/graph/projection"
)

// A measurement is a question that only our engine is asked.
type measurement struct {
	name   string
	median time.Duration
}

// measureOurs measures what the peers have no call for.
func (e *exam) measureOurs(ctx context.Context) ([]measurement, error) {
	v := e.view
	name := func(i int) string { return v.Name(projection.Ref(i * 37 % v.NumEntities())) }
	filter := algo.Filter{AvoidTypes: algo.HubTypes}
	var out []measurement
	for _, q := range []struct {
		name string
		ask  func(i int) error
	}{
		{"shortest path that avoids countries", func(i int) error {
			_, _, err := algo.ShortestPath(ctx, v, e.pairs[i][0], e.pairs[i][1], maxPath, filter)
			return err
		}},
		{"5 best paths by the default weights", func(i int) error {
			_, err := algo.BestPaths(ctx, v, e.pairs[i][0], e.pairs[i][1], maxPath, manyPaths, algo.DefaultWeights, algo.Filter{})
			return err
		}},
		{"how 5 persons are connected", func(i int) error {
			var ids []projection.Ref
			for j := range 5 {
				ids = append(ids, e.pairs[(5*i+j)%mostRounds][0])
			}
			_, err := algo.ConnectSet(ctx, v, ids, 4, 3, 200, filter)
			return err
		}},
		{"search of a whole name", func(i int) error { v.Search(name(i), nil, 1); return nil }},
		{"communities of all", func(int) error { _, err := algo.Communities(ctx, v, algo.Filter{}); return err }},
		{"components of all", func(int) error { _, err := algo.Components(ctx, v, algo.Filter{}); return err }},
		{"who meets unusually often, of all", func(int) error { _, err := algo.Meetings(ctx, v, 100, algo.Filter{}); return err }},
	} {
		var times []time.Duration
		started := time.Now()
		for i := 0; i < mostRounds && (i < 3 || time.Since(started) < e.budget); i++ {
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
