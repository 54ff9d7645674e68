package algo

import (
	"context"
	"errors"
	"sync"
	"time"

	"entente/graph"
	"entente/graph/projection"
)

// An Analyst keeps the costly answers on the whole of the newest view, each
// computed once however many ask at the same time.
//
//	new view --Follow--> PageRank, communities… in the background --> kept --> requests
//
// What is computed goes on when the one who asked has gone (a second request
// finds it done), and ends when another view takes the place of its own. Lists
// of some types of entities are taken from those of all types; at most 64
// answers are kept. With a filter that looks at a part of the graph, answers
// are computed for the one who asks, as long as that one's context lasts, and
// are not kept: there are too many such filters.
//
// Answers are shared: read them only. The zero value is ready; it is safe for
// concurrent use.
type Analyst struct {
	mu      sync.Mutex
	view    *projection.View
	follows bool               // Follow says which view is the newest
	stop    context.CancelFunc // of computing ahead; nil where that has not begun
	answers []*answer          // used last at the end
}

// An answer is being computed until done is closed.
type answer struct {
	key    string
	cancel context.CancelFunc
	done   chan struct{}
	value  any
	err    error
}

const (
	mostAnswers = 64
	// settle is how long a view must have been the newest before answers are
	// computed ahead. While articles are loaded, views follow one another faster.
	settle = 2 * time.Second
)

// Follow makes v the view whose answers are kept, and begins to compute what
// is asked for most (see [Analyst.Warm]) in the background, until ctx ends. It
// returns at once. From then on, answers on other views are computed anew for
// each who asks.
func (a *Analyst) Follow(ctx context.Context, v *projection.View) {
	a.mu.Lock()
	defer a.mu.Unlock()
	first := !a.follows
	if a.follows = true; a.view == v && !first {
		return
	}
	a.show(v)
	ctx, a.stop = context.WithCancel(ctx)
	go func() {
		if !first {
			select {
			case <-ctx.Done():
				return
			case <-time.After(settle):
			}
		}
		_ = a.Warm(ctx, v) // ends early by ctx alone
	}()
}

// Warm computes what is asked for most, on the whole of the view, so that the
// first request need not wait for it. An error is that of ctx.
func (a *Analyst) Warm(ctx context.Context, v *projection.View) error {
	_, err1 := a.PageRank(ctx, v, Filter{})
	_, err2 := a.Communities(ctx, v, Filter{})
	_, err3 := a.Components(ctx, v, Filter{})
	_, err4 := a.Meetings(ctx, v, Filter{})
	_, err5 := a.Degree(ctx, v, Filter{})
	return errors.Join(err1, err2, err3, err4, err5)
}

// Degree is [Degree], kept.
func (a *Analyst) Degree(ctx context.Context, v *projection.View, f Filter) ([]Score, error) {
	return keptOfTypes(ctx, a, v, "degree", f, Degree, scoresOfTypes)
}

// PageRank is [PageRank], kept.
func (a *Analyst) PageRank(ctx context.Context, v *projection.View, f Filter) ([]Score, error) {
	return keptOfTypes(ctx, a, v, "pagerank", f, PageRank, scoresOfTypes)
}

// Betweenness is [Betweenness], kept.
func (a *Analyst) Betweenness(ctx context.Context, v *projection.View, f Filter) (Centrality, error) {
	return keptOfTypes(ctx, a, v, "betweenness", f, Betweenness,
		func(v *projection.View, c Centrality, types []graph.EntityType) Centrality {
			return Centrality{scoresOfTypes(v, c.Scores, types), c.Error}
		})
}

// Communities is [Communities], kept.
func (a *Analyst) Communities(ctx context.Context, v *projection.View, f Filter) ([]Community, error) {
	return keptOfTypes(ctx, a, v, "communities", f, Communities, communitiesOfTypes)
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

// scoresOfTypes returns the entities of the types, as [network.ranked] does.
func scoresOfTypes(v *projection.View, all []Score, types []graph.EntityType) []Score {
	listed := v.OfTypes(types)
	var out []Score
	for _, s := range all {
		if listed(s.Entity) {
			out = append(out, s)
		}
	}
	return out
}

// communitiesOfTypes lists the members of the types, as [Communities] does.
func communitiesOfTypes(v *projection.View, all []Community, types []graph.EntityType) []Community {
	listed := v.OfTypes(types)
	var out []Community
	for _, c := range all {
		var members []projection.Ref
		for _, r := range c.Members {
			if listed(r) {
				members = append(members, r)
			}
		}
		if len(members) > 0 {
			out = append(out, Community{members, v.Name(members[0])})
		}
	}
	sortCommunities(out)
	return out
}
