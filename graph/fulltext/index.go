package fulltext

import (
	"context"
	"fmt"
	"sync"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"

	"entente/graph"
)

// A Source gives all quads of a graph, in any order.
type Source interface {
	// Scan calls fn for every quad until fn fails, and returns that error.
	Scan(ctx context.Context, fn func(graph.Quad) error) error
}

// An Index holds the words of articles. It is safe for concurrent use: a
// search sees whole articles, while others are brought up to date.
type Index struct {
	bleve bleve.Index

	refreshing sync.Mutex
	digests    map[graph.ID]string // of the indexed versions
}

// New makes an empty index in memory.
func New() (*Index, error) {
	m, err := newMapping()
	if err != nil {
		return nil, fmt.Errorf("full-text index: %w", err)
	}
	b, err := bleve.NewUsing("", m, scorch.Name, scorch.Name, nil)
	if err != nil {
		return nil, fmt.Errorf("full-text index: %w", err)
	}
	return &Index{bleve: b, digests: map[graph.ID]string{}}, nil
}

// Close frees the index. It must not be used after.
func (x *Index) Close() error { return x.bleve.Close() }

// Articles returns how many articles are indexed.
func (x *Index) Articles() int {
	n, _ := x.bleve.DocCount()
	return int(n)
}

// batchArticles is how many articles are indexed at a time.
const batchArticles = 256

// Refresh brings the index up to date with the source: it indexes what is new
// or changed there, by [graph.PredDigest], and drops what is gone. It reads
// all quads once. Where it fails, the index holds a part of the changes, and
// the next call does the rest.
func (x *Index) Refresh(ctx context.Context, src Source) error {
	x.refreshing.Lock()
	defer x.refreshing.Unlock()
	digests, err := digestsOf(ctx, src)
	if err != nil {
		return fmt.Errorf("full-text index: %w", err)
	}
	batch := x.bleve.NewBatch()
	var changed []graph.ID
	apply := func() error {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := x.bleve.Batch(batch); err != nil {
			return err
		}
		for _, id := range changed {
			if digest, ok := digests[id]; ok {
				x.digests[id] = digest
			} else {
				delete(x.digests, id)
			}
		}
		changed = changed[:0]
		batch.Reset()
		return nil
	}
	for id := range x.digests {
		if _, ok := digests[id]; !ok {
			batch.Delete(string(id))
			changed = append(changed, id)
		}
	}
	err = x.eachChanged(ctx, src, digests, func(d document) error {
		if err := batch.Index(string(d.id), d.fields()); err != nil {
			return err
		}
		if changed = append(changed, d.id); len(changed) >= batchArticles {
			return apply()
		}
		return nil
	})
	if err == nil && len(changed) > 0 {
		err = apply()
	}
	if err != nil {
		return fmt.Errorf("full-text index: %w", err)
	}
	return nil
}

// digestsOf returns the digests of all articles.
func digestsOf(ctx context.Context, src Source) (map[graph.ID]string, error) {
	digests := map[graph.ID]string{}
	err := src.Scan(ctx, func(q graph.Quad) error {
		if q.Predicate == graph.PredDigest && q.Subject.Kind() == "article" {
			digests[q.Subject] = q.Object.Literal
		}
		return nil
	})
	return digests, err
}

// A document is what is indexed of an article.
type document struct {
	id                    graph.ID
	title, text, language string
	parts                 uint8 // which of the three are known, as bits
}

func (d document) fields() map[string]any {
	language := known(d.language)
	return map[string]any{titleField(language): d.title, textField(language): d.text}
}

// eachChanged calls fn with every article whose digest is not the indexed one.
// The quads of an article come in any order, so what is known of it waits
// until all of it is; a part that an article lacks ends with the scan.
func (x *Index) eachChanged(ctx context.Context, src Source, digests map[graph.ID]string, fn func(document) error) error {
	stale := 0
	for id, digest := range digests {
		if x.digests[id] != digest {
			stale++
		}
	}
	if stale == 0 {
		return nil
	}
	const title, text, language, all = 1, 2, 4, 7
	waiting := map[graph.ID]*document{}
	err := src.Scan(ctx, func(q graph.Quad) error {
		part := uint8(0)
		switch q.Predicate {
		case graph.PredTitle:
			part = title
		case graph.PredText:
			part = text
		case graph.PredLanguage:
			part = language
		}
		digest, ours := digests[q.Subject]
		if part == 0 || !ours || x.digests[q.Subject] == digest {
			return nil
		}
		d := waiting[q.Subject]
		if d == nil {
			d = &document{id: q.Subject}
			waiting[q.Subject] = d
		}
		d.parts |= part
		switch part {
		case title:
			d.title = q.Object.Literal
		case text:
			d.text = q.Object.Literal
		case language:
			d.language = q.Object.Literal
		}
		if d.parts != all {
			return nil
		}
		delete(waiting, q.Subject)
		return fn(*d)
	})
	if err != nil {
		return err
	}
	for _, d := range waiting {
		if err := fn(*d); err != nil {
			return err
		}
	}
	return nil
}
