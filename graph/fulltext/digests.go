package fulltext

import (
	"context"

	"github.com/blevesearch/bleve/v2"
	index "github.com/blevesearch/bleve_index_api"

	"entente/graph"
)

// digestsOf returns the digests of all articles of the source, and the version
// of the state that they are of.
func digestsOf(ctx context.Context, src Source) (map[graph.ID]string, string, error) {
	digests := map[graph.ID]string{}
	version, err := src.ScanVersion(ctx, func(q graph.Quad) error {
		if q.Predicate == graph.PredDigest && q.Subject.Kind() == "article" {
			digests[q.Subject] = q.Object.Literal
		}
		return nil
	})
	return digests, version, err
}

// indexed returns the digests that an index holds.
func indexed(b bleve.Index) (map[graph.ID]string, error) {
	under, err := b.Advanced()
	if err != nil {
		return nil, err
	}
	r, err := under.Reader()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	all, err := r.DocIDReaderAll()
	if err != nil {
		return nil, err
	}
	defer all.Close()
	digests := map[graph.ID]string{}
	for {
		inner, err := all.Next()
		if err != nil || inner == nil {
			return digests, err
		}
		id, err := r.ExternalID(inner)
		if err != nil {
			return nil, err
		}
		doc, err := r.Document(id)
		if err != nil {
			return nil, err
		}
		doc.VisitFields(func(f index.Field) {
			if f.Name() == digestField {
				digests[graph.ID(id)] = string(f.Value())
			}
		})
	}
}
