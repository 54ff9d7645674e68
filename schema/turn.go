package schema

import (
	"context"
	"runtime"
	"sync/atomic"
	"time"
)

// turns decide who may run: light requests at once, heavy ones a few at a
// time. Those share all processors but one, in turns, and pause for as long as
// there are light ones; so one that takes long holds up neither these nor
// others of its kind.
//
//	heavy request ──▶ place (few; else it waits, then 429) ──▶ processor ⇄ next in line
//	light request ─────────────────────────────────────────▶ runs
type turns struct {
	places     chan struct{} // one token for each heavy request under way
	processors chan struct{} // one token for each heavy request that works just now
	light      atomic.Int64  // light requests under way
	wait       time.Duration // for a place
	from       int           // the weight from which a request is heavy; none is where it is negative
}

func newTurns(l Limits) *turns {
	return &turns{places: make(chan struct{}, l.HeavyAtOnce), processors: make(chan struct{}, max(1, runtime.GOMAXPROCS(0)-1)),
		wait: l.HeavyWait, from: l.Heavy}
}

// take waits for the turn of a request, and returns the context that it runs
// in. A heavy request that finds no place for a while is refused.
func (t *turns) take(ctx context.Context, weight int) (_ context.Context, leave func(), refused *Error) {
	if t.from < 0 || weight < t.from {
		t.light.Add(1)
		return ctx, func() { t.light.Add(-1) }, nil
	}
	patience := time.NewTimer(t.wait)
	defer patience.Stop()
	select {
	case t.places <- struct{}{}:
	case <-ctx.Done():
		return nil, nil, asError(ctx.Err())
	case <-patience.C:
		return nil, nil, &Error{Message: "too many costly requests are under way; try again in a moment", Code: CodeBusy}
	}
	y := &yielding{Context: ctx, turns: t}
	y.work()
	return y, func() {
		y.rest()
		<-t.places
	}, nil
}

// A yielding context is that of a heavy request. Whoever works long asks it,
// again and again, whether to go on; that is where it lets others go first.
type yielding struct {
	context.Context
	turns   *turns
	calls   atomic.Uint32 // the work on one request may be spread over goroutines
	since   atomic.Int64  // when it began to work, in nanoseconds
	working atomic.Bool   // it has one of the processors
}

// How often a heavy request looks at the clock, how long it works at a time,
// and for how long it pauses where there are light ones. It gives up its thread
// then, and not only its place in Go's queue: the system may have had other
// threads wait for it.
const (
	yieldCalls = 32
	yieldEvery = time.Millisecond
	yieldFor   = 50 * time.Microsecond
)

// Err implements [context.Context].
func (y *yielding) Err() error {
	if y.calls.Add(1)%yieldCalls == 0 {
		since := y.since.Load()
		if now := time.Now().UnixNano(); now-since > int64(yieldEvery) && y.since.CompareAndSwap(since, now) {
			y.rest()
			if y.turns.light.Load() > 0 {
				time.Sleep(yieldFor)
			}
			y.work()
		}
	}
	return y.Context.Err()
}

// work waits for a processor, or for the end of the request.
func (y *yielding) work() {
	select {
	case y.turns.processors <- struct{}{}:
		y.working.Store(true)
	case <-y.Done():
	}
	y.since.Store(time.Now().UnixNano())
}

func (y *yielding) rest() {
	if y.working.CompareAndSwap(true, false) {
		<-y.turns.processors
	}
}
