package schema

import (
	"context"
	"sync"
	"time"

	"entente/graph/projection"
)

// An event is something that one view has and the one before had not: an
// article or a relation, by its handle in the later view.
type event struct {
	view     *projection.View
	article  projection.ArtRef // projection.None for a relation
	relation projection.RelRef // projection.None for an article
}

// A feed tells subscribers what becomes known. It keeps one bounded log for
// all of them, and each reads it at its own pace: a slow one loses events, and
// holds up nobody.
//
//	views --diff--> log ──▶ reader, reader, …
type feed struct {
	view func() *projection.View

	mu      sync.Mutex
	readers int
	shown   *projection.View
	log     []event
	first   int           // number of log[0]
	grown   chan struct{} // closed, and made anew, when the log grows
	stop    context.CancelFunc
}

const (
	feedEvents = 10_000                 // that are kept
	feedPause  = 100 * time.Millisecond // between two looks at the view
)

func newFeed(view func() *projection.View) *feed {
	return &feed{view: view, grown: make(chan struct{})}
}

// join begins reading with what comes next, and returns its number. The first
// reader has the feed begin to watch the view, the last to leave ends that.
func (f *feed) join() (next int, leave func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.readers++; f.readers == 1 {
		ctx, cancel := context.WithCancel(context.Background())
		f.stop, f.shown = cancel, f.view()
		go f.watch(ctx)
	}
	return f.first + len(f.log), sync.OnceFunc(f.leave)
}

func (f *feed) leave() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.readers--; f.readers == 0 {
		f.stop()
		f.first += len(f.log)
		f.log, f.shown = nil, nil // so that no view is kept for nobody
	}
}

func (f *feed) watch(ctx context.Context) {
	tick := time.NewTicker(feedPause)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			f.look(ctx)
		}
	}
}

// look compares the current view with the one before.
func (f *feed) look(ctx context.Context) {
	f.mu.Lock()
	old := f.shown
	f.mu.Unlock()
	now := f.view()
	if now == nil || now == old {
		return
	}
	var events []event
	if old != nil { // else this is the first graph there is, and nothing is news
		events = news(old, now)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if ctx.Err() != nil {
		return // the readers have left meanwhile
	}
	f.shown = now
	if len(events) == 0 {
		return
	}
	f.log = append(f.log, events...)
	if over := len(f.log) - feedEvents; over > 0 {
		f.log = append([]event(nil), f.log[over:]...)
		f.first += over
	}
	close(f.grown)
	f.grown = make(chan struct{})
}

// news returns the articles and relations that the later view has beyond the
// earlier: articles oldest first, then relations least supported first.
func news(old, now *projection.View) []event {
	var out []event
	for a := projection.ArtRef(now.NumArticles()) - 1; a >= 0; a-- {
		if _, known := old.LookupArticle(now.Article(a).ID); !known {
			out = append(out, event{now, a, projection.None})
		}
	}
	for rel := projection.RelRef(now.NumRelations()) - 1; rel >= 0; rel-- {
		if _, known := old.LookupRelation(now.Relation(rel).ID); !known {
			out = append(out, event{now, projection.None, rel})
		}
	}
	return out
}

// read returns what has come since the event of that number, and the number to
// go on with; lost counts those that are no longer kept. It waits until there
// is something, or ctx ends, or the patience is out.
func (f *feed) read(ctx context.Context, next int, patience <-chan time.Time) (events []event, then, lost int) {
	for {
		f.mu.Lock()
		if next < f.first {
			lost, next = f.first-next, f.first
		}
		events = f.log[next-f.first:]
		grown := f.grown
		f.mu.Unlock()
		if len(events) > 0 || lost > 0 {
			return events, next + len(events), lost
		}
		select {
		case <-grown:
		case <-patience:
			return nil, next, 0
		case <-ctx.Done():
			return nil, next, 0
		}
	}
}
