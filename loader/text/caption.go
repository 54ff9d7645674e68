package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
)

// pictureMarks are what the agency puts between a picture's alternative text
// and its number, with and without marks.
var pictureMarks = []string{"ảnh", "hinh anh"}

// pictureMark returns the offset behind "headline ảnh 1", or 0.
func (p *Page) pictureMark(ln line, titleFold string) int {
	if raw := p.Slice(ln.start, ln.end); !strings.Contains(raw, pictureMarks[0]) && !strings.Contains(raw, pictureMarks[1]) {
		return 0
	}
	runes := p.chars.runes
	for i := ln.start; i+5 < ln.end; i++ {
		j := i
		for _, mark := range pictureMarks {
			if n := utf8.RuneCountInString(mark); i+n < ln.end && p.Slice(i, i+n) == mark {
				j = i + n
			}
		}
		if j == i {
			continue
		}
		alt := graph.Fold(p.Slice(ln.start, i))
		if titleFold != "" && !strings.HasPrefix(titleFold, alt) && !strings.HasPrefix(alt, titleFold) {
			return 0
		}
		for j < ln.end && unicode.IsSpace(runes[j]) {
			j++
		}
		for j < ln.end && unicode.IsDigit(runes[j]) {
			j++
		}
		for j < ln.end && unicode.IsSpace(runes[j]) {
			j++
		}
		return j
	}
	return 0
}

// mostCredit is how many words a credit has at most.
const mostCredit = 7

// isCredit reports whether a line ends with a picture's credit: "… Photo : VNA",
// "… © CT", "… (Xinhua/Test Li)".
func isCredit(raw, fold string, rules *Rules) bool {
	if len(raw) >= 700 {
		return false
	}
	if strings.Contains(raw, "©") { // which is seen faster from the front
		if at := strings.LastIndex(raw, "©"); at > 0 && strings.Count(raw[at:], " ") < mostCredit {
			return true
		}
	}
	if at := strings.LastIndexByte(raw, '('); at > 0 && strings.HasSuffix(raw, ")") {
		name, _, photographer := strings.Cut(raw[at+1:], "/")
		if photographer && rules.Agencies[name] {
			return true
		}
	}
	for range mostCredit {
		at := strings.LastIndexByte(fold, ' ')
		if rules.CreditWords[fold[at+1:]] {
			return !endsSentence(raw) || credits(raw, rules)
		}
		if at < 0 {
			return false
		}
		fold = fold[:at]
	}
	return false
}

// mostCaption is how many characters a caption has at most whose credit stands in the next line.
const mostCaption = 300

// captionAbove makes the paragraph a caption that ends right above line n, where that is a credit and
// nothing else: "X et Y signent l'accord.", and below it "Photo : VNA/CVN".
func (l *layout) captionAbove(n int, fold string) {
	if n == 0 || l.lines[n].gap || !l.lines[n-1].gap || !isBareCredit(fold, l.rules) {
		return
	}
	above, ln := &l.page.Blocks[len(l.page.Blocks)-1], l.lines[n-1]
	if above.Section == "main" && (above.Kind == Body || above.Kind == Standfirst) && above.Start == ln.start && ln.end-ln.start < mostCaption {
		above.Kind = Caption
	}
}

// credits reports whether a word that tells of a picture stands in a sentence's last
// words as a credit does, "Photo : VNA.", "(photo VNA).", and not as in "une exposition
// de photos au musée".
func credits(raw string, rules *Rules) bool {
	words := strings.Fields(raw)
	for i := max(0, len(words)-mostCredit-1); i < len(words); i++ {
		w := strings.TrimRight(words[i], ":")
		if !rules.CreditWords[graph.Fold(w)] {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(w); i == 0 || !unicode.IsLower(r) || w != words[i] || i+1 < len(words) && words[i+1] == ":" || strings.ContainsRune("–—-", rune(words[i-1][0])) {
			return true
		}
	}
	return false
}

// isBareCredit reports whether a line is the credit of a picture without a caption.
func isBareCredit(fold string, rules *Rules) bool {
	first, rest, _ := strings.Cut(fold, " ")
	return rules.CreditWords[first] && strings.Count(rest, " ") < 3
}
