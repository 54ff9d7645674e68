package main

import (
	"context"
	"math"
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// walk is a plain walk over arrays: no filters, no order, nothing but the answer.
type walk struct {
	off, to    []int32
	kind       []uint8
	ids, names []string
	kinds      []string
	seen       []int32 // the round in which an entity was last seen
	parent     []int32 // from which it was seen
	round      int32
	edge, next []int32
	page
}

func newWalk(_ context.Context, v *projection.View) (*peer, error) {
	n := v.NumEntities()
	w := &walk{off: []int32{0}, ids: make([]string, n), names: make([]string, n), seen: make([]int32, n), parent: make([]int32, n)}
	kinds := map[graph.RelationType]uint8{}
	for i, t := range graph.RelationTypes {
		w.kinds = append(w.kinds, string(t))
		kinds[t] = uint8(i)
	}
	for r := range projection.Ref(n) {
		w.ids[r], w.names[r] = string(v.ID(r)), v.Name(r)
		for _, l := range v.Links(r) {
			w.to = append(w.to, int32(l.Other()))
			w.kind = append(w.kind, kinds[v.RelationType(l.Relation)])
		}
		w.off = append(w.off, int32(len(w.to)))
	}
	return &peer{name: "plain arrays", close: func() error { return nil }, ask: map[string]answer{
		askHop: w.hop, askHops: w.hops, askSubgraph: w.subgraph, askPath: w.path, askPaths: w.paths, askRank: w.rank,
	}}, nil
}

func (w *walk) of(u int32) []int32 { return w.to[w.off[u]:w.off[u+1]] }

func (w *walk) hop(_ context.Context, entity, _ projection.Ref) (int, error) {
	from, to := w.off[entity], w.off[entity+1]
	to = min(to, from+mostRelations)
	w.begin()
	for i := from; i < to; i++ {
		w.item(w.ids[w.to[i]], w.names[w.to[i]], w.kinds[w.kind[i]])
	}
	w.end()
	return int(to - from), nil
}

// around appends to edge the first entities within two hops, up to limit, and
// marks them with the round.
func (w *walk) around(entity projection.Ref, limit int) {
	w.round++
	w.seen[entity] = w.round
	w.edge = append(w.edge[:0], int32(entity))
	from := 0
	for range 2 {
		to := len(w.edge)
		for _, u := range w.edge[from:to] {
			for _, v := range w.of(u) {
				if w.seen[v] == w.round {
					continue
				}
				if len(w.edge) == limit {
					return
				}
				w.seen[v] = w.round
				w.edge = append(w.edge, v)
			}
		}
		from = to
	}
}

func (w *walk) hops(_ context.Context, entity, _ projection.Ref) (int, error) {
	w.around(entity, mostEntities+1)
	w.begin()
	for _, v := range w.edge[1:] {
		w.item(w.ids[v], w.names[v], "")
	}
	w.end()
	return len(w.edge) - 1, nil
}

func (w *walk) subgraph(_ context.Context, entity, _ projection.Ref) (int, error) {
	w.around(entity, subEntities)
	w.begin()
	for _, v := range w.edge {
		w.item(w.ids[v], w.names[v], "")
	}
	n := 0
	for _, u := range w.edge {
		for i := w.off[u]; i < w.off[u+1] && n < subRelations; i++ {
			if v := w.to[i]; u < v && w.seen[v] == w.round {
				w.link(w.ids[u], w.ids[v], w.kinds[w.kind[i]])
				n++
			}
		}
	}
	w.end()
	return len(w.edge), nil
}

func (w *walk) path(_ context.Context, from, to projection.Ref) (int, error) {
	p := w.find(int32(from), int32(to), nil, nil, maxPath)
	w.begin()
	for _, v := range p {
		w.item(w.ids[v], w.names[v], "")
	}
	w.end()
	return len(p) - 1, nil
}

func (w *walk) paths(_ context.Context, from, to projection.Ref) (int, error) {
	all := kShortest(w.find, int32(from), int32(to))
	w.begin()
	for _, p := range all {
		for _, v := range p {
			w.item(w.ids[v], w.names[v], "")
		}
	}
	w.end()
	return lengths(all), nil
}

// find widens the smaller of two edges by turns, marking what the start reaches
// with an even number and what the goal reaches with the odd one above. The
// path avoids some entities, and from the start does not go to others.
func (w *walk) find(from, to int32, avoid, banned []int32, most int) []int32 {
	if from == to {
		return []int32{from}
	}
	w.round += 2 + w.round%2
	near, far := w.round, w.round+1
	w.round++
	w.seen[from], w.seen[to], w.parent[from], w.parent[to] = near, far, -1, -1
	forbidden := len(avoid)+len(banned) > 0
	edges := [2][]int32{append(w.edge[:0], from), append(w.next[:0], to)}
	for range most {
		side, mine, other := 0, near, far
		if w.degree(edges[1]) < w.degree(edges[0]) {
			side, mine, other = 1, far, near
		}
		if len(edges[side]) == 0 {
			return nil
		}
		var next []int32
		for _, u := range edges[side] {
			for _, v := range w.of(u) {
				if w.seen[v] == mine || forbidden && (slices.Contains(avoid, v) ||
					u == from && slices.Contains(banned, v) || v == from && slices.Contains(banned, u)) {
					continue
				}
				if w.seen[v] == other {
					if side == 1 {
						u, v = v, u
					}
					return w.join(u, v)
				}
				w.seen[v], w.parent[v] = mine, u
				next = append(next, v)
			}
		}
		edges[side] = next
	}
	return nil
}

// join returns the path to u from the start and on from v to the goal.
func (w *walk) join(u, v int32) []int32 {
	var p []int32
	for ; u >= 0; u = w.parent[u] {
		p = append(p, u)
	}
	slices.Reverse(p)
	for ; v >= 0; v = w.parent[v] {
		p = append(p, v)
	}
	return p
}

func (w *walk) degree(edge []int32) (n int32) {
	for _, u := range edge {
		n += w.off[u+1] - w.off[u]
	}
	return n
}

// rank is PageRank as ours has it: parallel relations are one.
func (w *walk) rank(context.Context, projection.Ref, projection.Ref) (int, error) {
	n := len(w.ids)
	off, to := []int32{0}, make([]int32, 0, len(w.to))
	for u := range int32(n) {
		first := len(to)
		for _, v := range w.of(u) {
			if v != u {
				to = append(to, v)
			}
		}
		slices.Sort(to[first:])
		to = to[:first+len(slices.Compact(to[first:]))]
		off = append(off, int32(len(to)))
	}
	now, share := make([]float64, n), make([]float64, n)
	for i := range now {
		now[i] = 1 / float64(n)
	}
	for change := 1.0; change > 1e-12; {
		loose := 0.0
		for i := range now {
			if d := off[i+1] - off[i]; d > 0 {
				share[i] = now[i] / float64(d)
			} else {
				loose += now[i]
			}
		}
		change = 0
		for i := range now {
			sum := 0.0
			for _, j := range to[off[i]:off[i+1]] {
				sum += share[j]
			}
			value := (0.15+0.85*loose)/float64(n) + 0.85*sum
			change += math.Abs(value - now[i])
			now[i] = value
		}
	}
	best := 0
	for i := range now {
		if now[i] > now[best] {
			best = i
		}
	}
	return best, nil
}
