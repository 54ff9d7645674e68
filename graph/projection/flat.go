package projection

import (
	"sync"
	"sync/atomic"
)

// Beside a base, handles and numbers differ, so that every list is translated
// as it is asked for. That costs a request of a few hops next to nothing, and
// an algorithm that walks over the graph a lot: so a view counts what it
// translates, and as soon as that is a fair part of all lists there are, all
// are translated once, aside. From then on they are had as in a base.

// flatLists are the lists of a view, by handles, and its numbers and handles
// in plain arrays.
type flatLists struct {
	entities, relations []int32 // numbers by handle
	out, in             csr[RelRef]
	links               csr[Link]
}

// A flattener makes the flatLists of one view when they pay.
type flattener struct {
	lists      atomic.Pointer[flatLists]
	translated atomic.Int64 // items of lists, so far
	once       sync.Once
}

// flattenShare is the share of the links from which it pays to translate all
// of them: translating one of all takes about as much less time.
const flattenShare = 8

// translating notes that a list of so many items is translated.
func (v *View) translating(items int) {
	f := v.delta.flat
	if n := f.translated.Add(int64(items) + 1); n > int64(2*v.NumRelations())/flattenShare {
		f.once.Do(func() { go f.lists.Store(v.flatten()) })
	}
}

// flatten translates all lists.
func (v *View) flatten() *flatLists {
	d := v.delta
	f := &flatLists{
		entities: d.entities.numbers(), relations: d.relations.numbers(),
		out: newCSR[RelRef](v.NumEntities(), v.NumRelations()), in: newCSR[RelRef](v.NumEntities(), v.NumRelations()),
		links: newCSR[Link](v.NumEntities(), 2*v.NumRelations()),
	}
	refs := inverse(f.entities, len(v.base.entities.id)+d.entities.slots)
	rels := inverse(f.relations, len(v.base.relations.id)+d.relations.slots)
	for _, no := range f.entities {
		for _, n := range v.outOf(entityNo(no)) {
			f.out.items = append(f.out.items, RelRef(rels[n]))
		}
		for _, n := range v.inOf(entityNo(no)) {
			f.in.items = append(f.in.items, RelRef(rels[n]))
		}
		for _, l := range v.linksOf(entityNo(no)) {
			f.links.items = append(f.links.items, Link{RelRef(rels[l.relation]), l.far.to(refs[l.far.entity()])})
		}
		f.out.endList()
		f.in.endList()
		f.links.endList()
	}
	return f
}

// numbers returns the numbers of all handles.
func (o *order) numbers() []int32 {
	out := make([]int32, 0, o.total)
	for i, r := range o.runs {
		end := o.total
		if i+1 < len(o.runs) {
			end = o.runs[i+1].rank
		}
		for rank := r.rank; rank < end; rank++ {
			out = append(out, r.no+rank-r.rank)
		}
	}
	return out
}

// inverse returns the handles of n numbers; what has none is 0.
func inverse(numbers []int32, n int) []int32 {
	out := make([]int32, n)
	for rank, no := range numbers {
		out[no] = int32(rank)
	}
	return out
}
