package projection

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
	"strings"
)

// finishSearch indexes the names of the entities that are shown, and makes the
// text table final.
func (c *collector) finishSearch(b *base) error {
	t := &b.entities
	words := newCSR[stringRef](t.visible, 2*t.visible)
	var names []nameEntry
	for e := range t.visible {
		names = c.addNames(names, &words, entityNo(e), t.names.at(e), c.fold)
	}
	b.search.kinds = t.kind[:t.visible]
	b.search.words = newVocabulary(c.text, words)
	b.text = c.text.index()
	b.search.finish(b.text.stringTable, names)
	return b.labelEntities()
}

// labelEntities puts the id and the preferred name of each entity side by
// side, the most mentioned first, so that showing one looks at one place.
func (b *base) labelEntities() error {
	t := &b.entities
	size := 0
	for e, id := range t.id {
		size += len(b.text.at(id)) + len(b.text.at(t.names.at(e)[0]))
	}
	if size > math.MaxUint32 {
		return errTooMuchText
	}
	var text strings.Builder
	text.Grow(size)
	t.labels.off = append(make([]uint32, 0, 2*len(t.id)+1), 0)
	for e, id := range t.id {
		for _, s := range []stringRef{id, t.names.at(e)[0]} {
			text.WriteString(b.text.at(s))
			t.labels.off = append(t.labels.off, uint32(text.Len()))
		}
	}
	t.labels.blob = text.String()
	return nil
}

// addNames appends an entry for each name of the next entity, and its distinct
// words. fold returns a folded name as a string of the collector.
func (c *collector) addNames(entries []nameEntry, words *csr[stringRef], e entityNo, names []stringRef, fold func(stringRef) stringRef) []nameEntry {
	first := len(words.items)
	for _, name := range names {
		folded := fold(name)
		if folded == 0 {
			continue
		}
		entries = append(entries, nameEntry{text: folded, entity: e})
		for word := range strings.SplitSeq(c.text.at(folded), " ") {
			if w := c.text.ref(word); !slices.Contains(words.items[first:], w) {
				words.items = append(words.items, w)
			}
		}
	}
	words.endList()
	return entries
}

// finish indexes the names, whose text is final.
func (x *searchIndex) finish(text stringTable, names []nameEntry) {
	x.text = text
	x.suffixes = sortSuffixes(&x.text, names)
	x.best = newRangeMin(x.suffixes, x.kinds)
}

// sortSuffixes returns an entry for every word of every name, in the order of
// searchIndex.suffixes.
func sortSuffixes(text *stringTable, names []nameEntry) []nameEntry {
	type keyed struct {
		head uint64 // the first eight bytes, so that most comparisons look no further
		nameEntry
	}
	var all []keyed
	for _, n := range names {
		name := text.at(n.text)
		for start := 0; start <= math.MaxUint16; {
			n.start = uint32(start)
			all = append(all, keyed{head(name[start:]), n})
			space := strings.IndexByte(name[start:], ' ')
			if space < 0 {
				break
			}
			start += space + 1
		}
	}
	slices.SortFunc(all, func(a, b keyed) int {
		if a.head != b.head {
			return cmp.Compare(a.head, b.head)
		}
		if c := cmp.Compare(a.suffix(text), b.suffix(text)); c != 0 {
			return c
		}
		if (a.start == 0) != (b.start == 0) {
			return cmp.Compare(a.start, b.start)
		}
		return cmp.Compare(a.entity, b.entity)
	})
	out := make([]nameEntry, len(all))
	for i, k := range all {
		out[i] = k.nameEntry
	}
	return out
}

// head returns the first eight bytes of s as a number of the same order.
func head(s string) uint64 {
	var b [8]byte
	copy(b[:], s)
	return binary.BigEndian.Uint64(b[:])
}
