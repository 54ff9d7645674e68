package text

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
)

const (
	longestMark = 120 // bytes of a line that names a thing of the page and no more
	longestCall = 250 // bytes of a sentence that calls the reader to something
)

// isFurniture reports whether a line belongs to the page and not to what it tells:
// links, ways to share, counters, calls to subscribe, rights.
func isFurniture(raw, fold string, rules *Rules) bool {
	return !strings.ContainsFunc(fold, unicode.IsLetter) || strings.HasPrefix(raw, ">>") || isArrow(raw) || isJunk(raw, fold, rules.JunkLines) || isMark(raw, fold, rules) || isBreadcrumb(raw, fold, rules) ||
		isShareBar(raw, fold, rules) || isMenuBar(raw, fold, rules) || isCall(fold, rules) || isHashtags(raw) || isAddress(raw) || isTicker(raw) || isRight(raw, fold) || isForeign(raw) || isInsert(raw) || isSizer(raw) || isImprint(fold, rules) || isRow(raw, rules) || isSiteName(raw) && !strings.Contains(raw, " ") || rules.JunkPrefixes[fold]
}

// isArrow reports whether a line leads to the story before or behind: "← Le pont du
// Guet rouvre".
func isArrow(raw string) bool {
	return strings.HasPrefix(raw, "←") || strings.HasSuffix(raw, "→") || strings.HasSuffix(raw, "»") && strings.Count(raw, "»") > strings.Count(raw, "«") && isShort(raw)
}

// isShort reports whether a line is short and ends no sentence, as the names of the
// things of a page are.
func isShort(raw string) bool { return len(raw) < longestMark && !endsSentence(raw) }

func isJunk(raw, fold string, junk []string) bool {
	ends := junk
	if len(fold) >= longestCall {
		ends = nil
	}
	for _, j := range begunBy(ends, '*') {
		if len(j) > 2 && j[len(j)-1] == '*' {
			if strings.Contains(fold, j[1:len(j)-1]) {
				return true
			}
			continue
		}
		if len(fold) < 200 && hasTail(fold, j[1:]) {
			return true
		}
	}
	if fold == "" {
		return false
	}
	for _, j := range begunBy(junk, fold[0]) {
		if head, ok := strings.CutSuffix(j, "*"); ok && leads(raw, fold, head) || fold == j {
			return true
		}
	}
	return false
}

// begunBy returns those of a sorted list that begin with a byte.
func begunBy(list []string, first byte) []string {
	from := sort.Search(len(list), func(i int) bool { return list[i] != "" && list[i][0] >= first })
	to := from
	for to < len(list) && list[to][0] == first {
		to++
	}
	return list[from:to]
}

// leads reports whether a folded line begins with the words of a list: several that
// stand nowhere else, or one before a colon.
func leads(raw, fold, head string) bool {
	if !strings.Contains(head, " ") {
		return hasHead(fold, head) && labels(raw, head)
	}
	return strings.HasPrefix(fold, head) && (hasHead(fold, head) || gluedBehind(raw, head))
}

// gluedBehind reports whether a line begins with the words of a list and a title glued
// to them: "Article suivantTestay : un pont ouvre".
func gluedBehind(raw, head string) bool {
	runes := []rune(raw)
	n := utf8.RuneCountInString(head)
	return n < len(runes) && unicode.IsUpper(runes[n]) && unicode.IsLower(runes[n-1]) && graph.Fold(string(runes[:n])) == head
}

// labels reports whether a line is what a label and a colon announce: "Tags : …".
func labels(raw, label string) bool {
	before, _, ok := strings.Cut(raw, ":")
	return ok && len(before) <= len(label)+4 && graph.Fold(before) == label
}

// anyNumber stands for any number in the wording of short lines.
const anyNumber = "0"

// isMark reports whether a short line that ends no sentence is one of those that
// count readers, tell the time or name a thing of the page: "Lu : 186 fois", "3 min
// read", "Taille du texte : A+ A-".
func isMark(raw, fold string, rules *Rules) bool {
	if !isShort(raw) {
		return false
	}
	counted := fold
	if strings.IndexFunc(fold, isDigit) >= 0 {
		words := strings.Fields(fold)
		for i, w := range words {
			if isDigits(w) {
				words[i] = anyNumber
			}
		}
		counted = strings.Join(words, " ")
	}
	if counted == "" {
		return false
	}
	for _, m := range begunBy(rules.ShortLines, counted[0]) {
		if head, ok := strings.CutSuffix(m, "*"); ok && leads(raw, counted, head) || counted == m {
			return true
		}
	}
	return false
}

// isShareBar reports whether a line holds nothing but ways to share a page, and
// counts ("Facebook 12 Tweet 3"), or begins with three of them and tells nothing, or
// names four among as few other words ("Partager sur Facebook Partager sur Twitter").
func isShareBar(raw, fold string, rules *Rules) bool {
	const most = 4
	ways, others := 0, 0
	for w := range strings.FieldsSeq(fold) {
		switch {
		case rules.Networks[w]:
			ways++
		case !isDigits(w):
			if others++; others > most+ways {
				return false
			}
		}
		if others == 1 && ways > 2 || others > 0 && ways >= most && others <= ways {
			return isShort(raw)
		}
	}
	return ways > 0 && others == 0
}

