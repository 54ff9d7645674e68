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

// rejoin joins lines that a page broke apart in the midst of a sentence: at its
// links ("investissent à", "Bac Giang", ", la Corée était …") or wherever its
// writer saw fit. The headline stays alone.
func rejoin(lines []line, runes []rune, rules *Rules) []line {
	if len(lines) < 3 {
		return lines
	}
	loose := raggedLines(lines, runes, rules)
	out := append(make([]line, 0, len(lines)), lines[0])
	for i, ln := range lines[1:] {
		last := &out[len(out)-1]
		if i > 0 && (goesOn(runes[ln.start:ln.end]) && !(i < mostHead && isByline(runes[ln.start:ln.end], rules)) && !endsPhrase(runes[last.end-1]) && !standsAlone(runes[ln.start:ln.end], rules) && !standsApart(runes[last.start:last.end], rules) ||
			hangs(runes[last.start:last.end], rules) || i > 0 && midList(runes[last.start:last.end], runes[ln.start:ln.end]) || loose[i+1] && begins(runes, ln)) {
			last.end = ln.end
			continue
		}
		out = append(out, ln)
	}
	return out
}

// raggedLines tells of each line whether it goes on the paragraph of the line above,
// on a page that breaks paragraphs at will: small letters go on its runs of lines
// without a gap, and most lines of such a run end no sentence.
func raggedLines(lines []line, runes []rune, rules *Rules) []bool {
	out := make([]bool, len(lines))
	allOpen, allSmall := 0, 0
	for from := 0; from < len(lines); {
		to, opens, small := from+1, 0, 0
		for ; to < len(lines) && !lines[to].gap; to++ {
			if open(runes, lines[to-1]) {
				opens++
				if ln := runes[lines[to].start:lines[to].end]; goesOn(ln) && !standsAlone(ln, rules) && !isByline(ln, rules) {
					small++
				}
			}
		}
		if to-from > 2 && 2*opens >= to-from-1 {
			allOpen, allSmall = allOpen+opens, allSmall+small
			for i := from + 1; i < to; i++ {
				above := string(runes[lines[i-1].start:lines[i-1].end])
				out[i] = !isCredit(above, graph.Fold(above), rules)
			}
		}
		from = to
	}
	if allSmall < 3 || 3*allSmall < allOpen {
		clear(out)
	}
	return out
}

// leastOpen is how many runes a line has at least that a sentence goes on behind.
const leastOpen = 12

// open reports whether a line ends in the midst of a sentence.
func open(runes []rune, ln line) bool {
	return ln.end-ln.start >= leastOpen && !strings.ContainsRune(".!?…:;", runes[ln.end-1])
}

// begins reports whether a line begins with a word, and not with the mark of a
// list.
func begins(runes []rune, ln line) bool {
	return unicode.IsLetter(runes[ln.start]) || unicode.IsDigit(runes[ln.start]) || strings.ContainsRune("«“\"(", runes[ln.start])
}

// goesOn reports whether a line begins in the midst of a sentence.
func goesOn(ln []rune) bool {
	return strings.ContainsRune(",;)", ln[0]) || unicode.IsLower(ln[0]) && len(ln) > 1 && (unicode.IsLower(ln[1]) || unicode.IsSpace(ln[1])) && slices.ContainsFunc(ln, unicode.IsSpace)
}

// standsAlone reports whether a line that begins with a small letter is no part of
// a sentence all the same: a day ("lundi 3 mars 2020 à 10:15"), furniture, a name
// ("eGuet - Le pont …").
func standsAlone(ln []rune, rules *Rules) bool {
	for i := 1; i < len(ln) && unicode.IsLetter(ln[i]); i++ {
		if unicode.IsUpper(ln[i]) {
			if !rules.Glue[graph.Fold(string(ln[:i]))] {
				return true
			}
			break
		}
	}
	raw := string(ln)
	fold := graph.Fold(raw)
	return len(ln) <= longestDay && isDateline(raw, fold) || isFurniture(raw, fold, rules)
}

// isByline reports whether a line of a page's head is the writer's name behind a small
// word: "by Test Writer".
func isByline(ln []rune, rules *Rules) bool {
	by, name, ok := strings.Cut(string(ln), " ")
	return ok && rules.By[by] && isNameAlone(name)
}

// standsApart reports whether no sentence goes on behind a line, which is a bar of
// links, though it ends none: "Accueil | Actualités | Contact".
func standsApart(ln []rune, rules *Rules) bool {
	if len(ln) > widestWrap {
		return false
	}
	raw := string(ln)
	return isMenuBar(raw, graph.Fold(raw), rules)
}

// endsPhrase reports whether nothing more is to come behind a line's last rune.
func endsPhrase(r rune) bool {
	return strings.ContainsRune(".!?…:;»”\")", r) || unicode.IsDigit(r)
}

// hangs reports whether a line ends with a word that wants another one: "de la",
// "M.".
func hangs(ln []rune, rules *Rules) bool {
	at, end := len(ln), len(ln)
	if ln[end-1] == '.' {
		end--
		at--
	}
	for at > 0 && unicode.IsLetter(ln[at-1]) {
		at--
	}
	if at == 0 || !unicode.IsSpace(ln[at-1]) || at == end {
		return false
	}
	word := string(ln[at:end])
	if end < len(ln) {
		return unicode.IsUpper(ln[at]) && end-at <= longestTitle && rules.Abbreviations[strings.ToLower(word)]
	}
	if word != "à" && !rules.Hanging[word] {
		return false
	}
	return len(ln) > longestCall || !headsStories(graph.Fold(string(ln)), rules) // "À la une"
}

// longestTitle is how many letters a shortened title before a name has: "MM".
const longestTitle = 3

// leastMidst is how many runes a line has at least behind whose last comma the next one may go on.
const leastMidst = 80

// midList reports whether a long line ends with a comma within its sentence, as where a picture parted it, and
// the next one goes on with a capital and ends a sentence: "… du ministre de la Santé,", "Paul X. Il …".
func midList(above, ln []rune) bool {
	if len(above) < leastMidst || above[len(above)-1] != ',' || !unicode.IsUpper(ln[0]) || !unicode.IsLetter(above[0]) {
		return false
	}
	return strings.ContainsRune(".!?»”)", ln[len(ln)-1])
}
