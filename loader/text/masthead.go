package text

import (
	"strings"
	"unicode"

	"entente/graph"
)

// mostKicker is how many words the line above a title has at most.
const mostKicker = 3

// titleBehindMasthead returns the headline where line first, which seemed to be it, is
// the name of the paper, what it says of itself or the rubric: a menu, a breadcrumb or
// nothing but such lines stand between it and a title, and no paragraph does.
func (l *layout) titleBehindMasthead(first int) int {
	title, masthead := 0, true
	for n := first; n < len(l.lines) && n < mostOpenings && !l.page.tells(l.lines[n]); n++ {
		raw, fold := l.line(n)
		switch {
		case n == title && title > 0:
			masthead = false
		case isDateline(raw, fold):
			if !masthead {
				return title
			}
		case isMenuBar(raw, fold, l.rules) || isBreadcrumb(raw, fold, l.rules) || masthead && l.isMasthead(raw, fold):
			if k := l.titleBehind(n); k > title {
				title = k
			}
		case l.isFurniture(n), isSiteName(raw):
		default:
			masthead = false
		}
	}
	return title
}

// titleBehind returns the first line behind line n that may be a headline, 0 where
// a sentence stands before it.
func (l *layout) titleBehind(n int) int {
	for k := n + 1; k < len(l.lines) && k < mostOpenings; k++ {
		raw, fold := l.line(k)
		switch {
		case l.isFurniture(k), isDateline(raw, fold), isSiteName(raw), l.isMasthead(raw, fold):
		case endsSentence(raw) || isCredit(raw, fold, l.rules):
			if l.lines[k].end-l.lines[k].start >= leastSentence {
				return 0
			}
		case wordCount(raw) > mostKicker:
			return k
		}
	}
	return 0
}

// isMasthead reports whether a line above the headline names the paper, says what it
// is, names the rubric or is an item of a list: "Le Guet en ligne", "Organe central du Parti", "MAISON
// SOUVERAINE", "Bolivie - Pérou", "La Gazette du Guet", "V4 - La Voix du Guet".
func (l *layout) isMasthead(raw, fold string) bool {
	if endsSentence(raw) {
		return false
	}
	for _, mark := range mastheadMarks {
		if name, motto, ok := strings.Cut(raw, mark); ok && name != "" && motto != "" {
			a, b := graph.Fold(name), graph.Fold(motto)
			if known := l.namesPaper(name, a); (known || l.namesPaper(motto, b)) && (known || l.mayBePaper(name, a)) && l.mayBePaper(motto, b) {
				return true
			}
		}
	}
	return l.mayBePaper(raw, fold)
}

// mastheadMarks stand between the two parts of a masthead: "V4 - La Voix du Guet".
var mastheadMarks = [...]string{" - ", " | "}

// namesPaper reports whether a line above the headline, or a part of one, is known to
// be a masthead's.
func (l *layout) namesPaper(raw, fold string) bool {
	if strings.HasPrefix(raw, "•") || l.rules.Rubrics[fold] || isAgency(raw, l.rules) || l.rules.Papers[fold] || isPath(raw, l.rules) {
		return true
	}
	if agency, rest, ok := strings.Cut(fold, " "); ok && l.rules.Agencies[strings.ToUpper(agency)] {
		fold = rest // "KPL Agence d'information lao"
	}
	for _, m := range l.rules.Mastheads {
		if head, ok := strings.CutSuffix(m, "*"); ok && hasHead(fold, head) && !strings.Contains(raw, ":") || fold == m {
			return true
		}
		if tail, ok := strings.CutPrefix(m, "*"); ok && hasTail(fold, tail) {
			return true
		}
	}
	return false
}

// mayBePaper reports whether a line above the headline, or a part of one, looks like a
// masthead's: capitals, a few names.
func (l *layout) mayBePaper(raw, fold string) bool {
	if l.namesPaper(raw, fold) {
		return true
	}
	words := wordCount(raw)
	return len([]rune(raw)) <= longestItem && (words <= mostItem && allCapitals(raw) || words <= mostKicker && l.allNames(raw) ||
		words <= longestHeading && l.rules.NameLinks[firstWord(fold)] && l.allNames(raw))
}

// wordCount returns how many words a line has that are more than a mark.
func wordCount(raw string) int {
	n := 0
	for w := range strings.FieldsSeq(raw) {
		if strings.ContainsFunc(w, unicode.IsLetter) {
			n++
		}
	}
	return n
}

// allCapitals reports whether a line is printed in capitals.
func allCapitals(raw string) bool {
	return strings.ContainsFunc(raw, unicode.IsUpper) && !strings.ContainsFunc(raw, unicode.IsLower)
}
