package text

import (
	"strings"
)

// mostLinks is how many links a box within the story has at most.
const mostLinks = 6

// resumesAt returns the line at which the story goes on behind the marker on line n,
// where that heads a box of links within the story and not the end of the page: up
// to the next marker, paragraphs follow one another, or the last one is signed, or
// that marker is the same again. Blurbs have a headline each. It returns 0 where
// the story does not go on.
func (l *layout) resumesAt(n int, mark string) int {
	first, caption := 0, 0 // lines: where the story goes on, a caption above that
	texts, pairs, signed, above := 0, 0, false, false
scan:
	for k := n + 1; k < len(l.lines); k++ {
		raw, fold := l.line(k)
		switch {
		case fold == mark && first > 0:
			return first
		case endsStory(fold, l.rules):
			break scan
		case isFurniture(raw, fold, l.rules):
		case isCredit(raw, fold, l.rules):
			if caption == 0 {
				caption = k
			}
		case l.lines[k].end-l.lines[k].start >= leastSentence && (endsSentence(raw) || signedOff(raw, l.rules)):
			if texts++; first == 0 {
				if first = k; caption > 0 {
					first = caption
				}
			}
			if above {
				pairs++
			}
			above, signed = true, signed || signedOff(raw, l.rules)
		default:
			if above, caption = false, 0; first == 0 && k-n > mostLinks {
				return 0
			}
		}
	}
	if pairs > 0 && 3*pairs >= texts || signed {
		return first
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
	return isMarker(fold, rules.BoxMarkers) || isMarker(fold, rules.TeaserMarkers) || isMarker(fold, rules.MenuMarkers) || isMarker(fold, rules.EndMarks)
}

// isMarker reports whether a line is one of the markers, be it with a count:
// "Commentaires (3)".
func isMarker(fold string, markers []string) bool {
	bare := strings.Trim(fold, "0123456789 ")
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
