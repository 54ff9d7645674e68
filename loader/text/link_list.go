package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How many titles make a list of links of them, a bullet on a line of its own before each.
const (
	leastBulleted = 3
	mostBulleted  = 40 // lines of such a list
)

// isBullet reports whether a line is nothing but a bullet.
func isBullet(raw string) bool {
	switch raw {
	case "-", "–", "—", "•", "*", "·", "○", "▪":
		return true
	}
	return false
}

// bulletLink reports whether line n stands in a list of the titles of other stories between the headline
// and the text: a bullet on a line of its own before each, and no title that ends as a sentence or as a
// member of a list does.
func (l *layout) bulletLink(n int, raw string) bool {
	if l.inBody || l.told || l.seen == 0 || !isBullet(raw) && (n == 0 || !l.bulletAt(n-1)) {
		return false
	}
	if !isBullet(raw) {
		n--
	}
	at := n
	for n >= 2 && at-n < mostBulleted && l.bulletAt(n-2) {
		n -= 2
	}
	titles := 0
	for ; n-at < mostBulleted && n+1 < len(l.lines) && l.bulletAt(n); n += 2 {
		title, _ := l.line(n + 1)
		if endsSentence(title) || strings.HasSuffix(title, ",") || strings.HasSuffix(title, ";") || wordCount(title) < leastTitle {
			return false
		}
		titles++
	}
	return titles >= leastBulleted && l.texts[n] > 0
}

// bulletAt reports whether line n is nothing but a bullet.
func (l *layout) bulletAt(n int) bool {
	return isBullet(l.page.Slice(l.lines[n].start, l.lines[n].end))
}

// trailsTitles reports whether from line n on nothing but the titles of other stories follows, without
// a mark or a heading: four at least right below a paragraph, each with a capital, none with a
// stop inside and few with a comma, as the items of a list of persons have.
func (l *layout) trailsTitles(n int) bool {
	const least = 4
	if l.part != inMain || !l.inBody || l.seen < 2 || n+least > len(l.lines) || l.texts[n] > 0 {
		return false
	}
	if above, _ := l.line(n - 1); !endsSentence(above) {
		return false
	}
	titles, aside := 0, 0
	for k := n; k < len(l.lines); k++ {
		raw, fold := l.line(k)
		switch r, _ := utf8.DecodeRuneInString(raw); {
		case endsStory(fold, l.rules):
			return titles >= least && 2*aside < titles
		case l.isFurniture(k), isDateline(raw, fold):
		case !l.isTitling(k, raw), !unicode.IsUpper(r) && !strings.ContainsRune("«\"“", r), isCredit(raw, fold, l.rules), strings.ContainsAny(raw[len(raw)-1:], ":;,"), strings.Contains(raw, ". "):
			return false // with a stop inside, "… en 2022. – APT" is the story's last paragraph
		default:
			titles++
			if strings.Contains(raw, ", ") {
				aside++
			}
		}
	}
	return titles >= least && 2*aside < titles
}
