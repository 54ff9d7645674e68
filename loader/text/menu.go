package text

import (
	"strings"
	"unicode"

	"entente/graph"
)

// isBreadcrumb reports whether a line tells the way to a page: "Accueil > Afrique",
// "Page d'accueil>>Afrique", "Home / News".
func isBreadcrumb(raw, fold string, rules *Rules) bool {
	if !isShort(raw) {
		return strings.Count(raw, " > ") > 1 && len(raw) < longestMenu && !endsSentence(raw)
	}
	if strings.Contains(raw, ">>") || strings.Contains(raw, " > ") || strings.Contains(raw, " › ") {
		return true
	}
	if !strings.ContainsAny(raw, steps) {
		return false
	}
	for step := range strings.FieldsFuncSeq(raw, func(r rune) bool { return strings.ContainsRune(steps, r) }) {
		if strings.Count(strings.TrimSpace(step), " ") >= mostItem {
			return false
		}
	}
	for home := range rules.Homes {
		if hasHead(fold, home) {
			return true
		}
	}
	return false
}

// steps are what stands between the steps of a breadcrumb.
const steps = "/|»>→•:"

// A menu in a line: how long it is at most, how many items make one of them a
// rubric's name, and how many make one of whatever words.
const (
	longestMenu  = 500 // bytes
	leastItems   = 3
	leastUnknown = 5 // items that are a menu without any rubric among them
	leastRubrics = 4 // rubrics of a menu without marks between its items
)

// isTongueBar reports whether each item of a line ends in the name of a tongue, by which a site lets
// one choose: "USA - English   France - Français".
func isTongueBar(raw string, rules *Rules) bool {
	items := strings.FieldsFunc(strings.ReplaceAll(raw, "  ", "|"), func(r rune) bool { return r == '|' || r == '\t' || r == '•' || r == '·' })
	n := 0
	for _, item := range items {
		words := strings.Fields(item)
		if len(words) == 0 {
			continue
		}
		if len(words) > mostItem || !rules.JunkPrefixes[graph.Fold(words[len(words)-1])] {
			return false
		}
		n++
	}
	return n > 1
}

// isMenuBar reports whether a line holds the items of a menu: "App | News | 中文",
// "Politique  Économie  Culture", "Politique, Monde, Culture, Sports", "Politique Monde
// Culture Sports Ethnies et Montagnes".
func isMenuBar(raw, fold string, rules *Rules) bool {
	if len(raw) >= longestMenu || endsSentence(raw) {
		return false
	}
	bars, gaps := strings.ContainsAny(raw, "|•·"), strings.Contains(raw, "  ") || strings.ContainsRune(raw, '\t')
	if (bars || gaps) && (isTongueBar(raw, rules) || isBarred(raw, bars, rules)) {
		return true
	}
	return leadsRubrics(fold, rules) && (isListed(raw, rules) || rubricsAlone(raw, fold, rules))
}

// isBarred reports whether the bars or wide gaps of a line part the items of a menu.
func isBarred(raw string, bars bool, rules *Rules) bool {
	items, rubrics, foreign := 0, 0, 0
	for rest := raw; rest != ""; {
		var item string
		item, rest = cutItem(rest)
		if item == "" {
			continue
		}
		if items++; items > 1 && rubrics < leastItems && strings.Count(item, " ") > mostItem {
			return false
		}
		switch {
		case rules.Rubrics[graph.Fold(item)]:
			rubrics++
		case isForeign(item):
			foreign++
		}
	}
	if bars && len(raw) < longestMark && rubrics+foreign == items {
		return true
	}
	return items >= leastItems && 3*rubrics >= items || items >= leastItems && rubrics > 0 && bars || items >= leastUnknown && rubrics+foreign > 0
}

