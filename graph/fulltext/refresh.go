package fulltext

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/blevesearch/bleve/v2"

	"entente/graph"
)

// Follow refreshes the index from the source at once and then after every
// signal, until ctx ends. After each refresh it rests for nine times as long as
// that took, so that reading the whole source, where it must, leaves room for
// others. failed is called where one fails, which the next signal has tried again.
func (x *Index) Follow(ctx context.Context, src Source, changed <-chan struct{}, failed func(error)) {
	for {
		select {
		case <-changed: // what it tells of, this refresh sees
		default:
		}
		started := time.Now()
		if err := x.Refresh(ctx, src); err != nil && ctx.Err() == nil {
			failed(err)
		}
		rest := time.NewTimer(9 * time.Since(started))
		select {
		case <-rest.C:
		case <-ctx.Done():
			rest.Stop()
			return
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return
		}
	}
}

// mostChanges is how many changed articles are read one by one. Of more, or
// where the source does not know what has changed, all quads are read.
const mostChanges = 2000

// Refresh brings the index up to date with the source: it indexes what is new
// or changed there and drops what is gone. It asks the source for the changes
// since the last refresh, that of an earlier process included; where that has
// no answer, it reads all quads and goes by [graph.PredDigest]. Where it fails,
// the index holds a part of the changes, and the next call does the rest.
func (x *Index) Refresh(ctx context.Context, src Source) error {
	x.refreshing.Lock()
	defer x.refreshing.Unlock()
	version, err := x.takeChanges(ctx, src)
	if err != nil && ctx.Err() == nil {
		version, err = x.takeAll(ctx, src)
	}
	if err == nil && version != x.version {
		err = x.bleve.SetInternal(versionKey, []byte(version))
	}
	if err != nil {
		return fmt.Errorf("full-text index: %w", err)
	}
	x.version = version
	x.refreshes.Add(1)
	return nil
}

var errNothing = errors.New("nothing is indexed yet")

// takeChanges indexes what has changed since the version that is indexed, and
// returns the one that it then is.
func (x *Index) takeChanges(ctx context.Context, src Source) (version string, err error) {
	if x.version == "" {
		return "", errNothing
	}
	w := x.writer()
	version, err = src.ChangedSince(ctx, x.version, mostChanges, func(article graph.ID, quads []graph.Quad) error {
		d := &document{id: article}
		for _, q := range quads {
			if q.Subject == article {
				d.tell(q)
			}
		}
		switch {
		case len(quads) == 0:
			return w.drop(ctx, article)
		case d.digest == x.digests[article] && d.digest != "":
			return nil
		}
		return w.put(ctx, d)
	})
	if err == nil {
		err = w.flush(ctx)
	}
	return version, err
}

// takeAll compares the index with all that the source has.
func (x *Index) takeAll(ctx context.Context, src Source) (version string, err error) {
	digests, version, err := digestsOf(ctx, src)
	if err != nil {
		return "", err
	}
	w := x.writer()
	for id := range x.digests {
		if _, ok := digests[id]; !ok {
			if err := w.drop(ctx, id); err != nil {
				return "", err
			}
		}
	}
	err = x.eachChanged(ctx, src, digests, func(d *document) error { return w.put(ctx, d) })
	if err == nil {
		err = w.flush(ctx)
	}
	return version, err
}

// batchArticles is how many articles are indexed at a time.
const batchArticles = 256

// A writer gathers changes of the index.
type writer struct {
	index   *Index
	batch   *bleve.Batch
	digests map[graph.ID]string // of what is in the batch; "" for what is dropped
}

func (x *Index) writer() *writer {
	return &writer{x, x.bleve.NewBatch(), map[graph.ID]string{}}
}

func (w *writer) put(ctx context.Context, d *document) error {
	if err := w.batch.Index(string(d.id), d.fields()); err != nil {
		return err
	}
	return w.note(ctx, d.id, d.digest)
}

func (w *writer) drop(ctx context.Context, id graph.ID) error {
	w.batch.Delete(string(id))
	return w.note(ctx, id, "")
}

func (w *writer) note(ctx context.Context, id graph.ID, digest string) error {
	if w.digests[id] = digest; len(w.digests) < batchArticles {
		return nil
	}
	return w.flush(ctx)
}

func (w *writer) flush(ctx context.Context) error {
	if err := ctx.Err(); err != nil || len(w.digests) == 0 {
		return err
	}
	if err := w.index.bleve.Batch(w.batch); err != nil {
		return err
	}
	for id, digest := range w.digests {
		if digest == "" {
			delete(w.index.digests, id)
		} else {
			w.index.digests[id] = digest
		}
	}
	clear(w.digests)
	w.batch.Reset()
	return nil
}
