package main

import (
	"context"

	"entente/graph"
	"entente/graph/projection"
)

// walk is a plain walk over arrays: no filters, no order, nothing but the answer.
type walk struct {
	off         []int32
	to          []int32
	kind        []uint8
	ids, names  []string
	seen        []int32 // the round in which an entity was last seen
	round       int32
	edge, next  []int32
	json        []byte
	kindStrings []string
}

func newWalk(v *projection.View) (peer, error) {
	n := v.NumEntities()
	w := &walk{off: []int32{0}, ids: make([]string, n), names: make([]string, n), seen: make([]int32, n)}
	for _, t := range graph.RelationTypes {
		w.kindStrings = append(w.kindStrings, string(t))
	}
	kinds := map[graph.RelationType]uint8{}
	for i, t := range graph.RelationTypes {
		kinds[t] = uint8(i)
	}
	for r := range projection.Ref(n) {
		w.ids[r], w.names[r] = string(v.ID(r)), v.Name(r)
		for _, l := range v.Links(r) {
			w.to = append(w.to, int32(l.Other))
			w.kind = append(w.kind, kinds[v.RelationType(l.Relation)])
		}
		w.off = append(w.off, int32(len(w.to)))
	}
	return w, nil
}

func (w *walk) name() string { return "plain arrays" }

func (w *walk) oneHop(_ context.Context, entity projection.Ref, limit int) (int, error) {
	from, to := w.off[entity], w.off[entity+1]
	to = min(to, from+int32(limit))
	w.json = append(w.json[:0], '[')
	for i := from; i < to; i++ {
		w.json = appendItem(w.json, w.ids[w.to[i]], w.names[w.to[i]], w.kindStrings[w.kind[i]])
	}
	w.json = append(w.json, ']')
	return int(to - from), nil
}

func (w *walk) twoHops(_ context.Context, entity projection.Ref, limit int) (int, error) {
	w.round++
	w.seen[entity] = w.round
	w.edge = append(w.edge[:0], int32(entity))
	n := 0
	w.json = append(w.json[:0], '[')
	for range 2 {
		w.next = w.next[:0]
		for _, u := range w.edge {
			for _, v := range w.to[w.off[u]:w.off[u+1]] {
				if w.seen[v] == w.round {
					continue
				}
				if n == limit {
					return n, nil
				}
				w.seen[v] = w.round
				w.next = append(w.next, v)
				w.json = appendItem(w.json, w.ids[v], w.names[v], "")
				n++
			}
		}
		w.edge, w.next = w.next, w.edge
	}
	w.json = append(w.json, ']')
	return n, nil
}

// path widens the smaller of two edges by turns, marking what the start
// reaches with an even number and what the goal reaches with the odd one above.
func (w *walk) path(_ context.Context, from, to projection.Ref) (int, error) {
	if from == to {
		return 0, nil
	}
	w.round += 2 + w.round%2
	near, far := w.round, w.round+1
	w.round++
	w.seen[from], w.seen[to] = near, far
	edges := [2][]int32{{int32(from)}, {int32(to)}}
	for steps := 1; steps <= maxPath && len(edges[0]) > 0 && len(edges[1]) > 0; steps++ {
		side, mine, other := 0, near, far
		if w.degree(edges[1]) < w.degree(edges[0]) {
			side, mine, other = 1, far, near
		}
		var next []int32
		for _, u := range edges[side] {
			for _, v := range w.to[w.off[u]:w.off[u+1]] {
				switch w.seen[v] {
				case mine:
				case other:
					return steps, nil
				default:
					w.seen[v] = mine
					next = append(next, v)
				}
			}
		}
		edges[side] = next
	}
	return -1, nil
}

func (w *walk) degree(edge []int32) (n int32) {
	for _, u := range edge {
		n += w.off[u+1] - w.off[u]
	}
	return n
}

func (w *walk) close() error { return nil }
