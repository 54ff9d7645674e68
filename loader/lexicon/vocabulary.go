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
func (v Vocabulary) set(words []string) wordSet {
	if len(words) == 0 {
		return nil
	}
	out := make(wordSet, 0, len(words))
	for _, w := range words {
		out = append(out, v.Number(w))
	}
	slices.Sort(out)
	return slices.Clip(slices.Compact(out))
}

// A wordSet is a set of words, in order.
type wordSet []text.Word

func (s wordSet) has(w text.Word) bool {
	// As slices.BinarySearch has it, without a call for each word; see Trie.step.
	for len(s) > 8 {
		if half := len(s) / 2; s[half] <= w {
			s = s[half:]
		} else {
			s = s[:half]
		}
	}
	for _, x := range s {
		if x == w {
			return true
		}
	}
	return false
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

// A maskPart is a part of a [WordMask] that holds some word of a set. The last one
// of a set is marked, so that several sets can stand in one list.
type maskPart struct {
	at   uint8 // which part of the WordMask
	last bool
	bits uint64
}

// addMask adds the parts of a set of words to a list.
func addMask(parts []maskPart, set wordSet) []maskPart {
	var mask WordMask
	for _, w := range set {
		mask.Add(w)
	}
	for i, bits := range mask {
		if bits != 0 {
			parts = append(parts, maskPart{at: uint8(i), bits: bits})
		}
	}
	parts[len(parts)-1].last = true
	return parts
}

// meetAll reports whether a word of each of the sets may be among the words.
func meetAll(parts []maskPart, words *WordMask) bool {
	met := false
	for _, p := range parts {
		met = met || p.bits&words[p.at%uint8(len(words))] != 0
		if p.last {
			if !met {
				return false
			}
			met = false
		}
	}
	return true
}
