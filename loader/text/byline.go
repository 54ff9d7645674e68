package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
)

// signedOff reports whether a line ends with the agency's name behind a dash, or
// is nothing else, "… deux pays. -AVI", "– VNA/VI": what stands below is no
// part of the article.
func signedOff(raw string, rules *Rules) bool {
	const longest = 60 // bytes of an agency's name and what parts it from the text
	name := strings.TrimRight(raw[max(0, len(raw)-longest):], " \u00a0.")
	if at := max(strings.LastIndexByte(name, '-'), strings.LastIndex(name, "–"), strings.LastIndex(name, "—")); at >= 0 {
		_, dash := utf8.DecodeRuneInString(name[at:])
		name = strings.TrimSpace(name[at+dash:])
	} else if len(raw) > longest {
		return false
	}
	first, _, _ := strings.Cut(name, "/")
	return rules.Agencies[first]
}

// writer reports whether line n tells who wrote the article: "Par X", "Propos
// recueillis par X", a name or an agency alone above the text, a name alone below it.
func (l *layout) writer(n int, raw, fold string) bool {
	raw = strings.TrimRight(strings.TrimLeft(raw, listMarks+"| "), "| ")
	if !l.atStory() || raw == "" || len(raw) >= longestMark {
		return false
	}
	if l.seen > 0 && l.paperAndName(n, raw) {
		return true
	}
	if l.seen > 0 && !endsSentence(raw) {
		names, agency := l.namesAlone(raw)
		if agency {
			return true
		}
		source := l.isPaper(raw, fold)
		if names || source {
			next := l.storyBehind(n)
			opens := next > 0 && l.page.tells(l.lines[next])
			if (!l.told || l.seen < 4 && opens) && (source || opens && isNameAlone(raw)) {
				return true
			}
			if source && !l.inBody && l.goesOnBehind(n) {
				return true
			}
			if l.inBody && names && next > 0 && (l.isBio(next, raw) || l.listsLinks(next, l.page.Slice(l.lines[next].start, l.lines[next].end))) {
				return true
			}
			if l.inBody && names && (next == 0 || l.isTitling(next, l.page.Slice(l.lines[next].start, l.lines[next].end)) && l.blurbs(next) > 0) {
				return true
			}
		}
	}
	if l.byAndDay(raw) {
		return true
	}
	if endsSentence(raw) {
		above := ""
		if l.inBody && n > 0 {
			above, _ = l.line(n - 1)
		}
		return above != "" && isNameAlone(above) && l.isBio(n, above)
	}
	if l.inBody && (isInitials(raw) || l.isSource(raw, fold) && l.storyBehind(n) == 0) {
		return true
	}
	for _, lead := range l.rules.Bylines {
		if fold == lead || leads(raw, fold, lead) {
			return true
		}
	}
	first, rest, _ := strings.Cut(raw, " ")
	if l.rules.By[strings.ToLower(strings.TrimRight(first, ": "))] {
		if unicode.IsUpper([]rune(raw)[0]) {
			return l.allNames(rest)
		}
		if !l.told && isNameAlone(rest) {
			return true
		}
	}
	return l.withAgency(raw)
}

// isBio reports whether line n is the last of the page's text and tells of the writer
// whose name stands above it alone: "Test Writer", "Test Writer is a reporter who …".
func (l *layout) isBio(n int, name string) bool {
	raw, _ := l.line(n)
	return strings.HasPrefix(raw, name+" ") && endsSentence(raw) && l.storyBehind(n) == 0
}

// isComment reports whether a line heads what a reader wrote: "1.Posté par Test le
// 24/05/2013 16:20".
func (l *layout) isComment(raw, fold string) bool {
	number, _, ok := strings.Cut(raw, ".")
	if !ok || !isDigits(number) || !isDateline(raw, fold) {
		return false
	}
	rest := strings.TrimSpace(fold[len(number):])
	return slices.ContainsFunc(l.rules.Bylines, func(lead string) bool { return hasHead(rest, lead) })
}

// isSource reports whether a line below the story tells where it was taken from: "(texte
// remis par le service du Guet)", "Avec des informations de La Gazette".
func (l *layout) isSource(raw, fold string) bool {
	return raw[0] == '(' && raw[len(raw)-1] == ')' || l.rules.With[firstWord(fold)]
}

// isInitials reports whether a line holds the initials of those who wrote it, with
// strokes between them: "(Tt.H-TH/AB/C014)", "TT/ TB/ Guet".
func isInitials(raw string) bool {
	const longest = 12 // bytes of one of them
	raw = strings.Trim(raw, "() ")
	if !strings.Contains(raw, "/") || len(raw) > longestItem {
		return false
	}
	for name := range strings.SplitSeq(raw, "/") {
		if name = strings.TrimSpace(name); len(name) > longest || strings.IndexByte(name, ' ') >= 0 || !strings.ContainsFunc(name, unicode.IsLetter) {
			return false
		}
	}
	return true
}

