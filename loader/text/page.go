package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
)

type line struct {
	start, end int  // without surrounding white space
	gap        bool // a blank line stands before it
}

func splitLines(runes []rune) []line {
	var out []line
	start, gap := 0, false
	for i := 0; i <= len(runes); i++ {
		if i < len(runes) && runes[i] != '\n' && runes[i] != '\r' && runes[i] != '\u2028' {
			continue
		}
		a, b := start, i
		for a < b && unicode.IsSpace(runes[a]) {
			a++
		}
		for b > a && unicode.IsSpace(runes[b-1]) {
			b--
		}
		if a == b {
			gap = true
		} else {
			out = append(out, line{start: a, end: b, gap: gap})
			gap = false
		}
		start = i + 1
	}
	return out
}

// A region is where a line stands on it.
type region int

const (
	inMain region = iota
	inTeasers
	inMenu
)

// A layout says of every line of a page what it is, one after the other.
type layout struct {
	page      *Page
	rules     *Rules
	lines     []line
	folds     []string // the lines, folded
	furniture []known  // whether the lines are furniture, as far as asked
	texts     []int    // from each line on, how many paragraphs of text there are
	sentences []int    // from each line on, how many lines there are that tell anything
	first     int      // the line that is the headline, or the text's first
	menu      bool     // a menu stands above it
	resumes   int      // the line at which the story goes on behind a box of links
	boxed     bool     // that box holds blurbs

	part      region
	seen      int             // lines of the article so far
	told      bool            // a line of it ended a sentence
	inBody    bool            // a paragraph of the article's body was seen
	headless  bool            // the text begins at once
	titleFold string          // of the headline
	today     bool            // the page's day stands above the headline and may be the day it was saved
	had       map[string]bool // lines of the article so far, folded
	teaser    int             // number of the teaser
	piece     BlockKind       // of the teaser's line before
	closed    bool            // the line before ends the story, or furniture stands since
}

// layOut says of every line what it is.
func (p *Page) layOut(lines []line, rules *Rules) {
	l := &layout{page: p, rules: rules, lines: lines, folds: make([]string, len(lines)), furniture: make([]known, len(lines)), texts: make([]int, len(lines)+1), sentences: make([]int, len(lines)+1), had: map[string]bool{}, piece: Body}
	for n := len(lines) - 1; n >= 0; n-- {
		raw := p.Slice(lines[n].start, lines[n].end)
		l.folds[n] = graph.Fold(raw)
		l.texts[n], l.sentences[n] = l.texts[n+1], l.sentences[n+1]
		if p.tells(lines[n]) {
			l.texts[n]++
		}
		if length := lines[n].end - lines[n].start; length >= leastText || length >= leastSentence && endsSentence(raw) {
			l.sentences[n]++
		}
	}
	l.first = l.headline()
	for n := range lines {
		l.lay(n)
	}
	p.dropLinks()
}

// line returns line n, as it stands and folded.
func (l *layout) line(n int) (raw, fold string) {
	return l.page.Slice(l.lines[n].start, l.lines[n].end), l.folds[n]
}

// lay says what line n is.
func (l *layout) lay(n int) {
	ln := l.lines[n]
	raw, fold := l.line(n)
	block := Block{Kind: Boilerplate, Start: ln.start, End: ln.end}
	switch {
	case n < l.resumes && !l.boxed:
	case l.inBody && l.atStory() && l.isComment(raw, fold):
		l.part = inMenu
	case l.dates(n, raw, fold):
	case l.inBody && l.part == inTeasers && l.atStory() && isMarker(fold, l.rules.OwnBoxes) && !l.isFurniture(n):
		l.part = inMain // a box of the story's own below its writer's name
		l.layStory(&block, raw, fold)
	case l.isInlineLink(n, raw, fold), l.bulletLink(n, raw):
	case l.seen > 0 && isMarker(fold, l.rules.BoxMarkers):
		if l.part == inMain {
			l.resumes = l.resumesAt(n, fold)
			if behind := l.behindBlurbs(n + 1); l.resumes > n && behind > l.resumes {
				l.resumes, l.boxed = behind, true
			}
		}
		if l.resumes <= n {
			l.beginTeasers(n)
		}
	case l.seen > 0 && headsStories(fold, l.rules):
		if l.part == inMain && l.inBody && !l.closed {
			l.resumes = l.storyAgain(n + 1)
			l.boxed = l.resumes > 0
		}
		if l.resumes <= n {
			l.beginTeasers(n)
		}
	case l.seen > 0 && isMarker(fold, l.rules.MenuMarkers):
		if l.seen > 1 && (l.inBody || l.texts[n+1] < 2) {
			l.part = inMenu
		}
	case l.seen > 0 && isMarker(fold, l.rules.MenuBreaks):
		if l.seen > 1 && l.sentences[n+1] == 0 {
			l.part = inMenu
		}
	case l.told && isMarker(fold, l.rules.EndMarks), l.inBody && strings.HasPrefix(raw, issuer):
		l.part, l.piece = inTeasers, Body
	case n < l.first:
	case n < l.resumes:
		if !l.isFurniture(n) {
			l.layTeaser(&block, raw, fold)
		}
	case l.seen > 0 && l.atStory() && l.besidePaper(n, raw, fold):
		l.closed = l.closed || l.inBody && l.storyBehind(n) == 0
	case l.writer(n, raw, fold):
		l.closed = l.inBody
	case l.isFurniture(n), isBareCredit(fold, l.rules), l.headsCall(n, raw), l.seen > 0 && l.seen < mostAbove && !l.told && l.rules.Rubrics[fold]:
		l.closed = l.closed || closes(raw, fold, l.rules) || l.inBody && isRight(raw, fold)
		l.captionAbove(n, fold)
	default:
		l.layText(&block, n, raw, fold)
	}
	l.page.Blocks = append(l.page.Blocks, block)
}

