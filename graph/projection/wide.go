package projection

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Words of letters outside ASCII ("путин", "習近平": Latin letters with
// diacritics are folded to ASCII) are compared by letters, not by bytes.

// isWide reports whether the word has a letter outside ASCII.
func isWide(word string) bool {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// wrongWideLetters is [wrongLetters] for wide words, by letters. A sign that
// stands for a syllable or a word tells more than a letter, so that one of
// three may be wrong.
func wrongWideLetters(word []rune, short bool) int {
	n := len(word)
	if n > maxFuzzyLen {
		return 0
	}
	signs := slices.ContainsFunc(word, func(r rune) bool {
		return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
	})
	switch {
	case n < 3 && !(short && n == 2) || n == 3 && !signs && !short:
		return 0
	case n <= 7:
		return 1
	}
	return maxWrong
}

// nearWide is near for wide words. It looks at wide words alone.
func (voc *vocabulary) nearWide(text *stringTable, word string, short bool) []nearWord {
	letters := []rune(word)
	allowed := wrongWideLetters(letters, short)
	var out []nearWord
	var known []rune
	for _, w := range voc.wide {
		s := text.at(voc.words[w])
		if s == word {
			out = append(out, nearWord{w, 0})
			continue
		}
		// A letter has four bytes at most.
		if allowed == 0 || len(s) > len(word)+4*allowed || len(s) < len(word)-4*allowed {
			continue
		}
		known = appendRunes(known[:0], s)
		if wrong := editDistance(letters, known, allowed); wrong <= allowed {
			out = append(out, nearWord{w, uint8(wrong)})
		}
	}
	return out
}

func appendRunes(dst []rune, s string) []rune {
	for _, r := range s {
		dst = append(dst, r)
	}
	return dst
}

// editDistance returns how many insertions, deletions, substitutions and swaps
// of neighbours lead from a to b, or more than most where that many do not.
func editDistance(a, b []rune, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	var space [3][maxFuzzyLen + maxWrong + 2]int
	up2, up, row := &space[0], &space[1], &space[2]
	for j := range len(b) + 1 {
		up[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(up[j-1]+cost, up[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, up2[j-2]+1)
			}
			row[j] = d
			least = min(least, d)
		}
		if least > most {
			return most + 1
		}
		up2, up, row = up, row, up2
	}
	return up[len(b)]
}
