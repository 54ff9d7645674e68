package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entente/graph"
	"entente/graph/projection"
)

// A peer answers questions about the graph. Entities are numbered as the
// view's handles. Answers with names are written as JSON.
type peer interface {
	name() string
	// oneHop writes up to limit relations of the entity with the names of
	// their far ends, and returns how many.
	oneHop(ctx context.Context, entity projection.Ref, limit int) (int, error)
	// twoHops writes up to limit distinct entities within two steps, with
	// names, and returns how many.
	twoHops(ctx context.Context, entity projection.Ref, limit int) (int, error)
	// path returns the length of a shortest path of at most 6, or -1.
	path(ctx context.Context, from, to projection.Ref) (int, error)
	close() error
}

// A question is put to every peer.
type question struct {
	name string
	ask  func(ctx context.Context, p peer, a, b projection.Ref) (int, error)
}

const maxPath = 6

var questions = []question{
	{"1 hop, 50 relations at most", func(ctx context.Context, p peer, a, _ projection.Ref) (int, error) { return p.oneHop(ctx, a, 50) }},
	{"2 hops, 500 entities at most", func(ctx context.Context, p peer, a, _ projection.Ref) (int, error) { return p.twoHops(ctx, a, 500) }},
	{"shortest path", func(ctx context.Context, p peer, a, b projection.Ref) (int, error) { return p.path(ctx, a, b) }},
}

// pairs are the persons that are asked about: from all over the ranking.
func pair(view *projection.View, i int) (a, b projection.Ref) {
	persons := view.Entities(graph.Person)
	return persons[i*7919%len(persons)], persons[(i*104729+len(persons)/2)%len(persons)]
}

// mostRounds bounds how often a question is put.
const mostRounds = 2000

// measure returns the median time of an answer. Answers must be those of the
// peers before.
func measure(ctx context.Context, p peer, q question, view *projection.View, budget time.Duration, expected map[string][]int) (time.Duration, error) {
	var times []time.Duration
	started := time.Now()
	for i := 0; i < mostRounds && (i < 5 || time.Since(started) < budget); i++ {
		a, b := pair(view, i)
		began := time.Now()
		n, err := q.ask(ctx, p, a, b)
		times = append(times, time.Since(began))
		if err != nil {
			return 0, err
		}
		if known := expected[q.name]; i < len(known) {
			if n != known[i] {
				return 0, fmt.Errorf("round %d, %s and %s: answer %d, the others have %d", i, view.ID(a), view.ID(b), n, known[i])
			}
		} else {
			expected[q.name] = append(expected[q.name], n)
		}
	}
	return median(times), nil
}

func median(times []time.Duration) time.Duration {
	slices.Sort(times)
	return times[len(times)/2]
}

// appendItem writes an entity as JSON by hand, as fast as can be.
func appendItem(dst []byte, id, name, relation string) []byte {
	if len(dst) > 1 {
		dst = append(dst, ',')
	}
	dst = append(append(append(dst, `{"id":"`...), id...), `","name":"`...)
	dst = append(append(dst, name...), '"')
	if relation != "" {
		dst = append(append(append(dst, `,"relation":"`...), relation...), '"')
	}
	return append(dst, '}')
}
