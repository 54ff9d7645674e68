package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// surfaceOf returns the text of a run of tokens, white space
// collapsed and letters composed.
func (s *section) surfaceOf(from, to int) string {
	if from >= to {
		return ""
	}
	first := from + 1 // the end of the first run without a lost space
	for first < to && !s.gluedTo(first) {
		first++
	}
	if first == to {
		return composed(s.slice(from, to))
	}
	var b strings.Builder
	for start, k := from, from+1; k <= to; k++ {
		if k < to && !s.gluedTo(k) {
			continue
		}
		if start > from {
			b.WriteByte(' ')
		}
		b.WriteString(s.slice(start, k))
		start = k
	}
	return composed(b.String())
}

// composed returns a text with its white space collapsed and its letters composed.
func composed(t string) string {
	if isComposed(t) {
		return t
	}
	return norm.NFC.String(collapse(t))
}

// isComposed reports whether a look at the bytes of a text tells that there is nothing to collapse or to
// compose: one space between words, and nothing behind the letters of Western Europe.
func isComposed(t string) bool {
	const (
		noBreakSpace = 0xC2 // with which it begins
		marks        = 0xCC // with which combining marks begin, and what lies behind them
	)
	space := true
	for i := range len(t) {
		switch c := t[i]; {
		case c == ' ':
			if space {
				return false
			}
			space = true
		case c < ' ' || c == noBreakSpace || c >= marks:
			return false
		default:
			space = false
		}
	}
	return !space || t == ""
}

// slice returns the page's text of a run of tokens, words that it broke mended: "Madagascar" for
// "Madagas-car".
func (s *section) slice(from, to int) string {
	text := s.page.Slice(s.toks[from].Start, s.toks[to-1].End)
	for k := from; k < to; k++ {
		if t := &s.toks[k]; t.Broken {
			text = strings.Replace(text, s.page.Slice(t.Start, t.End), t.Text, 1)
		}
	}
	return text
}

// gluedTo reports whether the page lost the space between token k and the one
// before: "duVietnam".
func (s *section) gluedTo(k int) bool {
	a, b := &s.toks[k-1], &s.toks[k]
	return a.End == b.Start && !a.Punct && !b.Punct && !a.Elided && (!a.Number || len(b.Fold) > 2) && !b.Number && (b.Cap || startsLower(b.Text))
}

func startsLower(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsLower(r)
}

// collapse makes every run of white space one space and drops it at the ends.
func collapse(t string) string {
	if collapsed(t) {
		return t
	}
	out := make([]rune, 0, len(t))
	space := false
	for _, r := range t {
		if r == ' ' || r == '\n' || r == '\t' || r == '\u00a0' || r == '\u202f' || r == '\r' {
			space = len(out) > 0 && !(r == '\n' && hyphenEnds(out))
			continue
		}
		if space {
			out = append(out, ' ')
			space = false
		}
		out = append(out, r)
	}
	return string(out)
}

// hyphenEnds reports whether a text ends with a hyphen that joins a word to the
// next one, not with a dash.
func hyphenEnds(t []rune) bool {
	n := len(t)
	return n > 1 && t[n-1] == '-' && t[n-2] != ' '
}

// collapsed reports whether there is nothing to collapse, as nearly always.
func collapsed(t string) bool {
	space := true
	for _, r := range t {
		switch r {
		case '\n', '\t', '\r', '\u00a0', '\u202f':
			return false
		case ' ':
			if space {
				return false
			}
			space = true
		default:
			space = false
		}
	}
	return !space || t == ""
}
