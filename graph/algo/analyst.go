package algo

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"entente/graph/projection"
)

// An Analyst keeps the costly answers on the newest view that it was asked
// about, each computed once however many ask at the same time. Answers are
// shared: read them only. The zero value is ready; it is safe for concurrent use.
type Analyst struct {
	mu      sync.Mutex
	view    *projection.View
	answers map[string]*answer
}

// An answer is being computed until done is closed.
type answer struct {
	done  chan struct{}
	value any
	err   error
}

// Degree is [Degree], kept.
func (a *Analyst) Degree(ctx context.Context, v *projection.View, f Filter) ([]Score, error) {
	return kept(ctx, a, v, "degree", f, Degree)
}

// PageRank is [PageRank], kept.
func (a *Analyst) PageRank(ctx context.Context, v *projection.View, f Filter) ([]Score, error) {
	return kept(ctx, a, v, "pagerank", f, PageRank)
}

// Betweenness is [Betweenness], kept.
func (a *Analyst) Betweenness(ctx context.Context, v *projection.View, f Filter) (Centrality, error) {
	return kept(ctx, a, v, "betweenness", f, Betweenness)
}

// Communities is [Communities], kept.
func (a *Analyst) Communities(ctx context.Context, v *projection.View, f Filter) ([]Community, error) {
	return kept(ctx, a, v, "communities", f, Communities)
}

// Components is [Components], kept.
func (a *Analyst) Components(ctx context.Context, v *projection.View, f Filter) ([][]projection.Ref, error) {
	return kept(ctx, a, v, "components", f, Components)
}

// MeetingsKept is how many pairs [Analyst.Meetings] lists.
const MeetingsKept = 1000

// Meetings is the first [MeetingsKept] of [Meetings], kept.
func (a *Analyst) Meetings(ctx context.Context, v *projection.View, f Filter) ([]Affinity, error) {
	return kept(ctx, a, v, "meetings", f, func(ctx context.Context, v *projection.View, f Filter) ([]Affinity, error) {
		return Meetings(ctx, v, MeetingsKept, f)
	})
}

// Warm computes what is asked for most, on the whole of the view, so that the
// first request need not wait for it. An error is that of ctx.
func (a *Analyst) Warm(ctx context.Context, v *projection.View) error {
	_, err1 := a.PageRank(ctx, v, Filter{})
	_, err2 := a.Communities(ctx, v, Filter{})
	_, err3 := a.Components(ctx, v, Filter{})
	_, err4 := a.Meetings(ctx, v, Filter{})
	return errors.Join(err1, err2, err3, err4)
}

// kept returns the kept answer, or computes it. One that failed is forgotten.
func kept[T any](ctx context.Context, a *Analyst, v *projection.View, what string, f Filter, compute func(context.Context, *projection.View, Filter) (T, error)) (T, error) {
	key := fmt.Sprintf("%s %+v", what, f)
	for {
		w, mine := a.answer(v, key)
		if mine {
			value, err := compute(ctx, v, f)
			w.value, w.err = value, err
			if err != nil {
				a.forget(key, w)
			}
			close(w.done)
			return value, err
		}
		select {
		case <-ctx.Done():
			var none T
			return none, ctx.Err()
		case <-w.done:
		}
		if w.err == nil {
			return w.value.(T), nil
		}
		// The context of the one who computed it ended, not ours: anew.
	}
}

// answer returns the answer under the key, and whether the caller is to compute it.
func (a *Analyst) answer(v *projection.View, key string) (w *answer, mine bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.view != v {
		a.view, a.answers = v, map[string]*answer{}
	}
	if w := a.answers[key]; w != nil {
		return w, false
	}
	w = &answer{done: make(chan struct{})}
	a.answers[key] = w
	return w, true
}

func (a *Analyst) forget(key string, w *answer) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.answers[key] == w {
		delete(a.answers, key)
	}
}
