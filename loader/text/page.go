package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
)

type line struct {
	start, end int  // without surrounding white space
	gap        bool // a blank line stands before it
}

func splitLines(runes []rune) []line {
	var out []line
	start, gap := 0, false
	for i := 0; i <= len(runes); i++ {
		if i < len(runes) && runes[i] != '\n' && runes[i] != '\r' && runes[i] != '\u2028' {
			continue
		}
		a, b := start, i
		for a < b && unicode.IsSpace(runes[a]) {
			a++
		}
		for b > a && unicode.IsSpace(runes[b-1]) {
			b--
		}
		if a == b {
			gap = true
		} else {
			out = append(out, line{start: a, end: b, gap: gap})
			gap = false
		}
		start = i + 1
	}
	return out
}

// layOut says of every line what it is.
func (p *Page) layOut(lines []line, rules *Rules) {
	const (
		inMain = iota
		inTeasers
		inMenu
	)
	state := inMain
	seenText := 0 // lines of the article so far
	told := false // a line of it ended a sentence
	titleFold := ""
	teaser, part := 0, 0
	for n, ln := range lines {
		raw := p.Slice(ln.start, ln.end)
		fold := graph.Fold(raw)
		block := Block{Start: ln.start, End: ln.end}
		switch {
		case state != inMenu && isMarker(fold, rules.TeaserMarkers) && seenText > 0:
			state, part = inTeasers, 0
			block.Kind = Boilerplate
		case isMarker(fold, rules.MenuMarkers) && seenText > 1:
			state = inMenu
			block.Kind = Boilerplate
		case state == inMenu, isJunk(raw, fold, rules.JunkLines):
			block.Kind = Boilerplate
		case state == inTeasers:
			block.Section = "teaser"
			// A teaser is a caption (often), a headline and a summary. The
			// summary is a sentence that ends; the headline does not.
			switch {
			case isCredit(raw, fold, rules):
				block.Kind = Caption
				teaser++
				part = 1
			case !endsSentence(raw):
				block.Kind = Headline
				if part != 1 {
					teaser++
				}
				part = 2
			default:
				block.Kind = Body
				if part == 0 {
					teaser++
				}
				part = 3
			}
			block.Teaser = max(teaser, 1)
		default:
			if seenText < 6 && n < 10 {
				if isSiteName(raw) {
					block.Kind = Boilerplate
					break
				}
				if isDateline(raw, fold) {
					block.Kind = Boilerplate
					if p.Dateline == "" {
						p.Dateline = raw
					}
					break
				}
			}
			if seenText > 0 && (!told || seenText < 4 && n+1 < len(lines) && p.tells(lines[n+1])) && isByline(raw, rules) {
				block.Kind = Boilerplate
				break
			}
			block.Section = "main"
			seenText++
			told = told || endsSentence(raw)
			switch {
			case seenText == 1:
				block.Kind = Headline
				p.Title = raw
				titleFold = fold
			case isCredit(raw, fold, rules):
				block.Kind = Caption
			case seenText == 2 && !strings.ContainsAny(raw, ".") || seenText == 2 && len(raw) < 400:
				block.Kind = Standfirst
			}
			if seenText > 1 && block.Kind != Caption && signedOff(raw, rules) {
				state, part = inTeasers, 0
			}
			// A picture's alternative text repeats the headline before the
			// caption, with "ảnh N" between the two.
			if at := p.pictureMark(ln, titleFold); at > 0 {
				head := block
				head.End, head.Section, head.Kind = at, "", Boilerplate
				p.Blocks = append(p.Blocks, head)
				block.Start, block.Kind = at, Caption
			}
		}
		p.Blocks = append(p.Blocks, block)
	}
	p.dropLinks()
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

func isMarker(fold string, markers []string) bool {
	for _, m := range markers {
		if head, ok := strings.CutSuffix(m, "*"); fold == m || ok && strings.HasPrefix(fold, head) && strings.Count(fold, " ") < 6 {
			return true
		}
	}
	return false
}

func isJunk(raw, fold string, junk []string) bool {
	if fold == "" || strings.HasPrefix(raw, ">>") || isBreadcrumb(raw) {
		return true
	}
	for _, j := range junk {
		if head, ok := strings.CutSuffix(j, "*"); ok && strings.HasPrefix(fold, head) || fold == j {
			return true
		}
		if tail, ok := strings.CutPrefix(j, "*"); ok && len(fold) < 200 && strings.HasSuffix(fold, tail) {
			return true
		}
	}
	return false
}

// isBreadcrumb reports whether a line tells the way to a page: "Accueil > Afrique",
// "Page d'accueil>>Afrique".
func isBreadcrumb(raw string) bool {
	return len(raw) < 120 && !endsSentence(raw) && (strings.Contains(raw, ">>") || strings.Contains(raw, " > ") || strings.Contains(raw, " › "))
}

// isCredit reports whether a line ends with a picture's credit: "… Photo : VNA".
func isCredit(raw, fold string, rules *Rules) bool {
	if len(raw) >= 700 {
		return false
	}
	for range 7 {
		at := strings.LastIndexByte(fold, ' ')
		if rules.CreditWords[fold[at+1:]] {
			return true
		}
		if at < 0 {
			return false
		}
		fold = fold[:at]
	}
	return false
}

// signedOff reports whether a line ends with the agency's name behind a dash, or
// is nothing else, "… deux pays. -AVI", "– VNA/VI": what stands below is no
// part of the article.
func signedOff(raw string, rules *Rules) bool {
	name := strings.TrimRight(raw, " \u00a0.")
	if at := max(strings.LastIndexByte(name, '-'), strings.LastIndex(name, "–"), strings.LastIndex(name, "—")); at >= 0 {
		_, dash := utf8.DecodeRuneInString(name[at:])
		name = strings.TrimSpace(name[at+dash:])
	}
	first, _, _ := strings.Cut(name, "/")
	return rules.Agencies[first]
}

// isByline reports whether a line above the text names the agency or paper that
// it is taken from, and nothing else: "Vientiane Times", "KPL/VNA".
func isByline(raw string, rules *Rules) bool {
	names := strings.Split(strings.Trim(raw, "-–—() \u00a0."), "/")
	return !slices.ContainsFunc(names, func(name string) bool { return !rules.Agencies[name] })
}

// tells reports whether a line is a paragraph of text, not a headline.
func (p *Page) tells(ln line) bool {
	return ln.end-ln.start > 120 && endsSentence(p.Slice(ln.start, ln.end))
}

func endsSentence(raw string) bool {
	raw = strings.TrimRight(raw, "»”\" \u00a0)")
	return strings.HasSuffix(raw, ".") || strings.HasSuffix(raw, "…") || strings.HasSuffix(raw, "!") && len(raw) > 150
}

// isSiteName reports whether a line names a site: "Vietnam.vn - …".
func isSiteName(raw string) bool {
	if len(raw) > 120 {
		return false
	}
	for _, w := range strings.Fields(raw) {
		host, tld, ok := strings.Cut(strings.ToLower(w), ".")
		if ok && len(host) > 2 && siteDomains[tld] {
			return true
		}
	}
	return false
}

var siteDomains = map[string]bool{"vn": true, "com": true, "org": true, "net": true, "fr": true, "com.vn": true,
	"org.vn": true, "info": true, "la": true, "kh": true, "com.kh": true, "cn": true, "ma": true, "ci": true, "ca": true, "ch": true, "be": true, "dz": true, "tn": true, "mg": true, "cm": true, "cd": true, "mr": true}

// isDateline reports whether a line holds a full date and little else.
func isDateline(raw, fold string) bool {
	if len(raw) > 90 || endsSentence(raw) {
		return false
	}
	words := strings.Fields(fold)
	if len(words) > 14 {
		return false
	}
	year, digits := false, 0
	for _, w := range words {
		if !unicode.IsDigit(rune(w[0])) && !strings.HasSuffix(w, "20") {
			continue
		}
		digits++
		for i := 0; i+4 <= len(w); i++ {
			if (w[i:i+2] == "20" || w[i:i+2] == "19") && isDigits(w[i:i+4]) && (i+4 == len(w) || !isDigits(w[i+4:i+5])) {
				year = true
			}
		}
	}
	// "2017 : bilan d'une année" is a headline; a dateline has a day too.
	return year && digits >= 2
}

func isDigits(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}
