package main

import (
	"context"

	"entente/graph"
	"entente/graph/store"
	"entente/loader"
	"entente/loader/pipeline"
	"entente/loader/source"
)

// putTables writes what the reader's tables of names say of former provinces,
// which no article need say. It changes nothing where the store has them.
func putTables(ctx context.Context, s *store.Store, r *loader.Reader) error {
	return s.PutTables(ctx, loader.TablesLabel, r.TableQuads())
}

// newReader makes the reader of articles from the tables and word lists that
// the program holds.
func newReader() (pipeline.ReadFunc, error) {
	r, err := loader.NewReader()
	if err != nil {
		return nil, err
	}
	return readFunc(r), nil
}

// readFunc is how the pipeline reads articles.
func readFunc(r *loader.Reader) pipeline.ReadFunc {
	return func(documents []source.Document) ([]*graph.Reading, error) {
		in := make([]loader.Input, len(documents))
		for i, d := range documents {
			in[i] = loader.Input{Source: d.Source, Text: d.Text}
		}
		return r.ReadAll(in)
	}
}
