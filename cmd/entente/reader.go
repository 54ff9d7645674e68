package main

import (
	"entente/graph"
	"entente/loader"
	"entente/loader/pipeline"
	"entente/loader/source"
)

// newReader makes the reader of articles from the tables and word lists that
// the program holds.
func newReader() (pipeline.ReadFunc, error) {
	r, err := loader.NewReader()
	if err != nil {
		return nil, err
	}
	return func(d source.Document) (*graph.Reading, error) {
		return r.Read(loader.Input{Source: d.Source, Text: d.Text})
	}, nil
}
