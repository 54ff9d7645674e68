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
		first = title
	}
	if title := l.titleAboveDay(first); title > 0 {
		return title
	}
	if title := l.titleBelowTicker(); title > 0 {
		return title
	}
	return first
}

// titleBelowTicker returns the title where a box of other stories' titles stands above
// it, under one of the markers: the first title above the day, or the last above the
// text. It returns 0 where a title stands above that box.
func (l *layout) titleBelowTicker() int {
	ticker, last := false, 0
	for n := 0; n < len(l.lines) && n < mostOpenings && !l.page.tells(l.lines[n]); n++ {
		raw, fold := l.line(n)
		switch {
		case headsStories(fold, l.rules):
			ticker = true
		case ticker && last > 0 && isDateline(raw, fold) && l.texts[n+1]-l.texts[min(n+3, len(l.lines))] > 0:
			return last
		case l.isFurniture(n), isDateline(raw, fold), isSiteName(raw), isCredit(raw, fold, l.rules):
		case l.isTitling(n, raw):
			if !ticker && !l.isMasthead(raw, fold) {
				return 0
			}
			last = n
		}
	}
	if !ticker {
		return 0
	}
	return last
}

// titleAboveDay returns the title that the day and the text stand below, where from
// line first on the titles of other stories stand above it, 0 where none do.
func (l *layout) titleAboveDay(first int) int {
	const least = 4 // titles of other stories
	titles, last := 0, 0
	for n := first; n+1 < len(l.lines) && n < first+mostOpenings; n++ {
		raw, fold := l.line(n)
		switch {
		case isDateline(raw, fold):
			if titles > least && last == n-1 && l.texts[n+1]-l.texts[min(n+3, len(l.lines))] > 0 {
				return last
			}
			return 0
		case l.isFurniture(n):
		case endsSentence(raw) || strings.ContainsAny(raw[:1], "-*") || isCredit(raw, fold, l.rules):
			if wordCount(raw) > mostKicker {
				return 0
			}
		case l.isTitling(n, raw):
			titles, last = titles+1, n
		}
	}
	return 0
}

// opening returns the line that the story begins with: the first that is no furniture,
// behind a menu, the name of the rubric or the words for a picture. Where the text begins at once it is
// the text's first line.
func (l *layout) opening() int {
	first, items, known := -1, 0, true
	for n := 0; n < len(l.lines) && n < mostOpenings; n++ {
		raw, fold := l.line(n)
		if l.isFurniture(n) || first < 0 && isTickerLine(raw) || isDateline(raw, fold) && !l.isDayTitle(raw, fold) || isSiteName(raw) || isAgency(raw, l.rules) || l.writer(n, raw, fold) {
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

// isTickerLine reports whether a line is a row of other stories' titles, wide gaps between
// them: "Un pont ouvre à A    Handball : B passe    Météo : il pleuvra".
func isTickerLine(raw string) bool {
	titles, words := 0, 0
	for piece := range strings.SplitSeq(strings.ReplaceAll(raw, "\u00a0", " "), "   ") {
		if n := wordCount(piece); n > 0 {
			titles, words = titles+1, words+n
		}
	}
	return titles > 2 && words >= titles*leastTitle
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
