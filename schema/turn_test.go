package schema

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"entente/graph/projection"
)

// hog works under the context until it ends or stop is closed, and counts.
func hog(ctx context.Context, stop <-chan struct{}, n *atomic.Int64) {
	for ctx.Err() == nil {
		select {
		case <-stop:
			return
		default:
			n.Add(1)
		}
	}
}

// Heavy requests share what processors there are for them, so that a long one
// keeps no other from coming to its end, and a light one waits for none.
func TestTurns(t *testing.T) {
	turns := newTurns(Limits{Heavy: 100, HeavyAtOnce: 3, HeavyWait: 20 * time.Millisecond}.withDefaults())
	turns.processors = make(chan struct{}, 1)
	stop := make(chan struct{})
	var done [3]atomic.Int64
	ended := make(chan struct{})
	for i := range done {
		go func() {
			ctx, leave, refused := turns.take(t.Context(), 100)
			if refused != nil {
				t.Error(refused)
			} else {
				hog(ctx, stop, &done[i])
				leave()
			}
			ended <- struct{}{}
		}()
	}
	for begun := time.Now(); min(done[0].Load(), done[1].Load(), done[2].Load()) < 1000; time.Sleep(time.Millisecond) {
		if time.Since(begun) > 10*time.Second {
			t.Fatalf("they do not share: %d, %d, %d", done[0].Load(), done[1].Load(), done[2].Load())
		}
	}
	if _, _, refused := turns.take(t.Context(), 1000); refused == nil || refused.Code != CodeBusy {
		t.Errorf("a fourth heavy request: %v", refused)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, refused := turns.take(gone, 1000); refused == nil || refused.Code != CodeCanceled {
		t.Errorf("a heavy request whose client has gone: %v", refused)
	}
	if ctx, leave, refused := turns.take(t.Context(), 99); refused != nil || ctx != t.Context() {
		t.Errorf("a light request: %v", refused)
	} else {
		leave()
	}
	close(stop)
	for range done {
		<-ended
	}
	if len(turns.places) != 0 || len(turns.processors) != 0 || turns.light.Load() != 0 {
		t.Errorf("left behind: %d places, %d processors, %d light", len(turns.places), len(turns.processors), turns.light.Load())
	}
}

// A request that ends while it waits for a processor leaves nothing behind.
func TestTurnsEnd(t *testing.T) {
	turns := newTurns(Limits{Heavy: 100, HeavyAtOnce: 2}.withDefaults())
	turns.processors = make(chan struct{}, 1)
	turns.processors <- struct{}{} // taken by someone
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	own, leave, refused := turns.take(ctx, 100)
	if refused != nil || own.Err() == nil {
		t.Fatalf("%v, %v", refused, own.Err())
	}
	leave()
	if len(turns.places) != 0 || len(turns.processors) != 1 {
		t.Errorf("left behind: %d places, %d processors", len(turns.places), len(turns.processors))
	}
}

// A request is heavy by what it looks through, and so by the size of the graph.
func TestWeight(t *testing.T) {
	s, err := New(Options{View: func() *projection.View { return nil }})
	if err != nil {
		t.Fatal(err)
	}
	const things = 100_000
	for query, heavy := range map[string]bool{
		`{ people(first: 20) { nodes { name } } }`:                                    false,
		`{ people(orderBy: NAME, first: 20) { nodes { name } } }`:                     true,
		`{ entities(where: {namePrefix: "x"}) { totalCount } }`:                       true,
		`{ entity(name: "x") { relations(orderBy: DATE) { totalCount } } }`:           false,
		`{ officials { totalCount } }`:                                                true,
		`{ relationCounts(by: TYPE) { count } }`:                                      true,
		`{ search(text: "x") { totalCount } }`:                                        false,
		`{ ...F } fragment F on Query { ranking(by: BETWEENNESS) { score } }`:         true,
		`{ stats { articles entities { count } } }`:                                   false,
		`{ people(first: 1000) { nodes { neighbors(first: 50) { nodes { id } } } } }`: true,
	} {
		p, errs := s.prepare(Request{Query: query})
		if errs != nil {
			t.Fatal(errs[0])
		}
		if got := p.cost.weight(things) >= s.limits.Heavy; got != heavy {
			t.Errorf("%s weighs %d on %d things", query, p.cost.weight(things), things)
		}
	}
}
