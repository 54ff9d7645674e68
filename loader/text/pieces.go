package text

import (
	"strings"
	"unicode"

	"entente/graph"
)

const (
	longestCredit = 60 // runes of a credit in brackets
	mostTown      = 5  // words of the town that a dateline begins with
)

// cutLines cuts the lines that hold what stood on lines of its own: the day before
// the headline ("date 2019-11-04 …"), a caption and the text behind its credit
// ("(Photo: VNA)Vientiane (VNA) – …"), the day and a title behind it, paragraphs parted by a bar ("… on July 19.|The …").
func cutLines(lines []line, runes []rune, rules *Rules) []line {
	out := make([]line, 0, len(lines))
	for n, ln := range lines {
		if n == 0 {
			if at := dayBefore(runes[ln.start:ln.end]); at > 0 {
				out = append(out, line{start: ln.start, end: ln.start + at, gap: ln.gap})
				ln = trimmed(runes, line{start: ln.start + at, end: ln.end, gap: true})
			}
		}
		for i := ln.start; i < ln.end; i++ {
			if i = nextMark(runes, i, ln.end); i == ln.end {
				break
			}
			cut, next := 0, 0
			switch runes[i] {
			case ' ':
				if at := dayApart(runes, ln, i); at > 0 {
					cut, next = i, at
				}
			case '|':
				if parts(runes, ln, i) {
					cut, next = i, i+1
				}
			case ')':
				if at := i + 1; endsCredit(runes[ln.start:at], rules) && at < ln.end && unicode.IsUpper(runes[at]) {
					cut, next = at, at
				}
			case ':':
				if at := agencyCredit(runes, ln, i, rules); at > 0 {
					cut, next = at, at
				}
			case '(':
				if !isDatelineEnd(runes[i:ln.end], rules) {
					continue
				}
				if at := townBefore(runes, ln.start, i, rules); at > ln.start {
					cut, next = at, at
				}
			}
			if next == 0 {
				continue
			}
			head, tail := trimmed(runes, line{start: ln.start, end: cut, gap: ln.gap}), trimmed(runes, line{start: next, end: ln.end, gap: true})
			if head.start == head.end || tail.start == tail.end {
				continue
			}
			out = append(out, head)
			ln, i = tail, max(i, tail.start-1)
		}
		out = append(out, ln)
	}
	return out
}

// nextMark returns the first of the runes from…to that may be one where cutLines cuts, or to.
func nextMark(runes []rune, from, to int) int {
	for i, r := range runes[from:to] {
		if r <= ')' || r == '|' || r == ':' {
			return from + i
		}
	}
	return to
}

// dayApart returns where a title begins that stands behind a day and the wide gap at i:
// "Mardi 7 mars 2017 - 18:03  Testay : un pont ouvre", or 0.
func dayApart(runes []rune, ln line, i int) int {
	if i+1 >= ln.end || runes[i+1] != ' ' || runes[i-1] == ' ' || i-ln.start > longestDay {
		return 0
	}
	day, title := string(runes[ln.start:i]), string(runes[i:ln.end])
	if strings.IndexFunc(day, isDigit) < 0 || wordCount(title) < leastTitle || !isDateline(day, graph.Fold(day)) {
		return 0
	}
	return i + 1
}

// trimmed returns a line without the white space around it.
func trimmed(runes []rune, ln line) line {
	for ln.start < ln.end && unicode.IsSpace(runes[ln.start]) {
		ln.start++
	}
	for ln.end > ln.start && unicode.IsSpace(runes[ln.end-1]) {
		ln.end--
	}
	return ln
}

// dayBefore returns the length of "date 2019-11-04" with which a line begins that
// goes on, or 0.
func dayBefore(ln []rune) int {
	const mark = "date "
	if len(ln) < len(mark)+8 || string(ln[:len(mark)]) != mark {
		return 0
	}
	at := len(mark)
	for at < len(ln) && (unicode.IsDigit(ln[at]) || ln[at] == '-') {
		at++
	}
	if day := string(ln[len(mark):at]); len(day) < len("2019-11") || strings.Count(day, "-") > 2 || at == len(ln) || ln[at] != ' ' {
		return 0
	}
	return at
}

// parts reports whether the bar at i parts two paragraphs: a sentence ends before it
// and a word follows.
func parts(runes []rune, ln line, i int) bool {
	a, b := i-1, i+1
	for a > ln.start && unicode.IsSpace(runes[a]) {
		a--
	}
	for b < ln.end && unicode.IsSpace(runes[b]) {
		b++
	}
	return a > ln.start && b < ln.end && strings.ContainsRune(".!?…)”»", runes[a]) && (unicode.IsUpper(runes[b]) || strings.ContainsRune("«“\"", runes[b]))
}

// endsCredit reports whether a text ends with a credit in brackets: "(Photo: VNA)".
func endsCredit(ln []rune, rules *Rules) bool {
	for from := len(ln) - 2; from >= 0 && len(ln)-from <= longestCredit; from-- {
		switch ln[from] {
		case ')':
			return false
		case '(':
			word, _, _ := strings.Cut(strings.ToLower(string(ln[from+1:len(ln)-1])), " ")
			return rules.CreditWords[strings.TrimRight(word, ":")]
		}
	}
	return false
}

// agencyCredit returns where a credit without brackets ends whose colon stands at i, if it names an agency last and the line
// goes on behind it, else 0: "… before the meeting. Photo: A B/VNA The leaders of both sides met".
func agencyCredit(runes []rune, ln line, i int, rules *Rules) int {
	from := i
	for from > ln.start && unicode.IsLetter(runes[from-1]) {
		from--
	}
	if from == i || !unicode.IsUpper(runes[from]) || !rules.CreditWords[strings.ToLower(string(runes[from:i]))] {
		return 0
	}
	k := i + 1
	for range mostCredit {
		for k < ln.end && runes[k] == ' ' {
			k++
		}
		word := k
		for k < ln.end && runes[k] != ' ' {
			k++
		}
		name := string(runes[word:k])
		if isAgency(name[strings.LastIndexByte(name, '/')+1:], rules) {
			if rest := strings.TrimLeft(string(runes[k:ln.end]), " "); wordCount(rest) >= leastTitle && unicode.IsUpper([]rune(rest)[0]) {
				return k
			}
			return 0
		}
	}
	return 0
}

// townBefore returns where the town begins that a dateline's bracket at i stands
// behind, if a picture's credit ends before it, else 0.
func townBefore(runes []rune, start, i int, rules *Rules) int {
	end := i
	for range mostTown {
		for end > start && unicode.IsSpace(runes[end-1]) {
			end--
		}
		from := end
		for from > start && !unicode.IsSpace(runes[from-1]) {
			from--
		}
		if from == end || !unicode.IsUpper(runes[from]) {
			return 0
		}
		end = from
		before := strings.TrimSpace(string(runes[start:from]))
		if name := before[strings.LastIndexByte(before, ' ')+1:]; endsCredit([]rune(before), rules) || isAgency(name, rules) {
			return from
		}
	}
	return 0
}

// isDatelineEnd reports whether a text begins with an agency in brackets and a
// dash: "(VNA) –".
func isDatelineEnd(ln []rune, rules *Rules) bool {
	head := string(ln[:min(len(ln), 24)])
	name, rest, ok := strings.Cut(strings.TrimPrefix(head, "("), ")")
	rest = strings.TrimSpace(rest)
	return ok && isAgency(name, rules) && (strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—"))
}
