package class

import (
	"slices"
	"sync"
)

// A Class is a class of the word lists, such as "verb", as a small number.
type Class uint32

// all holds the names of all classes: those that Go code asks for, and behind
// them those that only the word lists have, in the order in which they were named.
var all = struct {
	sync.RWMutex
	ids   map[string]Class
	names []string
}{ids: map[string]Class{}, names: slices.Clone(names[:])}

func init() {
	for c, name := range names {
		all.ids[name] = Class(c)
	}
}

// Named returns the class of a name, always the same one. A name that no
// word list uses is a class without entries.
func Named(name string) Class {
	all.Lock()
	defer all.Unlock()
	c, ok := all.ids[name]
	if !ok {
		c = Class(len(all.names))
		all.ids[name] = c
		all.names = append(all.names, name)
	}
	return c
}

// String returns the name of the class.
func (c Class) String() string {
	all.RLock()
	defer all.RUnlock()
	return all.names[c]
}

// Asked reports whether Go code asks for the class by its name, so that a [Set]
// can hold it.
func (c Class) Asked() bool { return c < asked }

// A Set is a set of the classes that Go code asks for; the others are in none.
// Its zero value is empty.
type Set [(asked + 63) / 64]uint64

// Add puts a class into the set, if it is one that Go code asks for.
func (s *Set) Add(c Class) {
	if c < asked {
		s[c/64] |= 1 << (c % 64)
	}
}

// SetOf returns the set of the classes.
func SetOf(classes ...Class) Set {
	var s Set
	for _, c := range classes {
		s.Add(c)
	}
	return s
}

// Join adds the classes of another set.
func (s *Set) Join(t *Set) {
	for i := range s {
		s[i] |= t[i]
	}
}

// Meets reports whether the two sets have a class in common.
func (s *Set) Meets(t *Set) bool {
	for i := range s {
		if s[i]&t[i] != 0 {
			return true
		}
	}
	return false
}

// Has reports whether the class is in the set.
func (s *Set) Has(c Class) bool { return c < asked && s[c/64]&(1<<(c%64)) != 0 }

// BlockWords is how many words a [Block] tells the classes of.
const BlockWords = 64

// A Block tells of some words in turn which classes each has: for each class it has a
// bit for each of them, for a rule asks many words for few classes. Its zero
// value has none. Words are counted from anywhere; those that are [BlockWords] apart are
// in different blocks.
type Block [asked]uint64

// Add gives a word a class, if it is one that Go code asks for.
func (b *Block) Add(word int, c Class) {
	if c < asked {
		b[c] |= 1 << (uint(word) % BlockWords)
	}
}

// Remove takes a class from a word.
func (b *Block) Remove(word int, c Class) {
	if c < asked {
		b[c] &^= 1 << (uint(word) % BlockWords)
	}
}

// Has reports whether a word has the class.
func (b *Block) Has(word int, c Class) bool {
	return c < asked && b[c]>>(uint(word)%BlockWords)&1 != 0
}
