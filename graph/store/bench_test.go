package store_test

import (
	"context"
	"io"
	"slices"
	"syscall"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/store"
	"entente/graph/store/pebblekv"
	"entente/graph/store/storetest"

	cayley "github.com/cayleygraph/cayley/graph"
	cayleykv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv/flat"
)

const (
	benchArticles = 2000
	benchBatch    = 100
)

// BenchmarkPut loads 2,000 articles in batches of 100: through the store, and
// as the same quads through Cayley alone on the same engine. It reports quads/s.
func BenchmarkPut(b *testing.B) {
	ctx := context.Background()
	readings := storetest.Readings(1, benchArticles)
	var batches [][]cayley.Delta
	quads := 0
	for batch := range slices.Chunk(readings, benchBatch) {
		var deltas []cayley.Delta
		for _, r := range batch {
			for _, q := range r.Quads() {
				deltas = append(deltas, cayley.Delta{Quad: cayleyQuad(q), Action: cayley.Add})
			}
		}
		batches, quads = append(batches, deltas), quads+len(deltas)
	}
	b.Run("store", func(b *testing.B) {
		var cpu cpuMeter
		for b.Loop() {
			b.StopTimer()
			s, err := store.Open(ctx, directory(b), store.Options{})
			if err != nil {
				b.Fatal(err)
			}
			cpu.start()
			b.StartTimer()
			for batch := range slices.Chunk(readings, benchBatch) {
				if _, err := s.Put(ctx, batch...); err != nil {
					b.Fatal(err)
				}
			}
			b.StopTimer()
			cpu.stop()
			s.Close()
			b.StartTimer()
		}
		b.ReportMetric(float64(quads)*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
		cpu.report(b, quads)
	})
	for name, noBloom := range map[string]bool{"cayley": false, "cayley no_bloom": true} {
		b.Run(name, func(b *testing.B) {
			var cpu cpuMeter
			for b.Loop() {
				b.StopTimer()
				qs := openCayley(b, noBloom)
				cpu.start()
				b.StartTimer()
				for _, deltas := range batches {
					if err := qs.ApplyDeltas(deltas, cayley.IgnoreOpts{}); err != nil {
						b.Fatal(err)
					}
				}
				b.StopTimer()
				cpu.stop()
				qs.Close()
				b.StartTimer()
			}
			b.ReportMetric(float64(quads)*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
			cpu.report(b, quads)
		})
	}
}

// A cpuMeter adds up processor time, which a busy machine distorts less than time.
type cpuMeter struct{ from, total time.Duration }

func processorTime() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func (m *cpuMeter) start() { m.from = processorTime() }
func (m *cpuMeter) stop()  { m.total += processorTime() - m.from }

func (m *cpuMeter) report(b *testing.B, quads int) {
	b.ReportMetric(float64(m.total.Microseconds())/float64(quads)/float64(b.N), "cpu-µs/quad")
}

// BenchmarkPutAgain puts 2,000 articles that are there: the same, and other versions.
func BenchmarkPutAgain(b *testing.B) {
	ctx := context.Background()
	versions := [][]*graph.Reading{storetest.Readings(1, benchArticles), storetest.Readings(2, benchArticles)}
	for name, version := range map[string]func(i int) int{
		"unchanged": func(int) int { return 0 },
		"replaced":  func(i int) int { return (i + 1) % 2 },
	} {
		b.Run(name, func(b *testing.B) {
			s, err := store.Open(ctx, directory(b), store.Options{})
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			if _, err := s.Put(ctx, versions[0]...); err != nil {
				b.Fatal(err)
			}
			for i := 0; b.Loop(); i++ {
				for batch := range slices.Chunk(versions[version(i)], benchBatch) {
					if _, err := s.Put(ctx, batch...); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(benchArticles)*float64(b.N)/b.Elapsed().Seconds(), "articles/s")
		})
	}
}

// openCayley opens Cayley alone, as its own registration would: its default
// indexes, and its Bloom filters unless told otherwise.
func openCayley(b *testing.B, noBloom bool) cayley.QuadStore {
	db, err := pebblekv.Open(b.TempDir(), pebblekv.Options{})
	if err != nil {
		b.Fatal(err)
	}
	indexes := cayleykv.DefaultQuadIndexes
	cayleykv.DefaultQuadIndexes = indexes[:2] // without ours
	err = cayleykv.Init(flat.Upgrade(db), nil)
	cayleykv.DefaultQuadIndexes = indexes
	if err != nil {
		b.Fatal(err)
	}
	qs, err := cayleykv.New(flat.Upgrade(db), cayley.Options{cayleykv.OptNoBloom: noBloom})
	if err != nil {
		b.Fatal(err)
	}
	return qs
}

func cayleyQuad(q graph.Quad) quad.Quad {
	c := quad.Quad{Subject: quad.IRI(q.Subject), Predicate: quad.IRI(q.Predicate), Object: quad.String(q.Object.Literal), Label: quad.IRI(q.Label)}
	if q.Object.IsIRI() {
		c.Object = quad.IRI(q.Object.IRI)
	}
	return c
}

// BenchmarkRead reads a store of 2,000 articles.
func BenchmarkRead(b *testing.B) {
	ctx := context.Background()
	s, err := store.Open(ctx, directory(b), store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	readings := storetest.Readings(1, benchArticles)
	result, err := s.Put(ctx, readings...)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("scan", func(b *testing.B) {
		for b.Loop() {
			if err := s.Scan(ctx, func(graph.Quad) error { return nil }); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(result.Quads)*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
	})
	b.Run("nquads", func(b *testing.B) {
		for b.Loop() {
			if err := s.WriteNQuads(ctx, io.Discard); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(result.Quads)*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
	})
	b.Run("check", func(b *testing.B) {
		for b.Loop() {
			if report, err := s.Check(ctx, nil); err != nil || !report.OK() {
				b.Fatal(report.Problems, err)
			}
		}
		b.ReportMetric(float64(benchArticles)*float64(b.N)/b.Elapsed().Seconds(), "articles/s")
	})
	b.Run("articles", func(b *testing.B) {
		for b.Loop() {
			if _, err := s.Articles(ctx); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(benchArticles)*float64(b.N)/b.Elapsed().Seconds(), "articles/s")
	})
	b.Run("quotes", func(b *testing.B) {
		var labels []graph.EvidenceID
		for _, r := range readings[:50] {
			labels = append(labels, graph.NewEvidenceID(r.Article.ID, r.Statements[0].Span))
		}
		for b.Loop() {
			if _, err := s.Quotes(ctx, labels); err != nil {
				b.Fatal(err)
			}
		}
	})
}
