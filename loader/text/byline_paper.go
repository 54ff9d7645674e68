package text

import (
	"strings"

	"entente/graph"
)

// isPaper reports whether a line is the name of an agency or a paper and nothing else.
func (l *layout) isPaper(raw, fold string) bool {
	return isAgency(raw, l.rules) || l.rules.Papers[fold]
}

// besidePaper reports whether line n is a writer's name above that of the paper, or the
// paper's below such a name: "Marie Test", "La Presse".
func (l *layout) besidePaper(n int, raw, fold string) bool {
	if isNameAlone(raw) && n+1 < len(l.lines) {
		return l.isPaper(l.line(n + 1))
	}
	if n == 0 || !l.isPaper(raw, fold) {
		return false
	}
	above, _ := l.line(n - 1)
	return isNameAlone(above)
}

// paperAndTown reports whether a line beside the day, below the title, is the paper that an
// archive has the story from and its town in brackets: "Le Guet (Testbourg)".
func (l *layout) paperAndTown(n int, raw string) bool {
	raw, ok := strings.CutSuffix(raw, ")")
	paper, town, cut := strings.Cut(raw, " (")
	if !ok || !cut || !isName(town, 1) || !l.allNames(paper) || wordCount(paper) > mostItem {
		return false
	}
	return n > 0 && isDateline(l.line(n-1)) || n+1 < len(l.lines) && isDateline(l.line(n+1))
}

// paperAndName reports whether a line of the page's head is the paper and the writer's
// name behind it, "Ouest-France Marie TEST.", or the name and where he writes from above the
// day, "Marie Test, à Québec".
func (l *layout) paperAndName(n int, raw string) bool {
	const longest = 3 // words of a paper's name
	if l.inBody {
		return false
	}
	if l.paperAndTown(n, raw) {
		return true
	}
	raw = strings.TrimRight(raw, ". ")
	words := strings.Fields(raw)
	for k := 1; k <= longest && k < len(words); k++ {
		if l.rules.Papers[graph.Fold(strings.Join(words[:k], " "))] && isNameAlone(strings.Join(words[k:], " ")) {
			return true
		}
	}
	name, town, ok := strings.Cut(raw, " à ")
	if !ok || !isNameAlone(strings.TrimRight(name, ",")) || !isName(town, 1) || n+1 >= len(l.lines) {
		return false
	}
	return isDateline(l.line(n + 1))
}

// byAndDay reports whether a line is a writer's name behind "par" with the day behind a comma, whatever
// the page says of reading times behind it: "Par Marie TEST, le 20 mai 2022 à 08h12 Durée 3 min."
func (l *layout) byAndDay(raw string) bool {
	by, rest, _ := strings.Cut(raw, " ")
	name, day, ok := strings.Cut(rest, ",")
	if !ok || !l.rules.By[strings.ToLower(by)] || by == strings.ToLower(by) || len(raw) >= longestMark || !isNameAlone(strings.TrimSpace(name)) {
		return false
	}
	words := strings.Fields(graph.Fold(day))
	for i := range min(2, len(words)) {
		if fullDate(words[i:]) {
			return true
		}
	}
	return false
}

// isInlineLink reports whether line n of the story is a link to another story that its
// label and a colon announce: "Related news: Two bridges open"; and not the heading of a
// box, below which titles stand.
func (l *layout) isInlineLink(n int, raw, fold string) bool {
	label, title, ok := strings.Cut(raw, ":")
	if !ok || l.part != inMain || l.seen == 0 || !isShort(raw) || wordCount(title) < leastTitle-1 {
		return false
	}
	switch label = graph.Fold(label); {
	case isMarker(label, l.rules.TeaserMarkers):
		ok = isMarker(fold, l.rules.TeaserMarkers)
	case isMarker(label, l.rules.BoxMarkers):
		ok = isMarker(fold, l.rules.BoxMarkers)
	default:
		return false
	}
	if !ok || n+1 >= len(l.lines) {
		return true
	}
	next, _ := l.line(n + 1)
	return endsSentence(next) && l.lines[n+1].end-l.lines[n+1].start > leastSentence
}
