package projection

import (
	"context"
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
	// ChangedSince calls fn with all quads of every article that was written
	// since the state of that version, none for one that is gone, and returns
	// the version of the one state that these are of. It fails where it does
	// not know them, where they are more than most, and where more than
	// articles have changed.
	ChangedSince(ctx context.Context, version string, most int, fn func(article graph.ID, quads []graph.Quad) error) (string, error)
	// Version names the present state: another one after every change.
	Version(ctx context.Context) (string, error)
	// OnChange has fn called after every change that this process makes.
	OnChange(fn func())
	// SnapshotPath is where a snapshot of the view is kept if nothing else is
	// said; "" is nowhere.
	SnapshotPath() string
}

// LiveOptions tunes a [Live] view. The zero value suits a server.
type LiveOptions struct {
	// Poll is how often the store is asked for its version, which is how
	// changes by other processes are noticed; 0 is every 2 seconds, below 0 never.
	Poll time.Duration
	// Settle is how long after a change the view follows, so that a burst of
	// changes is one; 0 is 20 milliseconds.
	Settle time.Duration
	// Snapshot is the file that keeps the view from one start to the next; ""
	// is where the store has it, NoSnapshot is none.
	Snapshot string
	// Refreshed is called after each attempt to make a view, by one goroutine
	// at a time; nil is not at all.
	Refreshed func(Refresh)
}

// NoSnapshot as [LiveOptions.Snapshot] keeps none.
const NoSnapshot = "none"

func (o LiveOptions) withDefaults(origin Origin) LiveOptions {
	if o.Poll == 0 {
		o.Poll = 2 * time.Second
	}
	if o.Settle == 0 {
		o.Settle = 20 * time.Millisecond
	}
	switch o.Snapshot {
	case "":
		o.Snapshot = origin.SnapshotPath()
	case NoSnapshot:
		o.Snapshot = ""
	}
	if o.Refreshed == nil {
		o.Refreshed = func(Refresh) {}
	}
	return o
}

// A Refresh says how making a view went.
type Refresh struct {
	Version string // of the store; "" where it could not be read
	Took    time.Duration
	Way     RefreshWay
	// Articles is how many articles were read, where Way is Followed or Mapped.
	Articles int
	Err      error // the old view stays, and a new one is tried again
	// Snapshot says why the snapshot could not be used or written. Answers do
	// not depend on it; the next start takes longer.
	Snapshot error
}

// A RefreshWay is how a view was made.
type RefreshWay string

// The ways in which a view is made.
const (
	Followed RefreshWay = "followed" // from the one before, by the articles that have changed
	Built    RefreshWay = "built"    // from all quads
	Mapped   RefreshWay = "mapped"   // from the snapshot, and the articles that have changed since
)

// A Live view follows a store: whenever the store has changed, a new [View]
// takes the place of the old one. Requests never wait for it, and one that has
// begun keeps the view it began with.
//
//	store --change, or poll of its version--> Run --changed articles--> update --> View --swap--> requests
//	            all quads, from time to time, in the background --Build--> base ──┘ └─> snapshot
//
// A change costs what the changed articles state. What piles up beside the
// arrays of the base makes answers somewhat slower; so the base is built anew
// in the background: where more than one in fifty articles has changed, for
// half of the time at most, where one in a thousand has, for a twentieth.
type Live struct {
	origin Origin
	opts   LiveOptions
	state  atomic.Pointer[liveState]
	begun  atomic.Int64  // attempts to make a view
	wake   chan struct{} // holds one token while a change is not looked at

	// Of the goroutine that runs it.
	updater *updater // nil where the view cannot be updated
	rebuilt time.Time
	took    time.Duration // the last build, with its snapshot

	mu      sync.Mutex
	swapped chan struct{} // closed, and made anew, when a view takes its place
}

type liveState struct {
	view    *View
	version string // of the store
	begun   int64  // the number of the attempt
}

// NewLive makes the first view of the store, from its snapshot where there is
// one that fits. [Live.Run] then follows the store.
func NewLive(ctx context.Context, origin Origin, opts LiveOptions) (*Live, error) {
	l := &Live{origin: origin, opts: opts.withDefaults(origin), wake: make(chan struct{}, 1), swapped: make(chan struct{})}
	// Before the first reading, so that no change falls between the two.
	origin.OnChange(l.noteChange)
	if l.fromSnapshot(ctx) {
		return l, nil
	}
	return l, l.build(ctx)
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
	background := newRebuilder(l)
	defer background.stop()
	for {
		due := time.NewTimer(background.due())
		select {
		case <-ctx.Done():
		case <-poll:
		case <-l.wake:
			if err := pause(ctx, l.opts.Settle); err != nil {
				return err
			}
		case <-due.C:
			background.start(ctx)
		case b := <-background.done:
			background.take(ctx, b)
		}
		due.Stop()
		if err := ctx.Err(); err != nil {
			return err
		}
		if l.current(ctx) {
			continue
		}
		started := time.Now()
		way, err := l.refresh(ctx)
		switch {
		case err != nil:
			l.noteChange() // try again, after the pause
		case way == Followed:
			continue
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
	next := l.begun.Load() + 1 // an attempt that begins later sees what is there now
	for {
		l.mu.Lock()
		swapped := l.swapped
		l.mu.Unlock()
		version, err := l.origin.Version(ctx)
		if err != nil {
			return err
		}
		if s := l.state.Load(); s.version == version || s.begun >= next {
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

// show has the view take the place of the old one.
func (l *Live) show(s *liveState) {
	l.state.Store(s)
	l.mu.Lock()
	close(l.swapped)
	l.swapped = make(chan struct{})
	l.mu.Unlock()
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
