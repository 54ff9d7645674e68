package class

import (
	_ "embed"
	"strings"
	"unicode"
)

// source is the file that lists the constants.
//
//go:embed class.go
var source string

// names are what the word lists call the classes of the constants, in their order: "age-noun" for AgeNoun.
var names = namesIn(source)

// namesIn returns the names of the constants that Go source declares one a line in its first block of them, the last of which
// only counts them.
func namesIn(source string) (out [asked]string) {
	_, block, _ := strings.Cut(source, "const (\n")
	block, _, _ = strings.Cut(block, "\n)")
	n := 0
	for line := range strings.Lines(block) {
		if words := strings.Fields(line); len(words) > 0 && words[0] != "//" && n < len(out) {
			out[n] = listed(words[0])
			n++
		}
	}
	return out
}

// listed returns a constant's name as word lists have it: "age-noun" for "AgeNoun".
func listed(constant string) string {
	var b strings.Builder
	for i, r := range constant {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
