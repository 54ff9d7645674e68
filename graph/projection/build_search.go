package projection

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
	"strings"
)

// finishSearch indexes the names and makes the text table final.
func (c *collector) finishSearch(v *View) {
	var names []nameEntry
	words := newCSR[stringRef](v.NumEntities(), 2*v.NumEntities())
	for r := range v.NumEntities() {
		first := len(words.items)
		for _, name := range v.entities.names.at(r) {
			fold := c.fold(name)
			if fold == 0 {
				continue
			}
			names = append(names, nameEntry{text: fold, entity: Ref(r)})
			for word := range strings.SplitSeq(c.text.at(fold), " ") {
				if w := c.text.ref(word); !slices.Contains(words.items[first:], w) {
					words.items = append(words.items, w)
				}
			}
		}
		words.endList()
	}
	v.search.words = newVocabulary(c.text, words)
	v.text = c.text.table()
	v.search.suffixes = sortSuffixes(&v.text, names)
	v.search.best = newRangeMin(v.search.suffixes, v.entities.kind)
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
			n.start = uint16(start)
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