// isCall reports whether a line calls the reader to follow or join: an imperative,
// and a network further on.
func isCall(fold string, rules *Rules) bool {
	first, rest, _ := strings.Cut(fold, " ")
	if !rules.Calls[first] || len(fold) > longestCall {
		return false
	}
	for w := range strings.FieldsSeq(rest) {
		if rules.Networks[w] {
			return true
		}
	}
	return false
}

// headsCall reports whether line n is the heading of a box that calls the reader
// to something: "La lettre du matin".
func (l *layout) headsCall(n int, raw string) bool {
	if l.part != inMain || !l.inBody || n+1 >= len(l.lines) || !l.isItem(raw) {
		return false
	}
	next, fold := l.line(n + 1)
	return isCall(fold, l.rules) || endsSentence(next) && isJunk(next, fold, l.rules.JunkLines)
}

// isHashtags reports whether a line holds nothing but hashtags, be they of several
// words: "#Guet #pont du Guet".
func isHashtags(raw string) bool {
	if raw[0] != '#' {
		return false
	}
	tags, words := 0, 0
	for w := range strings.FieldsSeq(raw) {
		if words++; w[0] == '#' {
			tags++
		}
	}
	return tags == words || tags > 1 && isShort(raw)
}

// isAddress reports whether a short line holds an address of e-mail or the web and
// tells nothing.
func isAddress(raw string) bool {
	if !isShort(raw) {
		return false
	}
	if strings.Contains(raw, "http://") || strings.Contains(raw, "https://") || strings.Contains(raw, "www.") {
		return true
	}
	at := strings.IndexByte(raw, '@')
	return at > 0 && strings.IndexByte(raw[at:], '.') > 1
}

// isSizer reports whether a line holds single letters only, which set the size of
// the text: "A  A  A", "A+ A-", "T | T".
func isSizer(raw string) bool {
	n := 0
	for w := range strings.FieldsSeq(raw) {
		if w == "|" {
			continue
		}
		if r, size := utf8.DecodeRuneInString(w); !unicode.IsLetter(r) || len(w) > size+1 || len(w) == size+1 && strings.IndexByte("+-", w[size]) < 0 {
			return false
		}
		n++
	}
	return n > 1
}

// isImprint reports whether a line tells how to call those who make the page: "12, rue
// du Pont, Tél. : (84) 24 38 25".
func isImprint(fold string, rules *Rules) bool {
	if len(fold) > longestCall || strings.IndexFunc(fold, isDigit) < 0 {
		return false
	}
	const least = 6 // digits of a number that one calls
	digits := 0
	called := false
	for w := range strings.FieldsSeq(fold) {
		switch {
		case rules.Imprints[w]:
			called, digits = true, 0
		case called && isDigits(w):
			if digits += len(w); digits >= least {
				return true
			}
		default:
			called = false
		}
	}
	return false
}

// isTicker reports whether a line holds the headlines of many other articles with
// wide gaps between them.
func isTicker(raw string) bool {
	const wide, most = 3, 3
	if !strings.Contains(raw, "   ") || len(raw) <= longestMark {
		return false
	}
	gaps, run := 0, 0
	for _, r := range raw {
		if !unicode.IsSpace(r) {
			if run >= wide {
				gaps++
			}
			run = 0
			continue
		}
		run++
	}
	return gaps >= most
}

// isRight reports whether a line says whose the page is: "© 2021 Le Guet",
// "Copyright The Watch. All rights reserved."
func isRight(raw, fold string) bool {
	rest, ok := strings.CutPrefix(raw, "©")
	if !ok {
		rest, ok = raw[min(len(raw), len("copyright")):], hasHead(fold, "copyright") && len(raw) < longestCall
	}
	if !ok {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " ©\u00a0"))
	return unicode.IsDigit(r) || isShort(raw) || unicode.IsUpper(r) && fold[0] == 'c'
}

// isInsert reports whether a line names what stood there: a file of a picture
// ("lc 4.jpg"), a code of the page ("[gallery ids=12]", "spot_img").
func isInsert(raw string) bool {
	if strings.HasPrefix(raw, "【") {
		return len(raw) < longestMark
	}
	if raw[0] == '[' && raw[len(raw)-1] == ']' {
		return len(raw) < longestMark
	}
	if strings.IndexByte(raw, '_') > 0 && !strings.ContainsAny(raw, " .@") {
		return true
	}
	dot := strings.LastIndexByte(raw, '.')
	return dot > 0 && len(raw) < longestMark && pictureEnds[strings.ToLower(raw[dot+1:])]
}

var pictureEnds = map[string]bool{"jpg": true, "jpeg": true, "png": true, "gif": true, "webp": true, "pdf": true}
