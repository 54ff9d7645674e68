// Package text turns the text of a saved page into sections, sentences and
// tokens. It knows no grammar and no names; what it knows of a language
// (marker lines, abbreviations, elisions) it is given as a [Rules] value.
//
//	text --Split--> blocks (one a line) --sections--> main, teaser, none --> sentences --> tokens
//
// All offsets are Unicode code points of the text that was given.
package text

// A Token is a word, a number or a punctuation mark.
type Token struct {
	Text string // as it stands in the article, letters composed (NFC), a word that it breaks whole
	Fold string // graph.Fold of Text; the text itself for punctuation
	// Start and End are the offsets of the token, in code points.
	Start, End int
	Space      bool // white space stands before it
	Hyphen     bool // a hyphen without spaces joins it to the token before
	Cap        bool // begins with a capital letter
	AllCap     bool // has at least two letters, all of them capitals
	Number     bool // begins with a digit
	Punct      bool // is punctuation
	Elided     bool // ends with an apostrophe: l', d', qu'
	Broken     bool // a hyphen breaks the word in the article, which Text has whole
	// Word is the number of Fold among the words of [Rules], 0 if it has none.
	Word Word
	// Spelled is the number of Text in lower case, with its diacritics.
	Spelled Word
}

// A Word is the number of a folded word in [Rules.Numbers].
type Word int32

// A Sentence is a run of tokens, First included and Last not.
type Sentence struct {
	First, Last int
	Block       int // index of its block
}

// A BlockKind says what a line of a page is.
type BlockKind int

// The kinds of blocks.
const (
	Body        BlockKind = iota
	Headline              // the title of the article or of a teaser
	Standfirst            // the summary below the headline
	Caption               // the caption of a picture, its credit included
	Boilerplate           // menus, share bars, credits, links: no part of any section
)

// A Block is one line of the page, or a part of one where a picture's caption
// was glued to other text.
type Block struct {
	Kind       BlockKind
	Section    string // "main", "teaser" or "" for none
	Teaser     int    // number of the teaser, from 1; 0 outside teasers
	Start, End int    // offsets in code points
	Sentences  []Sentence
}

// A Page is a page taken apart.
type Page struct {
	Text     string
	Language string // "fr" or "en"
	Title    string // headline of the article
	Dateline string // text of a line that holds nothing but a date, if there is one
	Blocks   []Block
	Tokens   []Token

	chars *chars
}

// Slice returns the text between two offsets in code points.
func (p *Page) Slice(start, end int) string { return p.chars.slice(start, end) }
