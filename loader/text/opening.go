package text

import (
	"strings"
	"unicode"
)

const (
	longestItem  = 40 // runes of a menu's item
	mostItem     = 4  // words of it
	leastMenu    = 3  // items that make a menu, whatever they are
	mostOpenings = 40 // lines above the headline
)

// headline returns the line that is the headline: the title behind the masthead, where
// there is one.
func (l *layout) headline() int {
	first := l.opening()
	if title := l.titleBehindMasthead(first); title > 0 {
		return title
	}
	return first
}

// opening returns the line that the story begins with: the first that is no furniture,
// behind a menu, the name of the rubric or the words for a picture. Where the text begins at once it is
// the text's first line.
func (l *layout) opening() int {
	first, items, known := -1, 0, true
	for n := 0; n < len(l.lines) && n < mostOpenings; n++ {
		raw, fold := l.line(n)
		if l.isFurniture(n) || isDateline(raw, fold) || isSiteName(raw) || isAgency(raw, l.rules) || l.writer(n, raw, fold) {
			continue
		}
		if first < 0 {
			first = n
		}
		if !l.isItem(raw) {
			if l.menu = items >= leastMenu; l.menu || items > 0 && known {
				return n
			}
			return first
		}
		items++
		known = known && (l.rules.Rubrics[fold] || unicode.IsLower([]rune(raw)[0]))
	}
	return max(first, 0)
}

// isItem reports whether a line may be an item of a menu: a few words.
func (l *layout) isItem(raw string) bool {
	return !endsSentence(raw) && len([]rune(raw)) <= longestItem && strings.Count(raw, " ") < mostItem
}

// known says what is known of a thing that is asked more than once.
type known int8

const (
	unasked known = iota
	yes
	no
)

// isFurniture reports whether line n is furniture.
func (l *layout) isFurniture(n int) bool {
	if l.furniture[n] == unasked {
		l.furniture[n] = no
		if raw, fold := l.line(n); isFurniture(raw, fold, l.rules) {
			l.furniture[n] = yes
		}
	}
	return l.furniture[n] == yes
}
