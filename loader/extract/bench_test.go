package extract_test

import (
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"

	"entente/graph"
	"entente/loader/extract"
)

// samples returns the sample articles of seeds/.
func samples(b *testing.B) []string {
	b.Helper()
	files, err := filepath.Glob("../../seeds/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no sample articles: %v", err)
	}
	var out []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, string(text))
	}
	return out
}

// BenchmarkRead reads the sample articles on one core; articles/s and MB/s.
func BenchmarkRead(b *testing.B) {
	lx, err := load()
	if err != nil {
		b.Fatal(err)
	}
	texts := samples(b)
	size := 0
	for _, t := range texts {
		size += len(t)
	}
	b.SetBytes(int64(size / len(texts)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		extract.Read(lx, graph.Article{ID: "article/b", Source: "b", Text: texts[i%len(texts)]})
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkReadParallel reads the sample articles on all cores, as load and
// extract do; articles/s, and how many of 3,000 bytes these would be.
func BenchmarkReadParallel(b *testing.B) {
	lx, err := load()
	if err != nil {
		b.Fatal(err)
	}
	texts := samples(b)
	size := 0
	for _, t := range texts {
		size += len(t)
	}
	var next atomic.Int64
	b.SetBytes(int64(size / len(texts)))
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			extract.Read(lx, graph.Article{ID: "article/b", Source: "b", Text: texts[int(next.Add(1))%len(texts)]})
		}
	})
	perSecond := float64(b.N) / b.Elapsed().Seconds()
	b.ReportMetric(perSecond, "articles/s")
	b.ReportMetric(perSecond*float64(size)/float64(len(texts))/3000, "3kB-articles/s")
}