// cutItem cuts the first item off a menu, at a bar or a wide gap.
func cutItem(s string) (item, rest string) {
	space := false
	for i, r := range s {
		switch {
		case strings.ContainsRune("|•·", r):
			return strings.TrimSpace(s[:i]), s[i+len(string(r)):]
		case !unicode.IsSpace(r):
			space = false
		case space || r == '\t':
			if item = strings.TrimSpace(s[:i]); item != "" {
				return item, s[i:]
			}
		default:
			space = true
		}
	}
	return strings.TrimSpace(s), ""
}

// leadsRubrics reports whether a folded line begins with a rubric's name.
func leadsRubrics(fold string, rules *Rules) bool { return rubricAt(fold, rules) > 0 }

// rubricAt returns how many words of a rubric's name folded words begin with.
func rubricAt(fold string, rules *Rules) int {
	const most = 4
	best, end := 0, 0
	for n := 1; n <= most; n++ {
		if at := strings.IndexByte(fold[end:], ' '); at >= 0 {
			end += at
		} else {
			end = len(fold)
		}
		if rules.Rubrics[fold[:end]] {
			best = n
		}
		if end == len(fold) {
			break
		}
		end++
	}
	return best
}

// isListed reports whether a line lists rubrics with commas between them.
func isListed(raw string, rules *Rules) bool {
	items, rubrics := 0, 0
	for item := range strings.SplitSeq(raw, ",") {
		if items++; strings.Count(strings.TrimSpace(item), " ") >= leastItems {
			return false
		}
		if rules.Rubrics[graph.Fold(item)] {
			rubrics++
		}
	}
	return items > leastItems && 2*rubrics >= items
}

// rubricsAlone reports whether most words of a line or its first ones are names of
// rubrics, with nothing between them; small words beside them make a headline: "Forum d'amitié
// Vietnam-Chine à Testay".
func rubricsAlone(raw, fold string, rules *Rules) bool {
	if strings.ContainsAny(raw, ",;:.") {
		return false
	}
	words, rubrics, covered, leading := 0, 0, 0, true
	for rest := fold; rest != ""; {
		n := rubricAt(rest, rules)
		if leading = leading && n > 0; n > 0 {
			rubrics++
			covered += n
		}
		if leading && rubrics >= leastUnknown {
			return true
		}
		for range max(n, 1) {
			var word string
			words++
			if word, rest, _ = strings.Cut(rest, " "); n == 0 && rubrics < leastItems && (rules.Glue[word] || rules.Elisions[word]) {
				return false
			}
		}
	}
	return rubrics >= leastRubrics && 2*covered >= words
}

// isPath reports whether a line tells the rubrics that a story stands under:
// "POLITIQUE / Relations extérieures", "Oran - International".
func isPath(raw string, rules *Rules) bool {
	if !isShort(raw) {
		return false
	}
	steps, rubrics := 0, 0
	for step := range strings.FieldsFuncSeq(raw, func(r rune) bool { return strings.ContainsRune("/|»>→•–—", r) }) {
		for item := range strings.SplitSeq(step, " - ") {
			if steps++; strings.Count(strings.TrimSpace(item), " ") > mostItem-1 {
				return false
			}
			if rules.Rubrics[graph.Fold(item)] {
				rubrics++
			}
		}
	}
	return rubrics > 0 && steps <= mostItem
}

// isRow reports whether a line holds several things of the page with wide gaps or bars
// between them and nothing else: "Partager cet article     Commentaires (0)".
func isRow(raw string, rules *Rules) bool {
	if len(raw) > longestMark || !strings.Contains(raw, "  ") && !strings.ContainsAny(raw, "|\t") {
		return false
	}
	items := 0
	for rest := raw; rest != ""; items++ {
		var item string
		if item, rest = cutItem(rest); item == "" {
			items--
			continue
		}
		fold := graph.Fold(item)
		if !strings.ContainsFunc(fold, unicode.IsLetter) || isJunk(item, fold, rules.JunkLines) || isMark(item, fold, rules) || isShareBar(item, fold, rules) ||
			isMarker(fold, rules.MenuMarkers) || isMarker(fold, rules.BoxMarkers) || headsStories(fold, rules) || rules.Rubrics[fold] {
			continue
		}
		return false
	}
	return items > 1
}
