package lexicon

import (
	"fmt"
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// A Pattern is a wording: a run of items, each of which takes one word, one
// phrase of a class, or a short gap.
//
//	word          that word, folded; "d'" and the like without apostrophe
//	(a|b|c)       one of these words
//	{é|e}         one of these words, spelled with just these diacritics where the text has any
//	$name         a macro: a named list of words
//	@class        one phrase of that class of the word lists
//	item? item*   once or not at all; any number of times
//	_             any one word
//	...           up to twelve words that are no full stop, semicolon or colon
//	              and none of the class gap-end; a name counts as one
//
// It is matched greedily with backtracking over at most [patternSpan] words,
// so a match takes bounded time.
type Pattern struct {
	items []patternItem
	words []itemWords // of each item, until they are numbered
	text  string
}

type patternItem struct {
	mask uint64  // a bit for each word of set, which others share
	set  wordSet // the words, if any are listed and once they are numbered
	// spelled are the words as written, if diacritics matter and once they are numbered.
	spelled  wordSet
	class    Class
	classed  bool // class is set
	listed   bool // words are listed
	spells   bool // their diacritics matter
	any      bool
	gap      bool
	optional bool
	many     bool
}

// itemWords are the words of an item until they are numbered, folded and as written.
type itemWords struct{ folded, spelled []string }

const (
	patternSpan = 40
	gapSpan     = 12
)

// Source is what a pattern is matched against.
type Source interface {
	// Word returns the number of the folded word at i, 0 for one of no
	// vocabulary, or false at the end of the sentence.
	Word(i int) (text.Word, bool)
	// Spelling returns the number of the word at i in lower case, with its diacritics, or
	// false where the text is written without any.
	Spelling(i int) (text.Word, bool)
	// Within reports whether the word at i stands in a name, and not at its beginning.
	Within(i int) bool
	// Phrase returns the length of the longest phrase of the class at i, or 0.
	Phrase(i int, class Class) int
}

// ParsePattern compiles a pattern; macros gives the lists that $name stands for.
func ParsePattern(s string, macros map[string][]string) (*Pattern, error) {
	p := &Pattern{text: s}
	for _, f := range strings.Fields(s) {
		var it patternItem
		var words itemWords
		if f == "..." {
			it.gap = true
			p.items, p.words = append(p.items, it), append(p.words, words)
			continue
		}
		if rest, ok := strings.CutSuffix(f, "?"); ok {
			it.optional, f = true, rest
		} else if rest, ok := strings.CutSuffix(f, "*"); ok {
			it.many, f = true, rest
		}
		switch {
		case f == "_":
			it.any = true
		case f == "":
			return nil, fmt.Errorf("pattern %q: an item is empty", s)
		case f[0] == '@':
			if f == "@" {
				return nil, fmt.Errorf("pattern %q: @ names no class", s)
			}
			it.class, it.classed = class.Named(f[1:]), true
		default:
			it.listed = true
			body := strings.TrimSuffix(strings.TrimPrefix(f, "("), ")")
			if strings.HasPrefix(f, "{") {
				body = strings.TrimSuffix(f[1:], "}")
				it.spells = true
			}
			for _, w := range strings.Split(body, "|") {
				if m, ok := strings.CutPrefix(w, "$"); ok {
					list, known := macros[m]
					if !known {
						return nil, fmt.Errorf("pattern %q: there is no macro $%s", s, m)
					}
					for _, x := range list {
						words.folded = append(words.folded, foldWord(x))
					}
					continue
				}
				if it.spells {
					words.spelled = append(words.spelled, strings.ToLower(w))
				}
				if w = foldWord(w); w == "" {
					return nil, fmt.Errorf("pattern %q: an alternative is empty", s)
				}
				words.folded = append(words.folded, w)
			}
		}
		p.items, p.words = append(p.items, it), append(p.words, words)
	}
	if len(p.items) == 0 {
		return nil, fmt.Errorf("a pattern is empty")
	}
	if first := p.items[0]; !first.listed || first.optional || first.many {
		return nil, fmt.Errorf("pattern %q: the first item must be a word or a list of words", s)
	}
	return p, nil
}

// foldWord returns a word as patterns match it: folded, but for "à", which is not "a".
func foldWord(w string) string {
	if w == "à" {
		return w
	}
	return graph.Fold(w)
}

// Classes returns the classes of the word lists that the pattern names.
func (p *Pattern) Classes() []Class {
	var out []Class
	for i := range p.items {
		if it := p.items[i]; it.classed {
			out = append(out, it.class)
		}
	}
	return out
}

// String returns the pattern as it was written.
func (p *Pattern) String() string { return p.text }

// Number puts the words of the pattern into the vocabulary by whose numbers it
// is matched.
func (p *Pattern) Number(v Vocabulary) {
	for i, words := range p.words {
		it := &p.items[i]
		it.set, it.spelled = v.set(words.folded), v.set(words.spelled)
		for _, w := range it.set {
			it.mask |= 1 << (w % 64)
		}
	}
	p.words = nil
}

// needed returns, for each item that every match takes behind what the index of
// frames looks at, its words; those of the fewest words first. The pattern must
// have been numbered.
func (p *Pattern) needed() []wordSet {
	var must []wordSet
	for _, it := range p.items[p.nextItem()+1:] {
		if it.listed && !it.optional && !it.many {
			must = append(must, it.set)
		}
	}
	slices.SortStableFunc(must, func(a, b wordSet) int { return len(a) - len(b) })
	return must
}

// Match returns the number of words that the pattern takes at i, or 0. The
// pattern must have been numbered.
func (p *Pattern) Match(src Source, i int) int {
	end, ok := p.match(src, i, i+patternSpan, 0)
	if !ok {
		return 0
	}
	return end - i
}

func (p *Pattern) match(src Source, i, limit, item int) (int, bool) {
	if item == len(p.items) {
		return i, true
	}
	it := &p.items[item]
	if it.gap {
		for n, words := 0, 0; words <= gapSpan && n < patternSpan; n++ {
			if end, ok := p.match(src, i+n, limit, item+1); ok {
				return end, true
			}
			w, ok := src.Word(i + n)
			if !ok || w == fullStop || w == semicolon || w == colon || src.Phrase(i+n, class.GapEnd) > 0 {
				return 0, false
			}
			if !src.Within(i + n + 1) {
				words++
			}
		}
		return 0, false
	}
	if n := it.take(src, i); n > 0 && i+n <= limit {
		next := item + 1
		if it.many {
			next = item
		}
		if end, ok := p.match(src, i+n, limit, next); ok {
			return end, true
		}
	}
	if it.optional || it.many {
		return p.match(src, i, limit, item+1)
	}
	return 0, false
}

func (it *patternItem) take(src Source, i int) int {
	w, ok := src.Word(i)
	switch {
	case !ok:
		return 0
	case it.any:
		return 1
	case it.classed:
		return src.Phrase(i, it.class)
	case it.mask>>(w%64)&1 != 0 && it.set.has(w) && (!it.spells || it.spelledLike(src, i)):
		return 1
	}
	return 0
}

// spelledLike reports whether the word at i has the diacritics of one that is
// listed, as far as the text has any.
func (it *patternItem) spelledLike(src Source, i int) bool {
	spelling, ok := src.Spelling(i)
	return !ok || it.spelled.has(spelling)
}
