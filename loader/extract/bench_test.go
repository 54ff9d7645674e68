package extract_test

import (
	"os"
	"path/filepath"
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
