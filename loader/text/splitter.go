package text

import (
	"slices"
	"strings"
)

// A Splitter takes pages of one language apart, one after the other. It keeps
// what it made of each word, so that a word costs one look-up wherever it
// stands. It serves one goroutine at a time.
type Splitter struct {
	language string
	rules    *Rules
	chars    *chars // of the page under way
	own      Memory
	// words holds what runs of letters are cut into, on pages that glue words and
	// on others; see cut.
	words, gluedWords map[string][]Token
	glued             bool // the page glues words
	// capitals holds the folded words with a capital that such a page has, and two of them side by side.
	capitals map[string]bool
}

// A Memory is what a page lies in, for one page after the other.
type Memory struct {
	chars  chars
	tokens []Token
	blocks []Block
	sents  []Sentence
}

// spareTokens is for how many tokens more than a page has there is room behind them,
// for readers that look ahead.
const spareTokens = 16

const (
	mostWords   = 1 << 14 // that are kept in mind
	longestWord = 64      // of these, in bytes
)

// NewSplitter returns a Splitter for a language with its rules.
func NewSplitter(language string, rules *Rules) *Splitter {
	sp := &Splitter{language: language, rules: rules, words: map[string][]Token{}, gluedWords: map[string][]Token{}}
	sp.chars = &sp.own.chars
	return sp
}

// Split takes a page apart. The page holds until the next call.
func (sp *Splitter) Split(text string) *Page { return sp.SplitIn(&sp.own, text) }

// SplitIn takes a page apart in a memory of the caller's. The page holds until
// the memory is used again.
func (sp *Splitter) SplitIn(m *Memory, text string) *Page {
	sp.chars = &m.chars
	sp.chars.set(text)
	p := &Page{Text: text, Language: sp.language, Blocks: m.blocks[:0], Tokens: m.tokens[:0], chars: sp.chars}
	runes := sp.chars.runes
	lines := unwrap(cutLines(splitLines(runes), runes, sp.rules), runes)
	p.layOut(rejoin(lines, runes, sp.rules), sp.rules)
	sp.glued = false
	sents := sp.takeApart(p, m.sents[:0])
	if gluesWords(p.Tokens, sp.rules) {
		sp.glued = true
		sp.capitals = map[string]bool{}
		for i := range p.Tokens {
			if t := &p.Tokens[i]; t.Cap {
				sp.capitals[t.Fold] = true
				if i > 0 && p.Tokens[i-1].Cap && t.Space {
					sp.capitals[p.Tokens[i-1].Fold+" "+t.Fold] = true
				}
			}
		}
		p.Tokens = p.Tokens[:0]
		sents = sp.takeApart(p, sents[:0])
	}
	p.Tokens = slices.Grow(p.Tokens, spareTokens)
	m.tokens, m.blocks, m.sents = p.Tokens, p.Blocks, sents
	return p
}

// takeApart cuts the blocks of a page into tokens and sentences.
func (sp *Splitter) takeApart(p *Page, sents []Sentence) []Sentence {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Section == "" {
			continue
		}
		first, from := len(p.Tokens), len(sents)
		p.Tokens = sp.tokenize(p.Tokens, b.Start, b.End)
		if toks := p.Tokens[first:]; len(toks) > 1 && sp.rules.JunkPrefixes[toks[0].Fold] && toks[1].Cap {
			p.Tokens = append(p.Tokens[:first], toks[1:]...)
		}
		sents = sentences(sents, p.Tokens[first:], first, i, sp.rules)
		b.Sentences = sents[from:len(sents):len(sents)]
	}
	return sents
}

// Split takes one page apart by the rules of its language.
func Split(text, language string, rules *Rules) *Page {
	return NewSplitter(language, rules).Split(text)
}

// cut returns the tokens of a word, runes start…end of the page, with offsets
// from its beginning. They depend on nothing around it.
func (sp *Splitter) cut(start, end int) []Token {
	word := sp.chars.slice(start, end)
	words := sp.words
	if sp.glued {
		words = sp.gluedWords
	}
	toks, ok := words[word]
	if ok {
		return toks
	}
	runes := sp.chars.runes[start:end]
	for i := 0; i < len(runes); {
		cut := wordCut(runes, i, len(runes), sp.rules, sp.glued)
		t := sp.token(start+i, start+cut, start)
		toks = append(toks, t)
		i = cut
	}
	if len(word) <= longestWord {
		if len(words) >= mostWords {
			clear(words)
		}
		words[strings.Clone(word)] = toks
	}
	return toks
}

// chars is a text by its code points.
type chars struct {
	text  string
	runes []rune
	bytes []int32 // offset in bytes of each of them, and of the end
}

// set takes up a text in the memory of the one before.
func (c *chars) set(text string) {
	runes, bytes := slices.Grow(c.runes[:0], len(text))[:len(text)], slices.Grow(c.bytes[:0], len(text)+1)[:len(text)+1]
	n := 0
	for i, r := range text {
		runes[n], bytes[n] = r, int32(i)
		n++
	}
	bytes[n] = int32(len(text))
	c.text, c.runes, c.bytes = text, runes[:n], bytes[:n+1]
}

// slice returns the text between two offsets in code points; what lies behind
// the end is empty.
func (c *chars) slice(start, end int) string {
	last := len(c.runes)
	return c.text[c.bytes[min(start, last)]:c.bytes[min(end, last)]]
}
