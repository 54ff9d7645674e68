package algo

import (
	"context"
	"fmt"
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// keptOfTypes is kept, with lists of some types taken from that of all.
func keptOfTypes[T any](ctx context.Context, a *Analyst, v *projection.View, what string, f Filter,
	compute func(context.Context, *projection.View, Filter) (T, error),
	ofTypes func(*projection.View, T, []graph.EntityType) T) (T, error) {
	if v.OfTypes(f.EntityTypes) == nil {
		f.EntityTypes = nil
	}
	if len(f.EntityTypes) == 0 || f.narrows() {
		return kept(ctx, a, v, what, f, compute)
	}
	return kept(ctx, a, v, what, f, func(ctx context.Context, v *projection.View, f Filter) (T, error) {
		types := f.EntityTypes
		f.EntityTypes = nil
		all, err := kept(ctx, a, v, what, f, compute)
		if err != nil {
			return all, err
		}
		return ofTypes(v, all, types), nil
	})
}

// kept returns the kept answer, or has it computed. Where the filter looks at
// a part of the graph, it computes it itself.
func kept[T any](ctx context.Context, a *Analyst, v *projection.View, what string, f Filter,
	compute func(context.Context, *projection.View, Filter) (T, error)) (T, error) {
	var none T
	if err := ctx.Err(); err != nil {
		return none, err
	}
	if f.narrows() {
		return compute(ctx, v, f)
	}
	types := slices.Sorted(slices.Values(f.EntityTypes))
	w := a.answer(ctx, v, fmt.Sprint(what, types), func(ctx context.Context) (any, error) { return compute(ctx, v, f) })
	if w == nil {
		return compute(ctx, v, f)
	}
	select {
	case <-ctx.Done():
		return none, ctx.Err()
	case <-w.done:
	}
	if w.err != nil { // another view took the place of this one
		return compute(ctx, v, f)
	}
	return w.value.(T), nil
}

// answer returns the answer under the key, which it begins to compute where
// there is none; nil where those of the view are not kept.
func (a *Analyst) answer(ctx context.Context, v *projection.View, key string, compute func(context.Context) (any, error)) *answer {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.view != v {
		if a.follows {
			return nil
		}
		a.show(v)
	}
	if i := slices.IndexFunc(a.answers, func(w *answer) bool { return w.key == key }); i >= 0 {
		w := a.answers[i]
		a.answers = append(slices.Delete(a.answers, i, i+1), w)
		return w
	}
	if len(a.answers) == mostAnswers {
		a.answers = slices.Delete(a.answers, 0, 1) // whoever waits for it has it still
	}
	w := &answer{key: key, done: make(chan struct{})}
	ctx, w.cancel = context.WithCancel(context.WithoutCancel(ctx))
	a.answers = append(a.answers, w)
	go func() {
		defer close(w.done)
		defer w.cancel()
		if w.value, w.err = compute(ctx); w.err != nil {
			a.mu.Lock()
			defer a.mu.Unlock()
			a.answers = slices.DeleteFunc(a.answers, func(x *answer) bool { return x == w })
		}
	}()
	return w
}

// show makes v the view whose answers are kept, and ends what is computed on
// the one before.
func (a *Analyst) show(v *projection.View) {
	if a.view == v {
		return
	}
	if a.stop != nil {
		a.stop()
	}
	for _, w := range a.answers {
		w.cancel()
	}
	a.view, a.answers = v, nil
}
