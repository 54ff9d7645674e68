package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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
	if l.part != inMain || len(raw) >= longestMark {
		return false
	}
	if l.seen > 0 {
		next := l.storyBehind(n)
		opens := next > 0 && l.page.tells(l.lines[next])
		if (!l.told || l.seen < 4 && opens) && (isAgency(raw, l.rules) || opens && isNameAlone(raw)) {
			return true
		}
		if l.inBody && next == 0 && isNameAlone(raw) {
			return true
		}
	}
	if endsSentence(raw) {
		return false
	}
	for _, lead := range l.rules.Bylines {
		if fold == lead || leads(raw, fold, lead) {
			return true
		}
	}
	first, rest, _ := strings.Cut(raw, " ")
	if l.rules.By[strings.ToLower(strings.TrimRight(first, ": "))] && unicode.IsUpper([]rune(raw)[0]) {
		return l.allNames(rest)
	}
	return l.withAgency(raw)
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
		case !isFurniture(raw, fold, l.rules) && !isDateline(raw, fold):
			return k
		}
	}
	return 0
}

// isAgency reports whether a line names agencies or papers and nothing else:
// "Vientiane Times", "KPL/VNA".
func isAgency(raw string, rules *Rules) bool {
	names := strings.Split(strings.Trim(raw, "-–—() \u00a0."), "/")
	return !slices.ContainsFunc(names, func(name string) bool { return !rules.Agencies[name] })
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
func isNameAlone(raw string) bool {
	words := strings.Fields(raw)
	if len(words) < 2 || len(words) > 4 {
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
