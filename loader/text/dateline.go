package text

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
)

// isSiteName reports whether a line names a site: "Vietnam.vn - …".
func isSiteName(raw string) bool {
	if len(raw) > 120 || strings.IndexByte(raw, '.') < 0 {
		return false
	}
	for w := range strings.FieldsSeq(raw) {
		if host, tld, ok := strings.Cut(w, "."); ok && len(strings.ToLower(host)) > 2 && siteDomains[strings.ToLower(tld)] {
			return true
		}
	}
	return false
}

var siteDomains = map[string]bool{"vn": true, "com": true, "org": true, "net": true, "fr": true, "com.vn": true,
	"org.vn": true, "info": true, "la": true, "kh": true, "com.kh": true, "cn": true, "ma": true, "ci": true, "ca": true, "ch": true, "be": true, "dz": true, "tn": true, "mg": true, "cm": true, "cd": true, "mr": true}

const (
	longestDateline = 110 // bytes
	mostBeside      = 7   // words beside the figures of a dateline
	mostBesideClock = 12  // the same where it tells the hour
)

// isDateline reports whether a line holds a full date and little else: "18/03/2011",
// "Publié le 12 mars 2021 à 10h15", "March 12, 2021 | 10:15", "date 2018-10".
func isDateline(raw, fold string) bool {
	if len(raw) > longestDateline || endsSentence(raw) && !strings.HasSuffix(raw, ".m.") || strings.IndexFunc(raw, isDigit) < 0 {
		return false
	}
	words := strings.Fields(fold)
	if strings.Contains(raw, "年") {
		words = strings.FieldsFunc(fold, func(r rune) bool { return !isDigit(r) }) // "2017年12月06日"
	}
	beside := 0
	for w := range strings.FieldsSeq(raw) {
		if r, _ := utf8.DecodeRuneInString(w); !isDigit(r) && strings.ContainsFunc(w, unicode.IsLetter) {
			beside++
		}
	}
	if beside > mostBesideClock || beside > mostBeside && !hasClock(raw) {
		return strings.Contains(raw, " | ") && barredDateline(raw)
	}
	if len(words) > 2 && words[0] == dayMark && year(words[1]) {
		return true
	}
	for i := range words {
		if fullDate(words[i:]) {
			return true
		}
	}
	return false
}

// barredDateline reports whether the parts of a line, with bars between them, are a day and what stands
// beside it in a page's head, a few words each: "Ponts.net | Mis à jour le 12. 05. 2017 | Mots clés : pont".
func barredDateline(raw string) bool {
	const most = 6 // words of a part
	day := false
	for part := range strings.SplitSeq(raw, " | ") {
		if isDateline(part, graph.Fold(part)) {
			day = true
		} else if wordCount(part) > most {
			return false
		}
	}
	return day
}

// dayMark is what stands before the day of pages that were kept with it.
const dayMark = "date"

// fullDate reports whether folded words begin with a day, a month and a year:
// "12 mars 2021", "march 12 2021", "12 03 2021", "2021 03 12". Letters may be glued
// to the first: "nam20 02 2025".
func fullDate(words []string) bool {
	if len(words) < 3 {
		return false
	}
	a, b, c := words[0], words[1], words[2]
	if first := strings.IndexFunc(a, isDigit); first > 0 {
		a = a[first:]
	}
	switch {
	case year(c):
		return day(a) && (month(b) || !isDigit(rune(b[0]))) || day(b) && (month(a) || !isDigit(rune(a[0])))
	case year(a):
		return month(b) && day(c)
	}
	return false
}

// day, month and year report whether a folded word is the figure of one: "1er", "03",
// "2021".
func day(w string) bool {
	n, rest := figure(w)
	return n >= 1 && n <= 31 && len(rest) <= 2
}

func month(w string) bool {
	n, rest := figure(w)
	return n >= 1 && n <= 12 && rest == ""
}

func year(w string) bool {
	n, rest := figure(w)
	return n >= 1900 && n < 2100 && len(rest) < 4 && (rest == "" || !isDigit(rune(rest[0])))
}

// figure returns the number that a word begins with, of one, two or four digits, and
// what follows it.
func figure(w string) (int, string) {
	end := 0
	for end < len(w) && isDigit(rune(w[end])) {
		end++
	}
	if end > 4 {
		return 0, w
	}
	n, err := strconv.Atoi(w[:end])
	if err != nil {
		return 0, w
	}
	return n, w[end:]
}

// hasClock reports whether a line tells an hour: "05:10", "10h15".
func hasClock(raw string) bool {
	for i := 1; i+2 < len(raw); i++ {
		if (raw[i] == ':' || raw[i] == 'h') && isDigit(rune(raw[i-1])) && isDigit(rune(raw[i+1])) && isDigit(rune(raw[i+2])) {
			return true
		}
	}
	return false
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isDigits(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !isDigit(r) }) < 0
}

// mostHead is how many lines the head of a page has at most.
const (
	mostHead      = 10 // lines
	mostHeadStory = 6  // lines of the article among them
)

// dates reports whether a line tells the day of publication or names the site. The
// first day below the headline is the page's, or else the first above it, unless a
// menu stands there.
func (l *layout) dates(n int, raw, fold string) bool {
	switch {
	case n == l.first && l.seen == 0 && l.isDayTitle(raw, fold):
		return false
	case l.part == inTeasers:
		return isDateline(raw, fold) && !l.datesTitle(n, fold)
	case l.part == inMenu:
		return false
	case l.seen >= mostHeadStory || n >= max(mostHead, l.first+mostHeadStory):
		return len(raw) <= longestDay && isDateline(raw, fold)
	case isDateline(raw, fold):
		if n < l.first && l.menu {
			return true // the day that the page was saved
		}
		if l.page.Dateline == "" || n > l.first && l.today {
			l.page.Dateline, l.today = raw, n < l.first
		}
		return true
	}
	return isSiteName(raw) && !isCredit(raw, fold, l.rules)
}

// isDayTitle reports whether a line is a headline that ends with the day of what it is
// about: "Communiqué du Conseil des ponts du mardi 12 mars 2024"; and not a paper with
// its day, "Journal officiel n° 12 du 12 mars 2024".
func (l *layout) isDayTitle(raw, fold string) bool {
	const least = 5 // words before the day
	words := strings.Fields(fold)
	n := len(words) - 3
	if n <= least || !fullDate(words[n:]) || hasClock(raw) || strings.ContainsAny(raw, "|:/") || strings.IndexFunc(strings.Join(words[:n], ""), isDigit) >= 0 || l.namesPaper(raw, fold) {
		return false
	}
	small := 0
	for _, w := range words[:n] {
		if l.rules.Hanging[w] {
			small++
		}
	}
	return small > 1 && (l.rules.Hanging[words[n-1]] || l.rules.Hanging[words[n-2]])
}

// datesTitle reports whether line n holds the title of a blurb behind its day:
// "12.03.2021 Le pont du Guet a rouvert", and below that the paragraph.
func (l *layout) datesTitle(n int, fold string) bool {
	words := strings.Fields(fold)
	if len(words) < 3+leastTitle || n+1 >= len(l.lines) || !isDigit(rune(fold[0])) || !fullDate(words) || !isDigit(rune(words[1][0])) {
		return false
	}
	next, _ := l.line(n + 1)
	return endsSentence(next) && l.lines[n+1].end-l.lines[n+1].start >= leastSentence
}
