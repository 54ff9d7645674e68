package projection

import "unsafe"

// A Footprint says what a view takes in memory, in bytes, by what it is for.
type Footprint struct {
	Entities  int64 // their columns, ids beside names, lists of names, appearances, and adjacency by entity
	Relations int64 // their columns, and both ends' links to them
	Evidence  int64 // passages, and the lists of them by article
	Articles  int64
	Search    int64 // name index
	Text      int64 // names, titles and ids, each once, and dates
}

// Total returns the sum.
func (f Footprint) Total() int64 {
	return f.Entities + f.Relations + f.Evidence + f.Articles + f.Search + f.Text
}

// Footprint adds up the arrays of the view. It leaves out what [View.Changed]
// articles have changed since those were built.
func (v *View) Footprint() Footprint {
	a := v.base.arrays()
	sum := func(list []array) (n int64) {
		for _, one := range list {
			n += one.memory()
		}
		return n
	}
	return Footprint{
		Entities: sum(a.entities), Relations: sum(a.relations), Evidence: sum(a.evidence),
		Articles: sum(a.articles), Search: sum(a.search),
		Text: sum(a.text) + int64(cap(v.dates))*int64(unsafe.Sizeof(dateEntry{})),
	}
}
