package extract_test

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"sync/atomic"
	"testing"

	"entente/graph"
)

// samples returns the sample articles of seeds/ and their mean size in bytes.
func samples(b testing.TB) ([]string, int) {
	b.Helper()
	files, err := filepath.Glob("../../seeds/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no sample articles: %v", err)
	}
	var out []string
	size := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, string(text))
		size += len(text)
	}
	return out, size / len(out)
}

// collectLess lets garbage gather as the commands that read articles do, until
// the benchmark ends: see garbagePercent there.
func collectLess(b *testing.B) {
	before := debug.SetGCPercent(300)
	b.Cleanup(func() { debug.SetGCPercent(before) })
}

// BenchmarkRead reads the sample articles on one core; articles/s and MB/s.
func BenchmarkRead(b *testing.B) {
	r := reader(b)
	texts, size := samples(b)
	collectLess(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		r.Read(graph.Article{ID: "article/b", Source: "b", Text: texts[i%len(texts)]})
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}

// together are the articles that a worker of load and extract reads at once.
func together(texts []string, from int) []graph.Article {
	articles := make([]graph.Article, 8)
	for i := range articles {
		articles[i] = graph.Article{ID: "article/b", Source: "b", Text: texts[(from+i)%len(texts)]}
	}
	return articles
}

// BenchmarkReadAll reads the sample articles on one core, eight together; beside
// BenchmarkRead it shows what reading them together is worth.
func BenchmarkReadAll(b *testing.B) {
	r := reader(b)
	texts, size := samples(b)
	collectLess(b)
	b.SetBytes(int64(8 * size))
	b.ReportAllocs()
	n := 0
	for ; b.Loop(); n += 8 {
		r.ReadAll(together(texts, n))
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkReadParallel reads the sample articles on all cores, as load and
// extract do; articles/s, and how many of 3,000 bytes these would be.
func BenchmarkReadParallel(b *testing.B) {
	r := reader(b)
	texts, size := samples(b)
	collectLess(b)
	b.SetBytes(int64(8 * size))
	var next atomic.Int64
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			r.ReadAll(together(texts, int(next.Add(8))))
		}
	})
	perSecond := float64(8*b.N) / b.Elapsed().Seconds()
	b.ReportMetric(perSecond, "articles/s")
	b.ReportMetric(perSecond*float64(size)/3000, "3kB-articles/s")
}
