package algo

import "entente/graph/projection"

// A linkQueue is a binary heap of lists of links, the one with the best next
// relation at the top.
type linkQueue []linkList

// A linkList is what is left of a list. Its next relation stands beside it, so
// that comparing two lists looks at neither.
type linkList struct {
	next  projection.RelRef
	links []projection.Link
}

func (q linkQueue) before(i, j int) bool { return q[i].next < q[j].next }

func (q *linkQueue) push(links []projection.Link) {
	if len(links) == 0 {
		return
	}
	*q = append(*q, linkList{links[0].Relation, links})
	h := *q
	for i := len(h) - 1; i > 0 && h.before(i, (i-1)/2); i = (i - 1) / 2 {
		h[i], h[(i-1)/2] = h[(i-1)/2], h[i]
	}
}

// advance drops the first link of the list at the top.
func (q *linkQueue) advance() {
	h := *q
	if top := &h[0]; len(top.links) > 1 {
		top.links = top.links[1:]
		top.next = top.links[0].Relation
	} else {
		last := len(h) - 1
		h[0], h[last] = h[last], linkList{}
		h = h[:last]
		*q = h
	}
	for i := 0; ; {
		child := 2*i + 1
		if child >= len(h) {
			return
		}
		if child+1 < len(h) && h.before(child+1, child) {
			child++
		}
		if !h.before(child, i) {
			return
		}
		h[i], h[child] = h[child], h[i]
		i = child
	}
}
