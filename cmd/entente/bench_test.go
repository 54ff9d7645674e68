package main

import (
	"io"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"entente/loader/generate"
	"entente/loader/pipeline"
	"entente/loader/source"
)

// BenchmarkRead reads generated articles on all cores; nothing is stored.
func BenchmarkRead(b *testing.B) {
	read, err := newReader()
	if err != nil {
		b.Fatal(err)
	}
	articles := slices.Collect(generate.Articles(1, 500))
	bytes := 0
	for _, a := range articles {
		bytes += len(a.Text)
	}
	b.SetBytes(int64(bytes))
	documents := func(yield func(source.Document, *source.Rejected) bool) {
		for _, a := range articles {
			if !yield(source.Document{Path: a.Name, Source: a.Name, Text: a.Text}, nil) {
				return
			}
		}
	}
	for b.Loop() {
		for o := range pipeline.Read(b.Context(), documents, runtime.NumCPU(), read) {
			if o.Rejected != nil {
				b.Fatal(o.Rejected)
			}
		}
	}
	b.ReportMetric(float64(b.N*len(articles))/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkLoad loads generated articles into a fresh embedded store.
func BenchmarkLoad(b *testing.B) {
	const n = 2000
	dir := b.TempDir()
	articles := filepath.Join(dir, "articles")
	if err := writeArticles(articles, n); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		store := "pebble:" + filepath.Join(b.TempDir(), "bench.db")
		if status := Run(b.Context(), []string{"load", "--store", store, articles}, strings.NewReader(""), io.Discard, io.Discard); status != exitDone {
			b.Fatalf("exit status %d", status)
		}
	}
	b.ReportMetric(float64(b.N*n)/b.Elapsed().Seconds(), "articles/s")
}
