package text

import (
	"strings"

	"entente/graph"
)

// mostLinks is how many links a box within the story has at most.
const mostLinks = 6

// goesOn returns the line at which the story goes on behind the marker on line n,
// where that heads a box of links within the story and not the end of the page:
// two paragraphs follow that no headline parts. It returns 0 if it does not.
func (l *layout) goesOn(n int) int {
	to := min(n+1+mostLinks, len(l.lines)-2)
	for k := n + 1; k <= to; k++ {
		if l.page.tells(l.lines[k]) {
			if l.page.tells(l.lines[k+1]) {
				return k
			}
			return 0
		}
		raw := l.page.Slice(l.lines[k].start, l.lines[k].end)
		fold := graph.Fold(raw)
		if endsSentence(raw) || isCredit(raw, fold, l.rules) || isMarker(fold, l.rules.TeaserMarkers) || isMarker(fold, l.rules.MenuMarkers) {
			return 0
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
