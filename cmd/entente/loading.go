package main

import (
	"context"
	"errors"
	"time"

	"entente/graph"
	"entente/graph/store"
	"entente/loader/pipeline"
	"entente/loader/source"
)

// A loading is one load under way.
type loading struct {
	app      *app
	store    *store.Store // nil for a dry run
	report   *report
	progress *progress
	aside    asideList
	started  time.Time
	batch    []pipeline.Outcome // read, not yet written
	summary  loadSummary
}

// take adds an outcome to the batch, and writes the batch when it is full.
func (l *loading) take(ctx context.Context, o pipeline.Outcome) error {
	if o.Rejected != nil {
		return l.setAside(o.Rejected)
	}
	l.batch = append(l.batch, o)
	if len(l.batch) < batchSize {
		return nil
	}
	return l.commit(ctx)
}

func (l *loading) setAside(r *source.Rejected) error {
	l.summary.SetAside++
	l.progress.pause(func() { l.aside.add(r) })
	l.progress.add(1)
	return l.report.rejected(r)
}

// commit writes the batch in one transaction, which no interrupt cuts short.
func (l *loading) commit(ctx context.Context) error {
	batch := l.batch
	l.batch = l.batch[:0]
	err := l.write(context.WithoutCancel(ctx), batch)
	if errors.Is(err, store.ErrInvalid) {
		// One reading breaks a rule; alone each shows which.
		for i := range batch {
			if err = l.writeOne(context.WithoutCancel(ctx), batch[i:i+1]); err != nil {
				return err
			}
		}
	}
	return err
}

func (l *loading) writeOne(ctx context.Context, one []pipeline.Outcome) error {
	err := l.write(ctx, one)
	if errors.Is(err, store.ErrInvalid) {
		return l.setAside(faultOfReader(one[0].Path, err))
	}
	return err
}

// write puts the batch into the store and counts what that did.
func (l *loading) write(ctx context.Context, batch []pipeline.Outcome) error {
	if len(batch) == 0 {
		return nil
	}
	articles, quads, err := l.put(ctx, batch)
	if err != nil {
		return err
	}
	l.summary.Quads += quads
	for i, art := range articles {
		l.summary.count(art.Outcome)
		if err := l.report.article(batch[i].Path, art); err != nil {
			return err
		}
	}
	l.progress.add(len(batch))
	return l.report.flush()
}

// wouldLoad is the outcome of an article in a dry run.
const wouldLoad store.Outcome = "read"

func (l *loading) put(ctx context.Context, batch []pipeline.Outcome) (articles []store.PutArticle, quads int, err error) {
	readings := make([]*graph.Reading, len(batch))
	for i, o := range batch {
		readings[i] = o.Reading
		articles = append(articles, store.PutArticle{ID: o.Reading.Article.ID, Source: o.Reading.Article.Source, Outcome: wouldLoad})
	}
	if l.store == nil {
		return articles, 0, nil
	}
	result, err := l.store.Put(ctx, readings...)
	return result.Articles, result.Quads, err
}
