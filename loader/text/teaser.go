package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostLinks is how many links a box within the story has at most.
const mostLinks = 6

// resumesAt returns the line at which the story goes on behind the marker on line n,
// where that heads a box of links within the story and not the end of the page: up
// to the next marker, paragraphs follow one another, or the last one is signed, or
// that marker is the same again. Blurbs have a headline each, or break off. It
// returns 0 where the story does not go on.
func (l *layout) resumesAt(n int, mark string) int {
	first, caption := 0, 0 // lines: where the story goes on, a caption above that
	texts, pairs, labelled, links, broken, signed, above := 0, 0, 0, 0, 0, false, false
	n = l.behindItems(n)
scan:
	for k := n + 1; k < len(l.lines); k++ {
		raw, fold := l.line(k)
		switch {
		case fold == mark && first > 0:
			return first
		case endsStory(fold, l.rules):
			break scan
		case l.isFurniture(k):
		case isCredit(raw, fold, l.rules):
			if caption == 0 {
				caption = k
			}
		case l.lines[k].end-l.lines[k].start >= leastSentence && (endsSentence(raw) || signedOff(raw, l.rules) || l.cutOff(l.lines[k].end, raw)):
			if texts++; first == 0 {
				if first = k; caption > 0 {
					first = caption
				}
			}
			if above {
				pairs++
			}
			if isLabelled(raw, l.rules) {
				labelled++
			}
			if breaksOff(raw) {
				broken++
			}
			above, signed = true, signed || signedOff(raw, l.rules)
		default:
			if wordCount(raw) > 0 && strings.IndexFunc(raw, unicode.IsLetter) >= 0 {
				links++ // and not the "-" before a title
			}
			if above, caption = false, 0; first == 0 && links > mostLinks {
				return 0
			}
		}
	}
	if broken > 1 && 2*broken > texts {
		return 0
	}
	if labelled < texts && pairs > 0 && 3*pairs >= texts || signed {
		return first
	}
	return 0
}

// behindItems returns the last line of the list that stands below the marker on line
// n, each of its lines with the same mark: "■ Le pont du Guet rouvre. Le maire …"; n
// itself where no list stands there.
func (l *layout) behindItems(n int) int {
	mark := ""
	for ; n+1 < len(l.lines); n++ {
		raw, _ := l.line(n + 1)
		r, size := utf8.DecodeRuneInString(raw)
		if mark == "" && strings.ContainsRune(listMarks+">", r) {
			mark = raw[:size]
		}
		if mark == "" || !strings.HasPrefix(raw, mark) {
			break
		}
	}
	return n
}

// behindBlurbs returns the line at which the story goes on behind the blurbs of a box
// that begins at line n, 0 where it holds links: two titles at least with a
// paragraph each, or one that stands closer to its paragraph than that to the next.
func (l *layout) behindBlurbs(n int) int {
	blurbs, title, above := 0, -1, false
	for k := n; k < len(l.lines); k++ {
		raw, fold := l.line(k)
		switch {
		case endsStory(fold, l.rules):
			return 0
		case l.isFurniture(k), isDateline(raw, fold), isCredit(raw, fold, l.rules):
		case !endsSentence(raw) || l.lines[k].end-l.lines[k].start < leastSentence:
			title, above = k, false
		case title >= 0:
			if blurbs++; blurbs == 1 && title == k-1 && !l.lines[k].gap && k+1 < len(l.lines) && l.lines[k+1].gap {
				blurbs++
			}
			title, above = -1, true
		case above && blurbs > 1:
			return k
		default:
			return 0
		}
	}
	return 0
}

// storyAgain returns the line at which the story goes on behind a box in its midst that
// begins at line n and holds titles, with a short paragraph each or none: two
// paragraphs at least follow one another there, and then comes what ends a story. It
// returns 0 where the story does not go on.
func (l *layout) storyAgain(n int) int {
	const shortest = 260 // runes of the first paragraph of a story, which has no title
	titles, first, run := 0, 0, 0
	for k := n; k < len(l.lines); k++ {
		raw, fold := l.line(k)
		switch length := l.lines[k].end - l.lines[k].start; {
		case endsStory(fold, l.rules) || run > 1 && (signedOff(raw, l.rules) || closes(raw, fold, l.rules)):
			if run > 1 {
				return first
			}
			return 0
		case l.isFurniture(k), isDateline(raw, fold), isCredit(raw, fold, l.rules):
		case !endsSentence(raw) || length < leastSentence:
			if run > 0 {
				return 0
			}
			titles, first = titles+1, 0
		case titles == 0:
			return 0
		case first == 0 && length > shortest:
			first, run = k, 1
		case first == 0:
			first = k + 1 // that was a summary
		default:
			run++
		}
	}
	return 0
}

// dropLinks takes out the teasers that are nothing but a headline: lists of
// bare links belong to no section.
func (p *Page) dropLinks() {
	told := map[int]bool{}
	for _, b := range p.Blocks {
		if b.Section == "teaser" && b.Kind != Headline {
			told[b.Teaser] = true
		}
	}
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Section == "teaser" && !told[b.Teaser] {
			b.Section, b.Kind = "", Boilerplate
		}
	}
}

// endsStory reports whether a line is a marker behind which the story may be over.
func endsStory(fold string, rules *Rules) bool {
	return isMarker(fold, rules.BoxMarkers) || headsStories(fold, rules) || isMarker(fold, rules.MenuMarkers) || isMarker(fold, rules.EndMarks)
}

// mostHeading is how many words a heading of other stories has at most.
const mostHeading = 8

// headsStories reports whether other stories come below a line: one of the markers, or a heading
// of its own making that has nothing but a noun such as "nouvelles", what makes a heading of it
// ("en relation", "du même auteur") and small words.
func headsStories(fold string, rules *Rules) bool {
	if isMarker(fold, rules.TeaserMarkers) {
		return true
	}
	if len(fold) > longestCall || strings.Count(fold, " ") >= mostHeading {
		return false
	}
	noun, tells := false, false
	for word := range strings.FieldsSeq(fold) {
		switch {
		case rules.StoryNouns[word]:
			noun = true
		case rules.StoryTells[word]:
			tells = true
		case !rules.StoryFill[word]:
			return false
		}
	}
	return noun && tells
}

// isMarker reports whether a line is one of the markers, be it with a count:
// "Commentaires (3)".
func isMarker(fold string, markers []string) bool {
	if len(fold) > longestCall {
		return false
	}
	bare := strings.Trim(fold, "0123456789 ")
	return fold != "" && marks(fold, bare, begunBy(markers, fold[0])) || bare != "" && bare[0] != fold[0] && marks(fold, bare, begunBy(markers, bare[0]))
}

// marks is isMarker for the markers that begin as the line does.
func marks(fold, bare string, markers []string) bool {
	for _, m := range markers {
		if head, ok := strings.CutSuffix(m, "*"); fold == m || bare == m && bare != "" || ok && hasHead(fold, head) && strings.Count(fold, " ") < 6 {
			return true
		}
	}
	return false
}

// hasHead reports whether a folded line begins with whole words.
func hasHead(fold, head string) bool {
	return strings.HasPrefix(fold, head) && (len(fold) == len(head) || fold[len(head)] == ' ')
}

// hasTail reports whether a folded line ends with whole words.
func hasTail(fold, tail string) bool {
	return strings.HasSuffix(fold, tail) && (len(fold) == len(tail) || fold[len(fold)-len(tail)-1] == ' ')
}
