package text

import (
	"strings"
	"unicode"

	"entente/graph"
)

// isWordRune reports whether a rune may stand in a word.
func isWordRune(r rune) bool {
	if r >= 0 && int(r) < len(wordRunes) {
		return wordRunes[r]
	}
	return wordRune(r)
}

// wordRunes holds wordRune of the scripts that most texts are written in: Latin
// with its extensions, Greek, Cyrillic, Arabic, the Indic ones, Thai, Lao, Khmer.
var wordRunes = func() (out [0x2000]bool) {
	for r := range out {
		out[r] = wordRune(rune(r))
	}
	return out
}()

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || r == 'ᵉ' || r == '°' || r == '&'
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' }

// longestRun bounds a run of letters, in code points: where it may be two words that a page ran together is
// asked of each of them.
const longestRun = 300

// wordEnd returns the end of the run of letters, digits and inner apostrophes.
func wordEnd(runes []rune, i, to int) int {
	to = min(to, i+longestRun)
	for i < to {
		switch {
		case isWordRune(runes[i]):
		case isApostrophe(runes[i]) && i+1 < to && isWordRune(runes[i+1]):
		case (runes[i] == '.' || runes[i] == ',') && i+1 < to && unicode.IsDigit(runes[i-1]) && unicode.IsDigit(runes[i+1]):
		default:
			return i
		}
		i++
	}
	return i
}

// wordCut returns where the first token of runes[i:end] ends: after an elided
// word, before an English 's, and where old pages glued two words together, the
// more readily on a page that is known to do so.
func wordCut(runes []rune, i, end int, rules *Rules, glued bool) int {
	cut := formCut(runes, i, end, rules, glued)
	if rules.Known == nil {
		return cut
	}
	return gluedWord(runes, i, cut, rules, glued)
}

// formCut is wordCut by the forms of the letters alone: apostrophes, capitals and
// digits.
func formCut(runes []rune, i, end int, rules *Rules, glued bool) int {
	for j := i; j < end; j++ {
		if isApostrophe(runes[j]) {
			if j > i {
				head := graph.Fold(string(runes[i:j]))
				rest := string(runes[j+1 : end])
				if (rest == "s" || rest == "S") && j+2 == end {
					return j
				}
				if rules.Elisions[head] && !elides(runes[j+1:end]) {
					continue // "N'guessan", "N'Zi"
				}
				if head == "m" && runes[i] == 'M' && j+1 < end && runes[j+1] == 'h' {
					continue // "M'hamed", "Ben M'hidi"
				}
				if rules.Elisions[head] && (len(head) > 1 || head == "l" || head == "d" || !unicode.IsUpper(runes[i]) || j+1 == end || !unicode.IsUpper(runes[j+1])) {
					return j + 1
				}
				if !rules.Elisions[head] && gluedElision(runes, i, j, rules) {
					return j - 1
				}
			} else {
				continue
			}
		}
		if j == i {
			continue
		}
		a, b := runes[j-1], runes[j]
		switch {
		case unicode.IsLower(a) && unicode.IsUpper(b):
			if head := string(runes[i:j]); rules.Glue[graph.Fold(head)] && (len(head) > 2 || unicode.IsLower(runes[i])) || len(rules.Glue) > 0 && len(head) > 3 && unicode.IsLower(runes[i]) && allLower(runes[i:j]) {
				return j
			}
			if !glued && j-i > 3 && rules.Openings[graph.Fold(string(runes[j:end]))] {
				return j
			}
			if glued && gluedNames(runes, i, j, end, rules) || j == i+1 && a == 'à' {
				return j
			}
		case unicode.IsLower(a) && unicode.IsDigit(b):
			if allLower(runes[i:j]) && (j-i >= 3 || rules.Glue[string(runes[i:j])] || a == 'à') {
				return j
			}
		case unicode.IsDigit(a) && unicode.IsLetter(b):
			k := j
			for k < end && unicode.IsLetter(runes[k]) {
				k++
			}
			if j-i >= longNumber && unicode.IsUpper(b) && allDigits(runes[i:j]) {
				return j // a picture's number above the text: "20914377L'Association"
			}
			if u := capitalFrom(runes, j, k); u > j && u+1 < k && unicode.IsLower(runes[u+1]) && rules.OrdinalEnds[graph.Fold(string(runes[j:u]))] {
				return u // "la 12eRéunion"
			}
			suffix := graph.Fold(string(runes[j:k]))
			if n := gluedOrdinal(suffix, rules); n > 0 && len(suffix) == k-j {
				return j + n
			}
			if len(suffix) > 1 && !rules.OrdinalEnds[suffix] && (k-j > 2 || rules.Glue[suffix]) && unicode.IsLower(runes[k-1]) || k == j+1 && runes[j] == 'à' {
				return j
			}
		}
	}
	return end
}

// gluedOrdinal returns the length of an ordinal's ending at the beginning of the folded letters behind digits,
// where a word is glued to it: "4econférence"; 0 if none is.
func gluedOrdinal(suffix string, rules *Rules) int {
	const shortest = 3 // letters of that word
	if rules.OrdinalEnds[suffix] {
		return 0
	}
	for n := 1; rules.Known != nil && n <= len(suffix)-shortest; n++ {
		if rules.OrdinalsApart[suffix[:n]] && rules.Known(suffix[n:]) {
			return n
		}
	}
	return 0
}

// longNumber is how many digits a number has that no word goes on with.
const longNumber = 6

// capitalFrom returns where the first capital letter of runes from…to stands, or to.
func capitalFrom(runes []rune, from, to int) int {
	for from < to && !unicode.IsUpper(runes[from]) {
		from++
	}
	return from
}

// allDigits reports whether there is nothing but digits.
func allDigits(runes []rune) bool {
	for _, r := range runes {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// elides reports whether a word loses its vowel before another one: before a
// vowel or an h, and before what is spelled out, letter by letter.
func elides(next []rune) bool {
	if len(next) == 0 {
		return true // "lʼ", where the letter ʼ is the apostrophe
	}
	fold := graph.Fold(string(next[:1]))
	if fold == "" || strings.ContainsAny(fold[:1], "aeiouhy") || !unicode.IsLetter(next[0]) {
		return true
	}
	return len(next) > 1 && unicode.IsUpper(next[0]) && unicode.IsUpper(next[1])
}

func newToken(s string, start, end int) Token {
	t := Token{Text: s, Start: start, End: end, Fold: graph.Fold(s)}
	first, letters, upper := true, 0, 0
	for _, r := range s {
		if first {
			t.Cap = unicode.IsUpper(r)
			t.Number = unicode.IsDigit(r)
			first = false
		}
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	t.AllCap = letters >= 2 && upper == letters
	// "à" is no form of "a": the one is a preposition, the other a verb.
	if s == "à" || s == "À" {
		t.Fold = "à"
	}
	if t.Fold == "" {
		t.Fold = s
		t.Punct = true
	} else if last := []rune(s); isApostrophe(last[len(last)-1]) {
		t.Elided = true
	}
	return t
}