// atStory reports whether a line stands in the story or behind it where no blurb has
// begun.
func (l *layout) atStory() bool { return l.part == inMain || l.part == inTeasers && l.teaser == 0 }

// layText says what line n is, which is no furniture and no marker.
func (l *layout) layText(block *Block, n int, raw, fold string) {
	begin, heading := l.others(n, raw, fold)
	begin = begin || l.listsLinks(n, raw) || l.cutShort(n) || l.trailsTitles(n)
	if begin {
		l.part, l.piece = inTeasers, Body
	}
	switch {
	case begin && heading, l.part == inMenu, l.part == inMain && l.closed && l.nothingTold(n):
	case l.part == inTeasers:
		l.layTeaser(block, raw, fold)
	default:
		l.layStory(block, raw, fold)
	}
}

// beginTeasers begins the blurbs of other articles behind line n; in a menu only
// where a blurb follows, and not a mere link.
func (l *layout) beginTeasers(n int) {
	if l.part == inMenu && l.texts[n+1] == l.texts[min(n+1+mostLinks, len(l.lines))] {
		return
	}
	l.part, l.piece = inTeasers, Body
}

// layTeaser says what a line of a blurb is: a caption (often), a headline and a
// summary. The summary is a sentence that ends; the headline does not.
func (l *layout) layTeaser(block *Block, raw, fold string) {
	block.Section = "teaser"
	switch {
	case isCredit(raw, fold, l.rules):
		block.Kind = Caption
		l.teaser++
	case !endsSentence(raw) && !l.cutOff(block.End, raw), isItemLink(raw):
		block.Kind = Headline
		if l.piece != Caption {
			l.teaser++
		}
	default:
		block.Kind = Body
	}
	l.piece = block.Kind
	l.teaser = max(l.teaser, 1)
	block.Teaser = l.teaser
}

// cutOff reports whether a line that ends at a place of the page is its last one and too long for a title, so
// that it is a paragraph of which the end is missing: "Tuesday, the governor received the min".
func (l *layout) cutOff(end int, raw string) bool {
	last := len(l.lines) - 1
	return last >= 0 && end == l.lines[last].end && utf8.RuneCountInString(raw) > longestTitling
}

// layStory says what a line of the article is.
func (l *layout) layStory(block *Block, raw, fold string) {
	if l.had[fold] && (fold == l.titleFold || len(fold) >= leastRepeat) {
		return
	}
	l.had[fold] = true
	block.Section, block.Kind = "main", Body
	l.seen++
	l.closed = false
	l.told = l.told || endsSentence(raw)
	switch {
	case l.seen == 1:
		l.page.Title, l.titleFold = raw, fold
		if l.headless = l.page.tells(line{start: block.Start, end: block.End}); !l.headless {
			block.Kind = Headline
		}
	case isCredit(raw, fold, l.rules):
		block.Kind = Caption
	case l.seen == 2 && !l.headless && (!strings.Contains(raw, ".") || len(raw) < 400):
		block.Kind = Standfirst
	case endsSentence(raw):
		l.inBody = true
	}
	if l.seen > 1 && block.Kind != Caption && signedOff(raw, l.rules) {
		l.part, l.piece = inTeasers, Body
	}
	// A picture's alternative text repeats the headline before the caption, with
	// "ảnh N" between the two.
	if at := l.page.pictureMark(line{start: block.Start, end: block.End}, l.titleFold); at > 0 {
		l.page.Blocks = append(l.page.Blocks, Block{Kind: Boilerplate, Start: block.Start, End: at})
		block.Start, block.Kind = at, Caption
	}
}

// issuer stands at the end of a press wire's communiqués before the name of the body
// that issues them.
const issuer = "SOURCE "

// A line tells something if it ends a sentence and has so many runes, or if it is
// long.
const (
	leastSentence = 50
	leastText     = 70
)

// leastRepeat is how long a line, folded, is at least that pages print twice by a
// fault: shorter ones may say the same for a reason.
const leastRepeat = 30

// mostAbove is how many lines of the story there are at most above the rubric that it
// stands under: the title, the summary.
const mostAbove = 3

// tells reports whether a line is a paragraph of text, not a headline: one that ends a
// sentence, or one so long that no headline is, "… et coopérer.-VNA".
func (p *Page) tells(ln line) bool {
	n := ln.end - ln.start
	return n > mostHeadline || n > 120 && endsSentence(p.Slice(ln.start, ln.end))
}

// mostHeadline is how long a headline may be that the page ran together with a caption.
const mostHeadline = 500

func endsSentence(raw string) bool {
	if n := len(raw); n > 0 {
		switch c := raw[n-1]; {
		case c == '.':
			return true
		case c < utf8.RuneSelf && c != '!' && c != '"' && c != ' ' && c != ')':
			return false
		}
	}
	raw = strings.TrimRight(raw, "»”\" \u00a0)")
	return strings.HasSuffix(raw, ".") || strings.HasSuffix(raw, "…") || strings.HasSuffix(raw, "!") && len(raw) > 150
}
