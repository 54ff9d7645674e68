package lexicon

import "sync"

// A Class is a class of the word lists, such as "verb", as a small number:
// what is asked of every token of a text many times must cost next to nothing.
type Class uint32

// classes holds the names of all classes. Go code names the ones it asks for
// when the program starts, the word lists name theirs when they are loaded.
var classes = struct {
	sync.RWMutex
	ids   map[string]Class
	names []string
}{ids: map[string]Class{}}

// ClassNamed returns the class of a name, always the same one. A name that no
// word list uses is a class without entries.
func ClassNamed(name string) Class {
	classes.Lock()
	defer classes.Unlock()
	c, ok := classes.ids[name]
	if !ok {
		c = Class(len(classes.names))
		classes.ids[name] = c
		classes.names = append(classes.names, name)
	}
	return c
}

// String returns the name of the class.
func (c Class) String() string {
	classes.RLock()
	defer classes.RUnlock()
	return classes.names[c]
}

// SetSize is how many classes, the first ones named, a [ClassSet] can hold.
const SetSize = 640

// A ClassSet is a set of the first [SetSize] classes, which are those that Go
// code asks for. Its zero value is empty.
type ClassSet [SetSize / 64]uint64

// Add puts a class into the set, unless it is beyond the first ones.
func (s *ClassSet) Add(c Class) {
	if c < SetSize {
		s[c/64] |= 1 << (c % 64)
	}
}

// ClassSetOf returns the set of the classes, which are among the first ones.
func ClassSetOf(classes ...Class) ClassSet {
	var s ClassSet
	for _, c := range classes {
		s.Add(c)
	}
	return s
}

// Remove takes a class out of the set.
func (s *ClassSet) Remove(c Class) {
	if c < SetSize {
		s[c/64] &^= 1 << (c % 64)
	}
}

// Join adds the classes of another set.
func (s *ClassSet) Join(t *ClassSet) {
	for i := range s {
		s[i] |= t[i]
	}
}

// Meets reports whether the two sets have a class in common.
func (s *ClassSet) Meets(t *ClassSet) bool {
	for i := range s {
		if s[i]&t[i] != 0 {
			return true
		}
	}
	return false
}

// Has reports whether the class is in the set.
func (s *ClassSet) Has(c Class) bool { return c < SetSize && s[c/64]&(1<<(c%64)) != 0 }
