package algo

import (
	"container/heap"
	"context"

	"entente/graph/projection"
)

// mostBack bounds how many entities a search back from the goal settles.
const mostBack = 2000

// searchBack finds the costs from entities around the goal to it, up to the
// radius or as far as [mostBack] leads (Dijkstra's algorithm). The first call
// does it, for the goal of all that follow.
func (s *bestSearch) searchBack(ctx context.Context, radius float64) error {
	if s.backed {
		return nil
	}
	s.backed, s.radius = true, radius
	var q costQueue
	q = append(q, costItem{0, s.to})
	for settled := 0; len(q) > 0; {
		item := heap.Pop(&q).(costItem)
		if s.goal.get(item.node) != 0 {
			continue
		}
		if item.cost > radius || settled == mostBack {
			s.radius = min(radius, item.cost)
			return nil
		}
		if settled%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		s.toGo = append(s.toGo, item.cost)
		s.goal.set(item.node, int32(len(s.toGo)))
		settled++
		passing := 0.0
		if item.node != s.to {
			passing = s.through(item.node)
		}
		for _, link := range s.view.Links(item.node) {
			cost := item.cost + passing + s.weigher.relation(link.Relation)
			if cost <= radius && s.goal.get(link.Other()) == 0 && s.passes(item.node, link) {
				heap.Push(&q, costItem{cost, link.Other()})
			}
		}
	}
	return nil
}

// A costItem is an entity and a cost at which it can be reached.
type costItem struct {
	cost float64
	node projection.Ref
}

// A costQueue has the item of the least cost first, then the lesser handle.
type costQueue []costItem

func (q costQueue) Len() int { return len(q) }
func (q costQueue) Less(i, j int) bool {
	return q[i].cost < q[j].cost || q[i].cost == q[j].cost && q[i].node < q[j].node
}
func (q costQueue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *costQueue) Push(x any)   { *q = append(*q, x.(costItem)) }
func (q *costQueue) Pop() any {
	last := len(*q) - 1
	x := (*q)[last]
	*q = (*q)[:last]
	return x
}
