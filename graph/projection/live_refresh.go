package projection

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"entente/graph"
)

// mostFollowed is how many articles of so many are read one by one; beyond
// that, reading all quads is faster.
func mostFollowed(articles int) int { return max(256, articles/20) }

// buildEstimate is how long a build takes for each article, where none was timed.
const buildEstimate = 80 * time.Microsecond

// refresh makes the next view and shows it: by the articles that have changed
// where these are known and few, else from all quads.
func (l *Live) refresh(ctx context.Context) (RefreshWay, error) {
	if l.updater != nil {
		started, attempt, old := time.Now(), l.begun.Add(1), l.state.Load()
		s, articles, err := l.follow(ctx, l.updater, old)
		if err == nil {
			s.begun = attempt
			l.show(s)
			l.opts.Refreshed(Refresh{Version: s.version, Took: time.Since(started), Way: Followed, Articles: articles})
			return Followed, nil
		}
		if ctx.Err() != nil {
			return Followed, ctx.Err()
		}
	}
	return Built, l.build(ctx)
}

// follow returns the state that the store's present one makes of an older one.
// After an error of the updater, that is of no more use.
func (l *Live) follow(ctx context.Context, u *updater, from *liveState) (*liveState, int, error) {
	var revisions []Revision
	version, err := l.origin.ChangedSince(ctx, from.version, mostFollowed(from.view.NumArticles()), func(article graph.ID, quads []graph.Quad) error {
		revisions = append(revisions, Revision{article, quads})
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	view := from.view
	if len(revisions) > 0 {
		if view, err = u.update(from.view, revisions); err != nil {
			if u == l.updater {
				l.updater = nil
			}
			return nil, 0, err
		}
	}
	return &liveState{view: view, version: version}, len(revisions), nil
}

// build makes a view from all quads and shows it.
func (l *Live) build(ctx context.Context) error {
	started, attempt := time.Now(), l.begun.Add(1)
	src := &versionedSource{origin: l.origin}
	view, err := Build(ctx, src)
	took := time.Since(started)
	if err != nil {
		err = fmt.Errorf("refreshing the view: %w", err)
	} else {
		l.updater, l.rebuilt, l.took = newUpdater(view.base), time.Now(), took
		l.show(&liveState{view, src.version, attempt})
	}
	l.opts.Refreshed(Refresh{Version: src.version, Took: took, Way: Built, Err: err})
	return err
}

// fromSnapshot makes the first view from the snapshot, and reports whether it did.
func (l *Live) fromSnapshot(ctx context.Context) bool {
	if l.opts.Snapshot == "" {
		return false
	}
	started, attempt := time.Now(), l.begun.Add(1)
	b, version, err := openSnapshot(l.opts.Snapshot)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			l.opts.Refreshed(Refresh{Way: Mapped, Took: time.Since(started), Snapshot: err})
		}
		return false
	}
	u := newUpdater(b)
	s, articles, err := l.follow(ctx, u, &liveState{view: viewOf(b), version: version})
	if err != nil {
		// It is too old, or of another store: what is built takes its place.
		l.opts.Refreshed(Refresh{Way: Mapped, Took: time.Since(started), Snapshot: fmt.Errorf("%s is out of date: %w", l.opts.Snapshot, err)})
		return false
	}
	s.begun = attempt
	l.updater, l.rebuilt, l.took = u, time.Now(), buildEstimate*time.Duration(s.view.NumArticles())
	l.show(s)
	l.opts.Refreshed(Refresh{Version: s.version, Took: time.Since(started), Way: Mapped, Articles: articles})
	return true
}

// A versionedSource keeps the version of the state that was scanned.
type versionedSource struct {
	origin  Origin
	version string
}

func (s *versionedSource) Scan(ctx context.Context, fn func(graph.Quad) error) error {
	version, err := s.origin.ScanVersion(ctx, fn)
	if err == nil {
		s.version = version
	}
	return err
}
