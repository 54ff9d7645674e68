package projection

import (
	"errors"
	"math"
	"strings"

	"github.com/cespare/xxhash/v2"
)

// A stringRef is the number of a string; 0 is "".
type stringRef uint32

// A stringTable holds distinct strings end to end.
type stringTable struct {
	blob string
	off  []uint32 // by stringRef; one more than there are strings
}

func (t *stringTable) at(r stringRef) string { return t.blob[t.off[r]:t.off[r+1]] }

// count returns how many strings there are.
func (t *stringTable) count() int { return len(t.off) - 1 }

// A stringIndex is a stringTable in which strings are found again. Its slots
// are a hash table by open addressing without pointers, so that the garbage
// collector has nothing to follow in millions of strings.
type stringIndex struct {
	stringTable
	slots []stringRef // 0 is free
}

// find returns the slot that holds s, or the free one where it belongs.
func (x *stringIndex) find(s string) uint64 {
	mask := uint64(len(x.slots) - 1)
	for i := xxhash.Sum64String(s) & mask; ; i = (i + 1) & mask {
		if r := x.slots[i]; r == 0 || x.at(r) == s {
			return i
		}
	}
}

// A layeredText is the strings of a base, and behind them in number those
// that came after.
type layeredText struct {
	base, tail stringTable
}

func (t *layeredText) at(r stringRef) string {
	if off := t.base.off; uint(r)+1 < uint(len(off)) {
		return t.base.blob[off[r]:off[r+1]]
	}
	return t.tail.at(r - stringRef(t.base.count()))
}

// all returns the strings of the references; never nil.
func (t *layeredText) all(refs []stringRef) []string {
	out := make([]string, len(refs))
	for i, r := range refs {
		out[i] = t.at(r)
	}
	return out
}

var errTooMuchText = errors.New("names, titles and ids of the graph are over 4 GiB together: more than one view holds")

// An interner numbers distinct strings in the order of their first use, behind
// those of a base where it has one. Without a base, "" is 0.
type interner struct {
	base  *stringIndex // nil is none
	first stringRef    // the number of the first string of its own
	blob  strings.Builder
	off   []uint32
	slots []stringRef // as those of a stringIndex, of its own strings
	err   error       // errTooMuchText once it is full
}

func newInterner() *interner {
	return &interner{off: []uint32{0, 0}, slots: make([]stringRef, 1<<10)}
}

// newInternerOver continues the numbers of the base, which it leaves alone.
func newInternerOver(base *stringIndex) *interner {
	return &interner{base: base, first: stringRef(base.count()), off: []uint32{0}, slots: make([]stringRef, 1<<10)}
}

// count returns how many strings there are, "" and those of the base included.
func (in *interner) count() int { return int(in.first) + len(in.off) - 1 }

func (in *interner) at(r stringRef) string {
	if r < in.first {
		return in.base.at(r)
	}
	r -= in.first
	return in.blob.String()[in.off[r]:in.off[r+1]]
}

func (in *interner) ref(s string) stringRef {
	if s == "" {
		return 0
	}
	if in.base != nil {
		if r := in.base.slots[in.base.find(s)]; r != 0 {
			return r
		}
	}
	slot := in.find(s)
	if r := in.slots[slot]; r != 0 {
		return r
	}
	if in.blob.Len()+len(s) > math.MaxUint32 {
		in.err = errTooMuchText
		return 0
	}
	r := stringRef(in.count())
	in.blob.WriteString(s)
	in.off = append(in.off, uint32(in.blob.Len()))
	in.slots[slot] = r
	if 4*len(in.off) > 3*len(in.slots) {
		in.grow()
	}
	return r
}

// has returns the number of a string of its own that is there already.
func (in *interner) has(s string) (stringRef, bool) {
	r := in.slots[in.find(s)]
	return r, r != 0
}

func (in *interner) find(s string) uint64 {
	mask := uint64(len(in.slots) - 1)
	for i := xxhash.Sum64String(s) & mask; ; i = (i + 1) & mask {
		if r := in.slots[i]; r == 0 || in.at(r) == s {
			return i
		}
	}
}

func (in *interner) grow() {
	in.slots = make([]stringRef, 2*len(in.slots))
	for r := max(in.first, 1); r < stringRef(in.count()); r++ {
		in.slots[in.find(in.at(r))] = r
	}
}

// table returns its own strings as of now. Those that follow leave it alone.
func (in *interner) table() stringTable {
	return stringTable{in.blob.String(), in.off[:len(in.off):len(in.off)]}
}

// index returns all strings of an interner without a base, which takes no more.
func (in *interner) index() stringIndex { return stringIndex{in.table(), in.slots} }
