package algo_test

import (
	"context"
	"os"
	"strconv"
	"sync"
	"testing"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// benchView is a generated graph of 10,000 articles; ENTENTE_BENCH_ARTICLES
// sets another number.
var benchView = sync.OnceValue(func() *projection.View {
	articles := 10000
	if n, err := strconv.Atoi(os.Getenv("ENTENTE_BENCH_ARTICLES")); err == nil {
		articles = n
	}
	v, err := projection.Build(context.Background(), graphgen.New(graphgen.Config{Articles: articles, Seed: 1}))
	if err != nil {
		panic(err)
	}
	return v
})

func BenchmarkShortestPath(b *testing.B) {
	v := benchView()
	for name, f := range map[string]algo.Filter{"all": {}, "filtered": {RelationTypes: []graph.RelationType{graph.MetWith, graph.HoldsPosition}, From: "2018"}} {
		b.Run(name, func(b *testing.B) {
			all := v.Entities(graph.Person)
			steps, n := 0, 0
			for b.Loop() {
				from, to := all[n*7919%len(all)], all[(n*104729+len(all)/2)%len(all)]
				p, _, err := algo.ShortestPath(b.Context(), v, from, to, 6, f)
				if err != nil {
					b.Fatal(err)
				}
				steps += len(p.Relations)
				n++
			}
			b.ReportMetric(float64(steps)/float64(n), "relations/path")
		})
	}
}

func BenchmarkPaths5(b *testing.B) {
	v := benchView()
	all := v.Entities(graph.Person)
	for n := 0; b.Loop(); n++ {
		from, to := all[n*7919%len(all)], all[(n*104729+len(all)/2)%len(all)]
		if _, err := algo.Paths(b.Context(), v, from, to, 6, 5, algo.Filter{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSubgraph500(b *testing.B) {
	v := benchView()
	all := v.Entities(graph.Person)
	relations, n := 0, 0
	for b.Loop() {
		sub, err := algo.Subgraph(b.Context(), v, all[n*7919%len(all):][:1], 2, 500, algo.Filter{})
		if err != nil {
			b.Fatal(err)
		}
		relations += len(sub.Arcs)
		n++
	}
	b.ReportMetric(float64(relations)/float64(n), "relations/sub")
}

// BenchmarkPlainWalk is the yardstick of BenchmarkSubgraph500: the first 500
// entities that come, by breadth-first search over the same arrays.
func BenchmarkPlainWalk(b *testing.B) {
	v := benchView()
	all := v.Entities(graph.Person)
	seen := make([]bool, v.NumEntities())
	n, sum := 0, 0
	for b.Loop() {
		nodes := []projection.Ref{all[n*7919%len(all)]}
		n++
		seen[nodes[0]] = true
		for i := 0; i < len(nodes) && len(nodes) < 500; i++ {
			for _, l := range v.Links(nodes[i]) {
				if !seen[l.Other()] && len(nodes) < 500 {
					seen[l.Other()] = true
					nodes = append(nodes, l.Other())
				}
			}
		}
		var relations []projection.RelRef
		for _, u := range nodes {
			for _, r := range v.Out(u) {
				if _, to := v.Ends(r); seen[to] {
					relations = append(relations, r)
				}
			}
		}
		for _, u := range nodes {
			seen[u] = false
		}
		sum += len(relations)
	}
	b.ReportMetric(float64(sum)/float64(n), "relations/sub")
}

func BenchmarkRanking(b *testing.B) {
	v := benchView()
	b.Run("PageRank", func(b *testing.B) {
		for b.Loop() {
			if _, err := algo.PageRank(b.Context(), v, algo.Filter{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Betweenness", func(b *testing.B) {
		for b.Loop() {
			c, err := algo.Betweenness(b.Context(), v, algo.Filter{})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(c.Scores[0].Score, "highest")
			b.ReportMetric(c.Error, "error")
		}
	})
	b.Run("Communities", func(b *testing.B) {
		for b.Loop() {
			c, err := algo.Communities(b.Context(), v, algo.Filter{})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(len(c)), "communities")
		}
	})
}