// goesOnBehind reports whether the day or a picture stands below line n and the text
// below that: "VNA", "November 6, 2018".
func (l *layout) goesOnBehind(n int) bool {
	if n+2 >= len(l.lines) || l.texts[n+1]-l.texts[min(n+4, len(l.lines))] == 0 {
		return false
	}
	raw, fold := l.line(n + 1)
	return isDateline(raw, fold) || isCredit(raw, fold, l.rules) || l.page.pictureMark(l.lines[n+1], l.titleFold) > 0
}

// namesAlone reports whether a line is the names of writers and nothing else: "Test
// Hoang - Test Ha/CVN", "TEST MINH, TEST BINH", "Test Thu (traduction : Test Tung)";
// agency reports whether that of the last one stands behind a stroke.
func (l *layout) namesAlone(raw string) (names, agency bool) {
	if at := strings.IndexByte(raw, '('); at > 1 && raw[len(raw)-1] == ')' {
		note := graph.Fold(raw[at:])
		if !l.rules.CreditWords[firstWord(note)] && !slices.ContainsFunc(l.rules.Bylines, func(lead string) bool { return hasHead(note, lead) }) {
			return false, false
		}
		raw = strings.TrimSpace(raw[:at])
	}
	if at := strings.IndexByte(raw, '/'); at > 0 {
		if agency = isAgency(raw[at+1:], l.rules) || l.rules.Papers[graph.Fold(raw[at+1:])]; !agency {
			return false, false
		}
		raw = raw[:at]
	}
	for part := range strings.SplitSeq(raw, " - ") {
		for name := range strings.FieldsFuncSeq(part, func(r rune) bool { return strings.ContainsRune(",&–|", r) }) {
			if !isNameAlone(l.withoutLink(name)) && !(names && (isAgency(name, l.rules) || isName(name, 1))) {
				return false, false
			}
			names = true
		}
	}
	return names, agency
}

// withoutLink returns two names that a small word parts ("Jean Test et Susan Test") as
// one.
func (l *layout) withoutLink(names string) string {
	words := strings.Fields(names)
	for i, w := range words {
		if i > 0 && i+1 < len(words) && l.rules.With[w] && isNameAlone(strings.Join(words[:i], " ")) {
			return strings.Join(words[i+1:], " ")
		}
	}
	return names
}

// listMarks begin the items of a list.
const listMarks = "-–—•■▪●◆►*"

func firstWord(fold string) string {
	first, _, _ := strings.Cut(fold, " ")
	return first
}

// storyBehind returns the first line behind line n that is no furniture, 0 where the
// story ends before.
func (l *layout) storyBehind(n int) int {
	const most = 6 // lines looked at
	for k := n + 1; k < len(l.lines) && k <= n+most; k++ {
		raw, fold := l.line(k)
		switch {
		case endsStory(fold, l.rules):
			return 0
		case !l.isFurniture(k) && !isDateline(raw, fold) && !(isSiteName(raw) && !endsSentence(raw)):
			return k
		}
	}
	return 0
}

// isAgency reports whether a line names agencies or papers and nothing else:
// "Vientiane Times", "KPL/VNA", "(NDEL-VNA)".
func isAgency(raw string, rules *Rules) bool {
	raw = strings.Trim(raw, "-–—() \u00a0.")
	if rules.Agencies[raw] {
		return true
	}
	if strings.IndexByte(raw, '/') < 0 && strings.IndexByte(raw, '-') < 0 {
		return false // one name, and as most lines none of an agency
	}
	agencies := 0
	for name := range strings.FieldsFuncSeq(raw, func(r rune) bool { return r == '/' || r == '-' }) {
		if !rules.Agencies[name] {
			return false
		}
		agencies++
	}
	return agencies > 0
}

// withAgency reports whether a line names a paper and the agency that it took the
// text from: "Le Guet avec AFP".
func (l *layout) withAgency(raw string) bool {
	words := strings.Fields(raw)
	return len(words) > 1 && len(words) < 8 && l.rules.With[strings.ToLower(words[len(words)-2])] && isAgency(words[len(words)-1], l.rules) && l.allNames(raw)
}

// allNames reports whether a line holds nothing but words with capitals, numbers
// and the small words between names.
func (l *layout) allNames(raw string) bool {
	names := 0
	for w := range strings.FieldsFuncSeq(raw, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("-–—|/,;:()&.'’", r) }) {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r):
			names++
		case unicode.IsDigit(r) || l.rules.NameLinks[strings.ToLower(w)]:
		default:
			return false
		}
	}
	return names > 0
}

// isNameAlone reports whether a line is a name and nothing else: two to four words
// with capitals.
func isNameAlone(raw string) bool { return isName(raw, 2) }

// isName reports whether a text is a name of so many words or up to four.
func isName(raw string, least int) bool {
	const longest = 120 // bytes; lines of the story are longer
	if len(raw) > longest {
		return false
	}
	words := strings.Fields(raw)
	if len(words) < least || len(words) > 4 {
		return false
	}
	for _, w := range words {
		runes := []rune(w)
		if !unicode.IsUpper(runes[0]) || slices.ContainsFunc(runes, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && !isApostrophe(r) && r != '.' }) {
			return false
		}
	}
	return true
}
