package text

import (
	"slices"
	"strings"
	"unicode"

	"entente/graph"
)

const (
	widestWrap = 120 // columns; longer lines are paragraphs, not lines of one
	leastWrap  = 40
	longestDay = 45 // runes of a line that tells the day
	ragged     = 3  // columns that a full line may leave free beside what its break needs
)

// unwrap joins the lines of paragraphs that were broken at a column, as plain
// text from mail and from terminals is. A line was broken there if the first
// word of the next one would not have fitted behind it: that is so of nearly
// every line of a wrapped paragraph, and of hardly any other.
func unwrap(lines []line, runes []rune) []line {
	width := wrapWidth(lines, runes)
	if width == 0 {
		return lines
	}
	out := make([]line, 0, len(lines))
	for i, ln := range lines {
		if i > 0 && !ln.gap && full(lines[i-1], ln, width, runes) {
			out[len(out)-1].end = ln.end
			continue
		}
		out = append(out, ln)
	}
	return out
}

// wrapWidth returns the column that the text is broken at, 0 if it is not: the
// longest line of those runs of lines without a gap of which two in five are
// full to it and in the midst of a sentence.
func wrapWidth(lines []line, runes []rune) int {
	width, breaks, fulls := 0, 0, 0
	for from := 0; from < len(lines); {
		to, widest := from+1, lines[from].end-lines[from].start
		for to < len(lines) && !lines[to].gap {
			widest = max(widest, lines[to].end-lines[to].start)
			to++
		}
		if to-from >= 3 && widest >= leastWrap && widest <= widestWrap {
			n := 0
			for i := from + 1; i < to; i++ {
				if full(lines[i-1], lines[i], widest, runes) && !strings.ContainsRune(".!?:", runes[lines[i-1].end-1]) {
					n++ // a line that ends a sentence may well be a paragraph
				}
			}
			if n*5 >= (to-from-1)*2 {
				width = max(width, widest)
			}
			breaks, fulls = breaks+to-from-1, fulls+n
		}
		from = to
	}
	if fulls < 3 || fulls*5 < breaks*2 {
		return 0
	}
	return width
}

// full reports whether line a leaves no room for the first word of line b.
func full(a, b line, width int, runes []rune) bool {
	word := b.start
	for word < b.end && !unicode.IsSpace(runes[word]) {
		word++
	}
	length := a.end - a.start
	return length <= width && length+1+word-b.start > width-ragged
}

// rejoin joins lines that a page's links broke apart in the midst of a sentence:
// "investissent à", "Bac Giang", ", la Corée était …". The headline stays alone.
func rejoin(lines []line, runes []rune, rules *Rules) []line {
	if len(lines) < 3 {
		return lines
	}
	out := append(make([]line, 0, len(lines)), lines[0])
	for i, ln := range lines[1:] {
		last := &out[len(out)-1]
		if i > 0 && (goesOn(runes[ln.start:ln.end]) && !endsPhrase(runes[last.end-1]) && !tellsDay(runes[ln.start:ln.end]) || hangs(runes[last.start:last.end], rules)) {
			last.end = ln.end
			continue
		}
		out = append(out, ln)
	}
	return out
}

// goesOn reports whether a line begins in the midst of a sentence.
func goesOn(ln []rune) bool {
	return strings.ContainsRune(",;)", ln[0]) || unicode.IsLower(ln[0]) && len(ln) > 1 && (unicode.IsLower(ln[1]) || unicode.IsSpace(ln[1])) && slices.ContainsFunc(ln, unicode.IsSpace)
}

// tellsDay reports whether a line is a day and nothing else: "lundi 3 mars 2020 à 10:15".
func tellsDay(ln []rune) bool {
	return len(ln) <= longestDay && isDateline(string(ln), graph.Fold(string(ln)))
}

// endsPhrase reports whether nothing more is to come behind a line's last rune.
func endsPhrase(r rune) bool {
	return strings.ContainsRune(".!?…:;»”\")", r) || unicode.IsDigit(r)
}

// hangs reports whether a line ends with a word that wants another one: "de la".
func hangs(ln []rune, rules *Rules) bool {
	at := len(ln)
	for at > 0 && unicode.IsLetter(ln[at-1]) {
		at--
	}
	word := string(ln[at:])
	return at > 0 && unicode.IsSpace(ln[at-1]) && (word == "à" || rules.Hanging[word])
}
