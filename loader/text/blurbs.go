package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A blurb of another story is a title and one paragraph.
const (
	leastTitle     = 4   // words of a title
	longestHeading = 5   // words of the heading of a box
	longestTitling = 160 // runes of a title
	longestSummary = 480 // runes of the paragraph
	leastSummary   = 100 // runes of it below a menu, where readers write a line or two
)

// isTitling reports whether a line may be the title of a blurb.
func (l *layout) isTitling(n int, raw string) bool {
	return l.lines[n].end-l.lines[n].start <= longestTitling && !endsSentence(raw) && wordCount(raw) >= leastTitle
}

// others reports whether the blurbs of other stories begin with line n though no
// marker says so, or behind it: from there on titles and single paragraphs take turns,
// and what stands above ends a story (the writer's name, the tags, a rule, what readers
// say) or line n is a heading.
func (l *layout) others(n int, raw, fold string) (begin, heading bool) {
	if !l.inBody || l.part == inTeasers || endsSentence(raw) || n+1 >= len(l.lines) {
		return false, false
	}
	if l.part == inMenu {
		return l.isTitling(n, raw) && l.lines[n+1].end-l.lines[n+1].start >= leastSummary && l.blurbs(n) > 0, false
	}
	if l.seen >= leastStory && isHeading(raw) {
		next := n + 1
		for ; next+1 < len(l.lines); next++ {
			if raw, fold := l.line(next); !l.isFurniture(next) && !isDateline(raw, fold) {
				break
			}
		}
		titled, _ := l.line(next)
		heading = l.isTitling(next, titled) || isLabelled(titled, l.rules)
	}
	if !heading && (!l.closed || !l.isTitling(n, raw)) || isMarker(fold, l.rules.OwnBoxes) {
		return false, false
	}
	return l.blurbs(n) > 0 || heading && (l.closed || allCapitals(raw)) && l.links(n+1), heading
}

// nothingTold reports whether no sentence stands from line n on.
func (l *layout) nothingTold(n int) bool {
	for k := n; k < len(l.lines); k++ {
		if raw, _ := l.line(k); l.lines[k].end-l.lines[k].start >= leastSentence && endsSentence(raw) {
			return false
		}
	}
	return true
}

// isHeading reports whether a line may head a box: a few words and no mark of a list.
func isHeading(raw string) bool {
	r, _ := utf8.DecodeRuneInString(raw)
	return unicode.IsLetter(r) && wordCount(raw) <= longestHeading && !strings.ContainsAny(strings.TrimRight(raw, ": "), ":;,")
}

// links reports, behind what ends a story or a heading in capitals, whether nothing but the titles of other stories stands from line n to
// the next marker: two at least, and no items of a list.
func (l *layout) links(n int) bool {
	titles := 0
	for k := n; k < len(l.lines); k++ {
		raw, fold := l.line(k)
		switch {
		case endsStory(fold, l.rules):
			return titles > 1 && !isMarker(fold, l.rules.OwnBoxes)
		case l.isFurniture(k), isDateline(raw, fold):
		case endsSentence(raw), strings.ContainsAny(raw[:1], "-*0123456789"), strings.ContainsAny(raw[len(raw)-1:], ":;,"):
			return false
		case l.isTitling(k, raw):
			titles++
		}
	}
	return titles > 1
}

// isItemLink reports whether a line is an item of a list of links: "- The mayor of
// Testay receives guests."
func isItemLink(raw string) bool {
	r, size := utf8.DecodeRuneInString(raw)
	return strings.ContainsRune(listMarks, r) && len(raw) > size && raw[size] == ' ' && utf8.RuneCountInString(raw) <= longestTitling
}

// listsLinks reports whether from line n on a list of links follows the story, three
// items at least with the same mark behind a sentence, most of which end none, and then
// nothing but what stands at a page's end; nothing at all where who wrote the story stands below it.
func (l *layout) listsLinks(n int, raw string) bool {
	const least = 3
	if l.part != inMain || !l.inBody || n+least > len(l.lines) || !isItemLink(raw) || endsSentence(raw) {
		return false
	}
	above, _ := l.line(n - 1)
	signed := false
	if isNameAlone(above) && n > 1 {
		above, _ = l.line(n - 2)
		signed = true
	}
	if !endsSentence(above) {
		return false
	}
	_, size := utf8.DecodeRuneInString(raw)
	mark, items, open := raw[:size+1], 0, 0
	k := n
	for ; k < len(l.lines) && !l.isFurniture(k); k++ {
		item, _ := l.line(k)
		if !strings.HasPrefix(item, mark) || !isItemLink(item) || strings.HasSuffix(item, ";") {
			break
		}
		if items++; !endsSentence(item) && wordCount(item) >= leastTitle {
			open++
		}
	}
	return items >= least && 2*open > items && (signed || k < len(l.lines)) && l.storyBehind(k-1) == 0
}

