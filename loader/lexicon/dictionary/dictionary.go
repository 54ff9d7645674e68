// Package dictionary holds the words of a language, inflected. It tells whether a
// run of letters is a word at all; what words mean is the lexicon's to say.
package dictionary

import (
	_ "embed"
	"strings"
)

// A Dictionary is a sorted list of folded words of four letters and more, each
// with a line feed behind it.
type Dictionary string

// French holds some 280,000 words of French, English some 268,000 of English.
// seeds/gen/words.js writes them.
var (
	//go:embed french.words
	French Dictionary
	//go:embed english.words
	English Dictionary
)

// Has reports whether a folded word is in the dictionary, by bisection.
func (d Dictionary) Has(word string) bool {
	low, high := 0, len(d)
	for low < high {
		start := strings.LastIndexByte(string(d[:low+(high-low)/2]), '\n') + 1
		end := start + strings.IndexByte(string(d[start:]), '\n')
		switch line := string(d[start:end]); {
		case line == word:
			return true
		case line < word:
			low = end + 1
		default:
			high = start
		}
	}
	return false
}
