package fulltext

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"entente/graph"
)

// A Passage is a piece of an article's text with words of the query.
type Passage struct {
	Span       graph.Span   // of the article's text, in code points
	Text       string       // what stands there
	Highlights []graph.Span // the words, in code points of the article's text
}

const (
	maxPassages  = 3
	passageBytes = 320 // about which a passage is at most; a long sentence is cut to it
)

// passages returns the sentences that have most of the words, in the order of
// the text.
func passages(text string, words []word) []Passage {
	// The text may be of another version than the one that was indexed.
	words = slices.DeleteFunc(words, func(w word) bool {
		return w.start < 0 || w.start >= w.end || w.end > len(text) || !utf8.RuneStart(text[w.start]) || w.end < len(text) && !utf8.RuneStart(text[w.end])
	})
	slices.SortFunc(words, func(a, b word) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	type sentence struct {
		start, end, distinct int
		words                []word
	}
	var all []sentence
	for len(words) > 0 {
		s := sentence{}
		s.start, s.end = around(text, words[0])
		seen := map[string]bool{}
		for len(words) > 0 && words[0].end <= s.end {
			s.words = append(s.words, words[0])
			seen[words[0].term] = true
			words = words[1:]
		}
		if len(s.words) == 0 {
			words = words[1:] // a word longer than a passage
			continue
		}
		s.distinct = len(seen)
		all = append(all, s)
	}
	slices.SortStableFunc(all, func(a, b sentence) int {
		return cmp.Or(cmp.Compare(b.distinct, a.distinct), cmp.Compare(len(b.words), len(a.words)))
	})
	all = all[:min(len(all), maxPassages)]
	slices.SortFunc(all, func(a, b sentence) int { return cmp.Compare(a.start, b.start) })
	out := make([]Passage, len(all))
	for i, s := range all {
		out[i] = Passage{Span: codePoints(text, s.start, s.end), Text: text[s.start:s.end]}
		for _, w := range s.words {
			out[i].Highlights = append(out[i].Highlights, codePoints(text, w.start, w.end))
		}
		out[i].Highlights = slices.Compact(out[i].Highlights)
	}
	return out
}

// around returns the bounds of the sentence, or of the piece of it, that the
// word stands in.
func around(text string, w word) (start, end int) {
	low, high := max(0, w.start-passageBytes/2), min(len(text), w.end+passageBytes/2)
	start, end = low, high
	if i := lastEnd(text[low:w.start]); i >= 0 {
		start = low + i
	} else if low > 0 {
		start = low + wordStart(text[low:w.start])
	}
	if i := firstEnd(text[w.end:high]); i >= 0 {
		end = w.end + i
	} else if high < len(text) {
		end = w.end + wordEnd(text[w.end:high])
	}
	for start < w.start && strings.IndexByte(" \n\t", text[start]) >= 0 {
		start++
	}
	return start, end
}

// lastEnd returns what follows the last end of a sentence, or -1.
func lastEnd(s string) int {
	best := -1
	for _, mark := range []string{". ", "! ", "? ", "\n"} {
		if i := strings.LastIndex(s, mark); i >= 0 {
			best = max(best, i+len(mark))
		}
	}
	return best
}

// firstEnd returns the index behind the first end of a sentence, or -1.
func firstEnd(s string) int {
	best := -1
	for _, mark := range []string{". ", "! ", "? ", ".\n", "\n"} {
		if i := strings.Index(s, mark); i >= 0 {
			if mark != "\n" {
				i++ // its mark belongs to it
			}
			if best < 0 || i < best {
				best = i
			}
		}
	}
	if best < 0 && strings.HasSuffix(s, ".") {
		return len(s)
	}
	return best
}

// wordStart returns where the first whole word begins, wordEnd where the last ends.
func wordStart(s string) int {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return i + 1
	}
	return len(s)
}

func wordEnd(s string) int { return max(strings.LastIndexByte(s, ' '), 0) }

// codePoints returns the span of the bytes.
func codePoints(text string, start, end int) graph.Span {
	from := utf8.RuneCountInString(text[:start])
	return graph.Span{Start: from, End: from + utf8.RuneCountInString(text[start:end])}
}
