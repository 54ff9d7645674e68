package lexicon

import (
	"slices"

	"entente/loader/text"
)

// A Vocabulary numbers the folded words of a lexicon from 1. A text's words are
// looked up in it once; tries, patterns and frames then compare numbers.
type Vocabulary map[string]text.Word

// The numbers of the marks that no gap of a pattern reaches over; see
// [NewVocabulary].
const (
	fullStop text.Word = 1 + iota
	semicolon
	colon
)

// NewVocabulary returns a vocabulary of a few punctuation marks.
func NewVocabulary() Vocabulary {
	return Vocabulary{".": fullStop, ";": semicolon, ":": colon}
}

// Number returns the number of a folded word, which it adds where it is new.
func (v Vocabulary) Number(fold string) text.Word {
	n, ok := v[fold]
	if !ok {
		n = text.Word(len(v) + 1)
		v[fold] = n
	}
	return n
}

// set returns the set of the words.
func (v Vocabulary) set(words map[string]bool) wordSet {
	out := make(wordSet, 0, len(words))
	for w := range words {
		out = append(out, v.Number(w))
	}
	slices.Sort(out)
	return out
}

// A wordSet is a set of words, in order.
type wordSet []text.Word

func (s wordSet) has(w text.Word) bool {
	if len(s) > 8 {
		_, ok := slices.BinarySearch(s, w)
		return ok
	}
	return slices.Contains(s, w)
}

// with returns the words of both sets.
func (s wordSet) with(more wordSet) wordSet {
	out := slices.Concat(s, more)
	slices.Sort(out)
	return slices.Compact(out)
}

// A WordMask tells of a set of words which ones are not in it. Words share its
// bits, so that one that seems to be in it may not be.
type WordMask [8]uint64

// Add puts a word into the mask.
func (m *WordMask) Add(w text.Word) { m[w/64%8] |= 1 << (w % 64) }

// A sparseMask is a [WordMask] of few words: the parts of it that hold any.
type sparseMask []maskPart

type maskPart struct {
	at   uint8 // which part of the WordMask
	bits uint64
}

func sparseMaskOf(set wordSet) sparseMask {
	var mask WordMask
	for _, w := range set {
		mask.Add(w)
	}
	var out sparseMask
	for i, bits := range mask {
		if bits != 0 {
			out = append(out, maskPart{uint8(i), bits})
		}
	}
	return slices.Clip(out)
}

// meets reports whether a word may be in both sets.
func (m sparseMask) meets(n *WordMask) bool {
	for _, p := range m {
		if p.bits&n[p.at%uint8(len(n))] != 0 {
			return true
		}
	}
	return false
}
