package projection

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"entente/graph"
)

// An Origin is a store that a [Live] view follows.
type Origin interface {
	// ScanVersion calls fn for every quad of one state of the graph, in any
	// order, until fn fails, and returns the version of that state.
	ScanVersion(ctx context.Context, fn func(graph.Quad) error) (string, error)
	// Version names the present state: another one after every change.
	Version(ctx context.Context) (string, error)
	// OnChange has fn called after every change that this process makes.
	OnChange(fn func())
}

// LiveOptions tunes a [Live] view. The zero value suits a server.
type LiveOptions struct {
	// Poll is how often the store is asked for its version, which is how
	// changes by other processes are noticed; 0 is every 2 seconds, below 0 never.
	Poll time.Duration
	// Settle is how long after a change the view is built, so that a burst of
	// changes is one; 0 is 100 milliseconds.
	Settle time.Duration
	// Refreshed is called after each attempt to build a view; nil is not at all.
	Refreshed func(Refresh)
}

func (o LiveOptions) withDefaults() LiveOptions {
	if o.Poll == 0 {
		o.Poll = 2 * time.Second
	}
	if o.Settle == 0 {
		o.Settle = 100 * time.Millisecond
	}
	if o.Refreshed == nil {
		o.Refreshed = func(Refresh) {}
	}
	return o
}

// A Refresh says how building a view went.
type Refresh struct {
	Version string // of the store; "" where it could not be read
	Took    time.Duration
	Err     error // the old view stays, and building is tried again
}

// A Live view follows a store: whenever the store has changed, a new [View] is
// built beside the old one and then takes its place. Requests never wait for
// it, and one that has begun keeps the view it began with.
//
//	store --change, or poll of its version--> Run --Build--> new View --swap--> requests
//
// While the store changes without pause, building takes at most half of the
// time, and what is shown lags by no more than two builds.
type Live struct {
	origin Origin
	opts   LiveOptions
	state  atomic.Pointer[liveState]
	begun  atomic.Int64  // builds
	wake   chan struct{} // holds one token while a change is not looked at

	mu      sync.Mutex
	swapped chan struct{} // closed, and made anew, when a view takes its place
}

type liveState struct {
	view    *View
	version string // of the store
	build   int64  // its number
}

// NewLive builds the first view of the store. [Live.Run] then follows it.
func NewLive(ctx context.Context, origin Origin, opts LiveOptions) (*Live, error) {
	l := &Live{origin: origin, opts: opts.withDefaults(), wake: make(chan struct{}, 1), swapped: make(chan struct{})}
	// Before the first scan, so that no change falls between the two.
	origin.OnChange(l.noteChange)
	if err := l.refresh(ctx); err != nil {
		return nil, err
	}
	return l, nil
}

// View returns the current view.
func (l *Live) View() *View { return l.state.Load().view }

// Version returns the store's version that the current view shows.
func (l *Live) Version() string { return l.state.Load().version }

// Run follows the store until ctx ends, and returns the reason of that.
func (l *Live) Run(ctx context.Context) error {
	var poll <-chan time.Time
	if l.opts.Poll > 0 {
		ticker := time.NewTicker(l.opts.Poll)
		defer ticker.Stop()
		poll = ticker.C
	}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-poll:
		case <-l.wake:
			if err := pause(ctx, l.opts.Settle); err != nil {
				return err
			}
		}
		if l.current(ctx) {
			continue
		}
		started := time.Now()
		if err := l.refresh(ctx); err != nil {
			l.noteChange() // try again, after the pause
		}
		if err := pause(ctx, max(time.Since(started), l.opts.Settle)); err != nil {
			return err
		}
	}
}

// Await waits until the view shows the state that the store has at the time of
// the call, or a later one, so that who has written can read it. [Live.Run]
// must be running. An error is that of ctx or of reading the version.
func (l *Live) Await(ctx context.Context) error {
	next := l.begun.Load() + 1 // a build that begins later sees what is there now
	for {
		l.mu.Lock()
		swapped := l.swapped
		l.mu.Unlock()
		version, err := l.origin.Version(ctx)
		if err != nil {
			return err
		}
		if s := l.state.Load(); s.version == version || s.build >= next {
			return nil
		}
		l.noteChange()
		select {
		case <-swapped:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (l *Live) noteChange() {
	select {
	case l.wake <- struct{}{}:
	default: // one is noted already
	}
}

// current reports whether the view shows the store's present state. A version
// that cannot be read is left to refresh to report.
func (l *Live) current(ctx context.Context) bool {
	version, err := l.origin.Version(ctx)
	return err == nil && version == l.Version()
}

func (l *Live) refresh(ctx context.Context) error {
	started, build := time.Now(), l.begun.Add(1)
	src := &versionedSource{origin: l.origin}
	view, err := Build(ctx, src)
	took := time.Since(started)
	if err == nil {
		l.state.Store(&liveState{view, src.version, build})
		l.mu.Lock()
		close(l.swapped)
		l.swapped = make(chan struct{})
		l.mu.Unlock()
	} else {
		err = fmt.Errorf("refreshing the view: %w", err)
	}
	l.opts.Refreshed(Refresh{src.version, took, err})
	return err
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

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
