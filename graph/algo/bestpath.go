package algo

import (
	"cmp"
	"container/heap"
	"context"
	"slices"

	"entente/graph/projection"
)

// BestPaths returns up to k paths of at most maxLength relations, those of the
// least cost by the weights first, then the shorter, then in the order of
// their relations. Between two entities in a row stands the cheapest relation.
// No path passes an entity twice, and no two pass the same entities in the
// same order. An error is that of ctx.
func BestPaths(ctx context.Context, v *projection.View, from, to projection.Ref, maxLength, k int, w Weights, f Filter) ([]Path, error) {
	n := v.NumEntities()
	s := &bestSearch{pathSearch: newPathSearch(v, f), weigher: newWeigher(v, w), fewest: takeMarks(n), goal: takeMarks(n)}
	defer s.release()
	y := yen{s: s.pathSearch, best: s.cheapest, cost: s.path, compare: func(a, b Path) int {
		return cmp.Or(cmp.Compare(a.Cost, b.Cost), comparePaths(a, b))
	}}
	return y.paths(ctx, from, to, maxLength, k)
}

// A bestSearch looks for the cheapest path by A*. A path of the fewest
// relations, found first, bounds the cost. What is still to come is known from
// a search back from the goal (see around.go), which is made once: what later
// searches must not use can only make paths dearer.
type bestSearch struct {
	*pathSearch
	*weigher
	fewest marks // 1 + the fewest relations with which an entity was reached
	labels []label
	queue  labelQueue

	goal   marks     // 1 + the index into toGo
	toGo   []float64 // cost from an entity to the goal, without that of passing the entity
	radius float64   // from entities that goal does not mark it is this at least
	backed bool      // the search back was made
}

func (s *bestSearch) release() {
	s.pathSearch.release()
	s.fewest.release()
	s.goal.release()
}

// A label is one way to reach an entity.
type label struct {
	cost, bound float64 // so far, and of the whole path at least
	node        projection.Ref
	relation    projection.RelRef
	steps       int32
	before      int32 // index of the label before; none for the start
}

// slack is what costs that are equal may differ by, having been added in
// another order.
const slack = 1e-9

func (s *bestSearch) cheapest(ctx context.Context, from, to projection.Ref, maxLength int) (Path, bool, error) {
	shortest, ok, err := s.shortest(ctx, from, to, maxLength)
	if err != nil || !ok || from == to {
		return shortest, ok, err
	}
	most := s.path(shortest) + slack
	if err := s.searchBack(ctx, most/2); err != nil {
		return Path{}, false, err
	}
	s.fewest.clear()
	s.labels = append(s.labels[:0], label{node: from, before: projection.None})
	s.queue = labelQueue{labels: &s.labels, order: append(s.queue.order[:0], 0)}
	for n := 0; s.queue.Len() > 0; n++ {
		if n%1024 == 0 && ctx.Err() != nil {
			return Path{}, false, ctx.Err()
		}
		at := heap.Pop(&s.queue).(int32)
		l := s.labels[at]
		if l.node == to {
			return s.trace(at), true, nil
		}
		if fewest := s.fewest.get(l.node); fewest != 0 && l.steps+1 >= fewest {
			continue // reached before, with no more cost and no more relations
		}
		s.fewest.set(l.node, l.steps+1)
		if int(l.steps) == maxLength {
			continue
		}
		passing := 0.0
		if at != 0 {
			passing = s.through(l.node)
		}
		for _, link := range s.view.Links(l.node) {
			if fewest := s.fewest.get(link.Other()); fewest != 0 && l.steps+2 >= fewest {
				continue
			}
			cost := l.cost + passing + s.weigher.relation(link.Relation)
			bound := cost + s.remaining(link.Other())
			if bound > most || !s.passes(l.node, link) {
				continue
			}
			s.labels = append(s.labels, label{cost, bound, link.Other(), link.Relation, l.steps + 1, at})
			heap.Push(&s.queue, int32(len(s.labels)-1))
		}
	}
	return Path{}, false, nil
}

// remaining returns what a path that has come to the entity costs from there
// at least.
func (s *bestSearch) remaining(u projection.Ref) float64 {
	if u == s.to {
		return 0
	}
	if i := s.goal.get(u); i != 0 {
		return s.through(u) + s.toGo[i-1]
	}
	return s.through(u) + s.radius
}

// trace returns the path that the label ends.
func (s *bestSearch) trace(at int32) Path {
	p := Path{}
	for ; s.labels[at].before != projection.None; at = s.labels[at].before {
		p.Nodes = append(p.Nodes, s.labels[at].node)
		p.Relations = append(p.Relations, s.labels[at].relation)
	}
	p.Nodes = append(p.Nodes, s.labels[at].node)
	slices.Reverse(p.Nodes)
	slices.Reverse(p.Relations)
	return p
}

// A labelQueue has the label of the least bound first, then the one of fewer
// relations, then the one that was made first.
type labelQueue struct {
	labels *[]label
	order  []int32
}

func (q labelQueue) Len() int { return len(q.order) }

func (q labelQueue) Less(i, j int) bool {
	a, b := &(*q.labels)[q.order[i]], &(*q.labels)[q.order[j]]
	if a.bound != b.bound {
		return a.bound < b.bound
	}
	if a.steps != b.steps {
		return a.steps < b.steps
	}
	return q.order[i] < q.order[j]
}

func (q labelQueue) Swap(i, j int) { q.order[i], q.order[j] = q.order[j], q.order[i] }
func (q *labelQueue) Push(x any)   { q.order = append(q.order, x.(int32)) }
func (q *labelQueue) Pop() any {
	last := len(q.order) - 1
	x := q.order[last]
	q.order = q.order[:last]
	return x
}
