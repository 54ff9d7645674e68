package eval

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
	"entente/loader/record"
)

// A mark is what the page tells of one entity where the text names it.
type mark struct {
	Status string // "right", "missed" or "wrong"
	Label  string // type and name
}

// A piece of marked text: text, or where a mark begins or ends.
type piece struct {
	Open  *mark
	Close bool
	Text  string
}

// A word of a text, folded as names are compared, with its bytes.
type word struct {
	fold       string
	start, end int
}

func wordsOf(text string) []word {
	var out []word
	var fold strings.Builder
	start := -1
	for i, r := range text {
		f := graph.FoldRune(r)
		if f == "" && !(start >= 0 && unicode.Is(unicode.Mn, r)) {
			if start >= 0 {
				out = append(out, word{fold.String(), start, i})
				start = -1
			}
			continue
		}
		if start < 0 {
			start = i
			fold.Reset()
		}
		fold.WriteString(f)
	}
	if start >= 0 {
		out = append(out, word{fold.String(), start, len(text)})
	}
	return out
}

// A place is where a text names an entity, in words.
type place struct {
	first, last int // last excluded
	mark        *mark
}

// A markedForm is one form of an entity, by its folded words.
type markedForm struct {
	words []string
	mark  *mark
}

// locate finds the forms of the entities in the text and marks them, names
// within names inside. Positions are those of the words, for gold has none.
func locate(text string, entities []record.Entity, status func(id string) string) []piece {
	byFirst := map[string][]markedForm{}
	for _, e := range entities {
		m := &mark{status(e.ID), e.Type + " " + e.Name}
		for _, form := range append([]string{e.Name}, e.Aliases...) {
			var f markedForm
			for _, w := range wordsOf(form) {
				f.words = append(f.words, w.fold)
			}
			if len(f.words) > 0 {
				f.mark = m
				byFirst[f.words[0]] = append(byFirst[f.words[0]], f)
			}
		}
	}
	words := wordsOf(text)
	var places []place
	for i, w := range words {
		for _, f := range byFirst[w.fold] {
			if standsAt(words[i:], f.words) {
				places = append(places, place{i, i + len(f.words), f.mark})
			}
		}
	}
	return marked(text, words, nested(places))
}

func standsAt(words []word, form []string) bool {
	if len(form) > len(words) {
		return false
	}
	for i, f := range form {
		if words[i].fold != f {
			return false
		}
	}
	return true
}

// nested orders the places, outer before inner, without those that repeat or
// cross another one. Of two that are the same, the one with an error stays.
func nested(places []place) []place {
	slices.SortStableFunc(places, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last), cmp.Compare(rank(a.mark), rank(b.mark)))
	})
	var out, open []place
	for _, p := range places {
		for len(open) > 0 && open[len(open)-1].last <= p.first {
			open = open[:len(open)-1]
		}
		if n := len(open); n > 0 {
			if outer := open[n-1]; p.last > outer.last || p.first == outer.first && p.last == outer.last {
				continue
			}
		}
		out, open = append(out, p), append(open, p)
	}
	return out
}

func rank(m *mark) int {
	if m.Status == right {
		return 1
	}
	return 0
}

// marked cuts the text into pieces at the marks.
func marked(text string, words []word, places []place) []piece {
	var out []piece
	at := 0
	upTo := func(end int) {
		if end > at {
			out = append(out, piece{Text: text[at:end]})
			at = end
		}
	}
	var open []place
	closeBefore := func(first int) {
		for len(open) > 0 && open[len(open)-1].last <= first {
			upTo(words[open[len(open)-1].last-1].end)
			out = append(out, piece{Close: true})
			open = open[:len(open)-1]
		}
	}
	for _, p := range places {
		closeBefore(p.first)
		upTo(words[p.first].start)
		out = append(out, piece{Open: p.mark})
		open = append(open, p)
	}
	closeBefore(len(words) + 1)
	upTo(len(text))
	return out
}

// sectionText joins the parts of a section of an article by blank lines.
func sectionText(a *graph.Article, kind string) string {
	var parts []string
	offsets := make([]int, 0, len(a.Text)+1)
	for i := range a.Text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(a.Text))
	for _, s := range a.Sections {
		if string(s.Kind) == kind && s.Span.Start >= 0 && s.Span.End < len(offsets) && s.Span.Start <= s.Span.End {
			parts = append(parts, a.Text[offsets[s.Span.Start]:offsets[s.Span.End]])
		}
	}
	return strings.TrimRightFunc(strings.Join(parts, "\n\n"), func(r rune) bool { return r == utf8.RuneError || unicode.IsSpace(r) })
}
