package server

import (
	"os"
	"runtime"
	"runtime/debug"
	runtimemetrics "runtime/metrics"
	"sync"
)

// headroom is how much garbage may gather, at least, before it is collected.
// By Go's own rule a small graph would be collected hundreds of times a second,
// at every doubling of its few megabytes, and a request that comes meanwhile
// waits several times as long as others. Above this size the rule stays.
const headroom = 256 << 20

// goPercent is the rule of Go: collect when there is as much garbage as there
// is memory in use.
const goPercent = 100

// A pacer sets the process's percentage of garbage anew after each collection.
type pacer struct {
	mu      sync.Mutex
	stopped bool
}

// afterCollection is unreachable from its beginning, so that its finalizer
// runs after the next collection. The field keeps it from being allocated
// together with others, which it would then wait for.
type afterCollection struct{ pacer *pacer }

// pace keeps collections apart until stop is called. Where the environment has
// GOGC it is left to that; GOMEMLIMIT holds in any case.
func pace() (stop func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	p := &pacer{}
	p.set()
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.stopped = true
		debug.SetGCPercent(goPercent)
	}
}

// set sets the percentage, and has it set anew after the next collection.
func (p *pacer) set() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stopped {
		return
	}
	live := []runtimemetrics.Sample{{Name: "/gc/heap/live:bytes"}}
	runtimemetrics.Read(live)
	if live[0].Value.Kind() == runtimemetrics.KindUint64 {
		debug.SetGCPercent(percentFor(live[0].Value.Uint64()))
	}
	runtime.SetFinalizer(&afterCollection{p}, func(a *afterCollection) { a.pacer.set() })
}

// percentFor returns the percentage that leaves the headroom above what is in use.
func percentFor(live uint64) int {
	const least = 1 << 20 // before the first collection nothing counts as in use
	return max(goPercent, int(100*headroom/max(live, least)))
}
