package projection

import "unsafe"

// An array is one array of a base, of whatever items of fixed size without pointers.
type array interface {
	itemSize() int
	bytes() []byte   // its items as they are in memory
	setBytes([]byte) // has it be these bytes, which stay and never change
	memory() int64   // bytes that it takes
}

type arrayOf[T any] struct{ items *[]T }

func (a arrayOf[T]) itemSize() int {
	var item T
	return int(unsafe.Sizeof(item))
}

func (a arrayOf[T]) bytes() []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(*a.items))), len(*a.items)*a.itemSize())
}

func (a arrayOf[T]) setBytes(b []byte) {
	*a.items = unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(b))), len(b)/a.itemSize())
}

func (a arrayOf[T]) memory() int64 { return int64(cap(*a.items) * a.itemSize()) }

// stringBytes is the text of a stringTable.
type stringBytes struct{ text *string }

func (a stringBytes) itemSize() int     { return 1 }
func (a stringBytes) bytes() []byte     { return unsafe.Slice(unsafe.StringData(*a.text), len(*a.text)) }
func (a stringBytes) setBytes(b []byte) { *a.text = unsafe.String(unsafe.SliceData(b), len(b)) }
func (a stringBytes) memory() int64     { return int64(len(*a.text)) }

func arrays(list ...array) []array { return list }

func one[T any](items *[]T) array { return arrayOf[T]{items} }

// lists are the two arrays of a csr.
func lists[T any](c *csr[T]) []array { return arrays(one(&c.off), one(&c.items)) }

func join(parts ...[]array) []array {
	var all []array
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// baseArrays are all arrays of a base, by what they are for.
type baseArrays struct {
	entities, relations, evidence, articles, search, text []array
}

func (b *base) arrays() baseArrays {
	e, r, a, s := &b.entities, &b.relations, &b.articles, &b.search
	return baseArrays{
		entities: join(
			arrays(one(&e.id), one(&e.kind), one(&e.mentions), one(&e.byID), one(&e.agreements), one(&e.events), one(&e.valid)),
			lists(&e.names), lists(&e.sameAs), lists(&e.ofType), lists(&e.tableLinks), lists(&e.appear), lists(&e.forms),
			lists(&e.facts), lists(&e.agreementFields), arrays(one(&e.out.off), one(&e.in.off), one(&e.links.off)),
			arrays(stringBytes{&e.labels.blob}, one(&e.labels.off))),
		relations: join(
			arrays(one(&r.id), one(&r.rows), one(&r.kind), one(&r.byID), one(&r.positions), one(&e.out.items), one(&e.in.items), one(&e.links.items)),
			lists(&r.fields), lists(&r.ofType)),
		evidence: join(lists(&r.evidence), lists(&r.evidenceFields), lists(&a.relations)),
		articles: join(arrays(one(&a.rows), one(&a.digest), one(&a.byID), one(&a.byStem)), lists(&a.sections), lists(&a.entities), lists(&a.forms)),
		search: join(arrays(one(&s.suffixes), one(&s.best.nodes), one(&s.words.words), one(&s.words.wide), one(&s.words.shared)),
			lists(&s.words.entities), lists(&s.words.wordsOf)),
		text: arrays(stringBytes{&b.text.blob}, one(&b.text.off), one(&b.text.slots)),
	}
}
