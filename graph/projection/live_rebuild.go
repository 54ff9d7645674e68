package projection

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// A rebuilder makes new bases of a live view in the background, and writes
// their snapshots, one at a time.
type rebuilder struct {
	live    *Live
	done    chan rebuilt // what the background hands over
	working bool
	written string // the version of the last snapshot
	cancel  context.CancelFunc
	running sync.WaitGroup
}

// rebuilt is a state of a view that is a base alone, or why there is none; or
// else the end of writing its snapshot.
type rebuilt struct {
	state  *liveState
	took   time.Duration
	err    error
	final  bool // the background is free again
	stored error
}

// The shares of the articles, one in so many, that may have changed until a
// base is built: soon, and at all.
const (
	soonShare = 50
	someShare = 1000
)

// restFactor is how many times as long as the last build took there is none,
// where not many articles have changed.
const restFactor = 19

func newRebuilder(l *Live) *rebuilder {
	return &rebuilder{live: l, done: make(chan rebuilt), cancel: func() {}}
}

const never = time.Duration(1<<63 - 1)

// due returns how long it is until the background has something to do.
func (r *rebuilder) due() time.Duration {
	l := r.live
	changed := l.View().Changed()
	switch {
	case r.working:
		return never
	case r.unwritten():
		return 0
	case changed*someShare <= l.View().NumArticles():
		return never
	}
	rest := l.took * restFactor
	if changed*soonShare > l.View().NumArticles() {
		rest = l.took
	}
	return max(0, rest-time.Since(l.rebuilt))
}

// unwritten reports whether the view is a base of which there is no snapshot yet.
func (r *rebuilder) unwritten() bool {
	l := r.live
	return l.opts.Snapshot != "" && l.View().Changed() == 0 && !l.View().base.mapped && r.written != l.Version()
}

// start has the background build a base, or only write the snapshot of that
// which there is.
func (r *rebuilder) start(ctx context.Context) {
	if r.working {
		return
	}
	var ready *liveState
	if r.unwritten() {
		ready = r.live.state.Load()
	}
	ctx, r.cancel = context.WithCancel(ctx)
	r.working = true
	r.running.Go(func() {
		began := time.Now()
		state := ready
		if state == nil {
			src := &versionedSource{origin: r.live.origin}
			view, err := Build(ctx, src)
			if err != nil {
				r.hand(ctx, rebuilt{err: err, took: time.Since(began), final: true})
				return
			}
			state = &liveState{view: view, version: src.version}
			r.hand(ctx, rebuilt{state: state})
		}
		var stored error
		if path := r.live.opts.Snapshot; path != "" {
			stored = writeSnapshot(ctx, path, state.view.base, state.version)
		}
		r.hand(ctx, rebuilt{state: state, took: time.Since(began), final: true, stored: stored})
	})
}

func (r *rebuilder) hand(ctx context.Context, b rebuilt) {
	select {
	case r.done <- b:
	case <-ctx.Done():
	}
}

// take shows a base that the background has built, with what has changed
// meanwhile. The view stays as it is where that is not known.
func (r *rebuilder) take(ctx context.Context, b rebuilt) {
	l := r.live
	if b.final {
		r.working = false
		r.cancel()
		l.rebuilt, l.took = time.Now(), max(b.took, time.Millisecond)
		if b.state != nil {
			r.written = b.state.version
		}
		if b.stored != nil && ctx.Err() == nil {
			l.opts.Refreshed(Refresh{Version: l.Version(), Way: Built, Took: b.took, Snapshot: b.stored})
		}
		if b.err != nil && ctx.Err() == nil {
			l.opts.Refreshed(Refresh{Way: Built, Took: b.took, Err: fmt.Errorf("building the view anew: %w", b.err)})
		}
		return
	}
	began, attempt := time.Now(), l.begun.Add(1)
	u := newUpdater(b.state.view.base)
	s, articles, err := l.follow(ctx, u, b.state)
	if err != nil {
		return
	}
	s.begun = attempt
	l.updater = u
	l.show(s)
	l.opts.Refreshed(Refresh{Version: s.version, Took: time.Since(began), Way: Built, Articles: articles})
}

// stop ends the background and waits for it.
func (r *rebuilder) stop() {
	r.cancel()
	r.running.Wait()
}
