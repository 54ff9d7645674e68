package projection

import (
	"errors"
	"hash/maphash"
	"math"
	"strings"
)

// A stringRef is an index into a stringTable; 0 is "".
type stringRef uint32

// stringTable holds distinct strings end to end.
type stringTable struct {
	blob string
	off  []uint32 // by stringRef; one more than there are strings
}

func (t *stringTable) at(r stringRef) string { return t.blob[t.off[r]:t.off[r+1]] }

// all returns the strings of the references; never nil.
func (t *stringTable) all(refs []stringRef) []string {
	out := make([]string, len(refs))
	for i, r := range refs {
		out[i] = t.at(r)
	}
	return out
}

var errTooMuchText = errors.New("names, titles and ids of the graph are over 4 GiB together: more than one view holds")

// An interner numbers distinct strings in the order of their first use, "" as
// 0. It is a hash table without pointers, so that the garbage collector has
// nothing to follow in millions of strings.
type interner struct {
	blob  strings.Builder
	off   []uint32
	slots []stringRef // open addressing; 0 is free
	seed  maphash.Seed
	err   error // errTooMuchText once it is full
}

func newInterner() *interner {
	return &interner{off: []uint32{0, 0}, slots: make([]stringRef, 1<<10), seed: maphash.MakeSeed()}
}

// count returns how many strings there are, "" included.
func (in *interner) count() int { return len(in.off) - 1 }

func (in *interner) at(r stringRef) string { return in.blob.String()[in.off[r]:in.off[r+1]] }

func (in *interner) ref(s string) stringRef {
	if s == "" {
		return 0
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
	if 4*in.count() > 3*len(in.slots) {
		in.grow()
	}
	return r
}

// find returns the slot that holds s, or the free one where it belongs.
func (in *interner) find(s string) uint64 {
	mask := uint64(len(in.slots) - 1)
	for i := maphash.String(in.seed, s) & mask; ; i = (i + 1) & mask {
		if r := in.slots[i]; r == 0 || in.at(r) == s {
			return i
		}
	}
}

func (in *interner) grow() {
	in.slots = make([]stringRef, 2*len(in.slots))
	for r := 1; r < in.count(); r++ {
		in.slots[in.find(in.at(stringRef(r)))] = stringRef(r)
	}
}

// table returns all strings and leaves the hash table to the collector.
func (in *interner) table() stringTable { return stringTable{in.blob.String(), in.off} }
