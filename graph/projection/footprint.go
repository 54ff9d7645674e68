package projection

import "unsafe"

// A Footprint says what a view takes in memory, in bytes, by what it is for.
type Footprint struct {
	Entities  int64 // their columns, lists of names, appearances, and adjacency by entity
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

func bytesOf[T any](slices ...[]T) int64 {
	var item T
	n := int64(0)
	for _, s := range slices {
		n += int64(cap(s)) * int64(unsafe.Sizeof(item))
	}
	return n
}

func (c *csr[T]) bytes() int64 { return bytesOf(c.off) + bytesOf(c.items) }

// Footprint adds up the arrays of the view.
func (v *View) Footprint() Footprint {
	e, r, ev, a, s := &v.entities, &v.relations, &v.evidence, &v.articles, &v.search
	return Footprint{
		Entities: bytesOf(e.id) + bytesOf(e.kind) + bytesOf(e.mentions) + e.names.bytes() + e.sameAs.bytes() +
			bytesOf(e.byID) + bytesOf(e.ofType...) + bytesOf(e.out.off, e.in.off, e.links.off) +
			e.appearArticle.bytes() + bytesOf(e.appearMentions) + bytesOf(e.appearSections) +
			bytesOf(e.agreements) + bytesOf(e.events) + bytesOf(e.valid),
		Relations: bytesOf(r.id) + bytesOf(r.kind) + bytesOf(r.from, r.to) + bytesOf(r.title, r.table) + bytesOf(r.date) +
			bytesOf(r.former, r.planned) + bytesOf(r.confidence) + bytesOf(r.support) + r.fields.bytes() +
			bytesOf(r.byID) + bytesOf(r.ofType...) + bytesOf(r.positions) +
			bytesOf(e.out.items, e.in.items) + bytesOf(e.links.items),
		Evidence: bytesOf(ev.off, ev.start, ev.end) + bytesOf(ev.article) + bytesOf(ev.extractor) + bytesOf(ev.date) +
			bytesOf(ev.confidence, ev.section) + a.relations.bytes(),
		Articles: bytesOf(a.id, a.source, a.title, a.url, a.publisher, a.language) + bytesOf(a.published) + a.sections.bytes() +
			bytesOf(a.byID) + a.entities.bytes(),
		Search: bytesOf(s.suffixes) + bytesOf(s.best.nodes) + bytesOf(s.words.words) + bytesOf(s.words.wide) + bytesOf(s.words.shared) +
			s.words.entities.bytes() + s.words.wordsOf.bytes(),
		Text: int64(len(v.text.blob)) + bytesOf(v.text.off) + bytesOf(v.dates),
	}
}
