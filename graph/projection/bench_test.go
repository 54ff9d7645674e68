package projection_test

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync"
	"testing"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// benchArticles is the size of the generated graph; ENTENTE_BENCH_ARTICLES sets another.
func benchArticles() int {
	if n, err := strconv.Atoi(os.Getenv("ENTENTE_BENCH_ARTICLES")); err == nil {
		return n
	}
	return 10000
}

var benchQuads = sync.OnceValue(func() projection.Quads {
	var quads projection.Quads
	w := graphgen.New(graphgen.Config{Articles: benchArticles(), Seed: 1})
	for i := range benchArticles() {
		r := w.Reading(i)
		quads = append(quads, r.Quads()...)
	}
	return quads
})

var benchView = sync.OnceValue(func() *projection.View {
	v, err := projection.Build(background, benchQuads())
	if err != nil {
		panic(err)
	}
	return v
})

func BenchmarkBuild(b *testing.B) {
	quads := benchQuads()
	b.ReportAllocs()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var v *projection.View
	for b.Loop() {
		v = build(b, quads)
	}
	b.StopTimer()
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(len(quads)), "quads")
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MB/view")
	b.ReportMetric(float64(v.NumEntities()), "entities")
	b.ReportMetric(float64(v.NumRelations()), "relations")
	b.ReportMetric(float64(v.NumEvidence()), "evidence")
}

func BenchmarkSearch(b *testing.B) {
	v := benchView()
	for _, kind := range []string{"exact", "prefix", "prefix of a type", "fuzzy"} {
		b.Run(kind, func(b *testing.B) {
			var types []graph.EntityType
			queries := make([]string, 256)
			for i := range queries {
				name := v.Name(projection.Ref(i * 37 % v.NumEntities()))
				switch kind {
				case "prefix":
					name = name[:min(1+i%6, len(name))]
				case "prefix of a type":
					name, types = name[:min(1+i%6, len(name))], []graph.EntityType{graph.Party}
				case "fuzzy":
					at := len(name) * 2 / 3
					name = name[:at] + name[min(at+1, len(name)):]
				}
				queries[i] = name
			}
			i := 0
			for b.Loop() {
				v.Search(queries[i%len(queries)], types, 10)
				i++
			}
		})
	}
}

func BenchmarkOneHop(b *testing.B) {
	v := benchView()
	i := 0
	for b.Loop() {
		r := projection.Ref(i * 37 % v.NumEntities())
		for _, l := range v.Links(r)[:min(50, len(v.Links(r)))] {
			_ = v.Name(l.Other())
		}
		i++
	}
}

func ExampleBuild() {
	label := string(graph.NewEvidenceID("article/1", graph.Span{Start: 0, End: 6}))
	v, err := projection.Build(background, projection.Quads{
		{Subject: "person/to-lam", Predicate: graph.PredType, Object: graph.Literal("PERSON"), Label: label},
		{Subject: "person/to-lam", Predicate: graph.PredName, Object: graph.Literal("Tô Lâm"), Label: label},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	r, _ := v.FindName("to lam", "")
	fmt.Println(v.ID(r), v.Name(r), v.Mentions(r))
	// Output: person/to-lam Tô Lâm 1
}

var background = context.Background()