// cutShort reports whether from line n on only the beginnings of other stories follow, two at
// least, each of which breaks off: "The mine of Testay has sold more than ever ...".
func (l *layout) cutShort(n int) bool {
	if l.part != inMain || !l.inBody || n == 0 {
		return false
	}
	if above, _ := l.line(n - 1); !endsSentence(above) || breaksOff(above) {
		return false
	}
	beginnings := 0
	for k := n; k < len(l.lines); k++ {
		raw, fold := l.line(k)
		switch {
		case l.isFurniture(k), isDateline(raw, fold):
		case breaksOff(raw):
			beginnings++
		default:
			return beginnings > 1 && endsStory(fold, l.rules)
		}
	}
	return beginnings > 1
}

// breaksOff reports whether a line ends with the dots that stand for what is left out.
func breaksOff(raw string) bool {
	return strings.HasSuffix(raw, " ...") || strings.HasSuffix(raw, " …") || strings.HasSuffix(raw, "[...]") || strings.HasSuffix(raw, "[…]")
}

// leastStory is how many lines a story has at least before a box of other stories that
// nothing but its shape tells.
const leastStory = 4

// blurbs returns how many blurbs there are from line n to the next marker, 0 where
// paragraphs follow one another or most titles ask a question, as in an interview.
func (l *layout) blurbs(n int) int {
	blurbs, asked, title := 0, 0, ""
	for k := n; k < len(l.lines); k++ {
		raw, fold := l.line(k)
		switch length := l.lines[k].end - l.lines[k].start; {
		case endsStory(fold, l.rules) && blurbs > 0, isRight(raw, fold) && blurbs > 0, isMarker(fold, l.rules.OwnBoxes):
			k = len(l.lines)
		case l.isFurniture(k), isDateline(raw, fold), isCredit(raw, fold, l.rules):
		case (endsSentence(raw) || l.cutOff(l.lines[k].end, raw)) && length >= leastSentence:
			if title == "" && isLabelled(raw, l.rules) {
				title = raw
			}
			if title == "" || length > longestSummary {
				return 0
			}
			if blurbs++; strings.HasSuffix(title, "?") || strings.ContainsAny(title[:1], "-*") {
				asked++
			}
			title = ""
		case l.isTitling(k, raw):
			title = raw
		}
	}
	if 2*asked >= blurbs {
		return 0
	}
	return blurbs
}

// closes reports whether a line stands below a story and nowhere in it: its tags, a
// rule across the page.
func closes(raw, fold string, rules *Rules) bool {
	if fold == "" {
		const least = 3 // marks of a rule
		return len(raw) >= least && strings.Count(raw, raw[:1]) == len(raw) && strings.ContainsAny(raw[:1], "_-=*~")
	}
	for _, m := range rules.LastLines {
		if head, ok := strings.CutSuffix(m, "*"); ok && leads(raw, fold, head) || fold == m {
			return true
		}
	}
	return false
}

// isLabelled reports whether a paragraph begins with the town or rubric that it stands
// under, in capitals or brackets: "TESTAY - The fair …", "EN BREF. Le pont …", "[Oran]
// Le maire …".
func isLabelled(raw string, rules *Rules) bool {
	const longest = 40 // bytes of such a label
	if raw[0] == '[' {
		at := strings.IndexByte(raw, ']')
		return at > 1 && at <= longest && len(raw) > at+2
	}
	at := strings.IndexAny(raw, ".:(-–—,;")
	for at > 0 && raw[at] == '-' && raw[at-1] != ' ' {
		next := strings.IndexAny(raw[at+1:], ".:(-–—,;")
		if next < 0 {
			return false
		}
		at += 1 + next
	}
	if at < 2 || at > longest || strings.IndexByte("(,;", raw[at]) >= 0 {
		return false
	}
	label := strings.TrimSpace(raw[:at])
	return len(label) > 2 && allCapitals(label) && strings.Count(label, " ") < mostKicker && !rules.Abbreviations[strings.ToLower(label)] && strings.Contains(raw[at:min(len(raw), at+5)], " ")
}
