package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"entente/graph"
)

// Rules is what the tokenizer and the sectioner know of a language.
//
// TeaserMarkers, BoxMarkers, MenuMarkers, MenuBreaks, EndMarks, OwnBoxes, JunkLines and ShortLines are
// sorted.
type Rules struct {
	Elisions      map[string]bool // folded words that lose their vowel before an apostrophe: "l", "qu"
	Glue          map[string]bool // folded function words that old pages glue to other words: "deKampong", "laprovince"
	LostAccents   map[string]bool // of these, those that are a word too, with an accent: "dela"
	GluedPhrases  map[string]int  // folded words glued to one another, and the length of the first: "sesont", 2
	Openings      map[string]bool // folded words that with a capital begin a sentence, where a page lost the line's end before it: "MeknèsLe"
	Prefixes      map[string]bool // folded words that begin longer ones: "inter", "contre"
	Hyphened      map[string]bool // folded words that hardly stand before a hyphen but within a word: "porte", "vice"
	OrdinalEnds   map[string]bool // what may follow a number's digits: "e", "th", "km"
	OrdinalsApart map[string]bool // those of an ordinal that pages part from its digits, or glue to the next word: "13 e congrès", "4econférence"
	Abbreviations map[string]bool // folded words after which a full stop ends no sentence: "mm", "dr"
	JunkPrefixes  map[string]bool // folded first words of a block that a site's language switch left there
	Hanging       map[string]bool // words that no line of text ends with: "de", "the"
	TeaserMarkers []string        // folded lines, or beginnings of short lines (with a final *), after which blurbs of other articles come
	StoryNouns    map[string]bool // folded nouns of headings of other stories: "nouvelles"
	StoryTells    map[string]bool // folded words that make such a noun a heading: "similaires"
	StoryFill     map[string]bool // folded words that may stand between these: "en"
	BoxMarkers    []string        // the same of lines that may head a box of links within the story: "lire aussi"
	MenuMarkers   []string        // folded lines after which menus or what readers say come
	MenuBreaks    []string        // the same of lines that stand in the midst of a story as well
	EndMarks      []string        // folded lines that end the article: "fin"
	LastLines     []string        // folded lines, or beginnings of such (with a final *), that stand below a story and nowhere in it: "tags *"
	JunkLines     []string        // folded lines, or beginnings (with a final *) ends (with a first *) or parts (with both) of lines, that are no text
	ShortLines    []string        // short lines, or beginnings of such (with a final *), that are no text; 0 is any number
	Mastheads     []string        // folded lines above the headline, or their beginnings (with a final *) or ends (with a first *), that say what the paper is: "organe central *"
	OwnBoxes      []string        // folded headings of boxes that belong to the story: "reperes"
	Papers        map[string]bool // folded names of papers and agencies. They may be filled in like Numbers
	Homes         map[string]bool // folded beginnings of breadcrumbs: "accueil"
	Rubrics       map[string]bool // folded names of a site's sections: "politique"
	Joined        map[string]bool // the two folded words, a hyphen between, that a name of a province has around its hyphen: "rhone-alpes". It may be filled in like Numbers
	Networks      map[string]bool // folded words of share bars: "facebook"
	Imprints      map[string]bool // folded words before the numbers of those who make the page: "tel"
	Calls         map[string]bool // folded first words of calls to the reader: "abonnez"
	Bylines       []string        // folded beginnings of lines that name a writer: "redige par"
	By            map[string]bool // words in lower case that a line begins with that names a writer and no more: "par"
	With          map[string]bool // words in lower case before the agency that a paper took a text from: "avec"
	NameLinks     map[string]bool // small words in lower case between the names of a byline
	CreditWords   map[string]bool // folded words that begin a picture's credit: "photo"
	Agencies      map[string]bool // agencies and papers, as they sign what they wrote: "VNA"
	// Known reports whether a folded word is one of the language. Only where it is
	// given are glued words taken apart.
	Known func(fold string) bool
	// Numbers numbers folded words from 1, for [Token.Word]. It may be filled in
	// behind the other rules, but not once a Splitter has begun.
	Numbers map[string]Word
}

// tokenize cuts runes from…to of the page into tokens and adds them to out.
// Offsets count code points.
func (sp *Splitter) tokenize(out []Token, from, to int) []Token {
	runes, first := sp.chars.runes, len(out)
	space, hyphen := true, false
	emit := func(start, end int) {
		for _, t := range sp.inContext(out[first:], sp.cut(start, end), start, end, to, space) {
			t.Start, t.End = t.Start+start, t.End+start
			t.Space, t.Hyphen = space, hyphen
			space, hyphen = false, false
			out = append(out, t)
		}
	}
	// A word that does not stand so in runes start…end is one token.
	mended := func(word string, start, end int) {
		t := newToken(norm.NFC.String(word), start, end)
		t.Word, t.Spelled = sp.rules.Numbers[t.Fold], sp.rules.Numbers[strings.ToLower(t.Text)]
		t.Space, t.Hyphen = space, hyphen
		space, hyphen = false, false
		out = append(out, t)
	}
	for i := from; i < to; {
		r := runes[i]
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u200e' || r == '\u200f':
			space = true
			i++
		case isWordRune(r):
			end := wordEnd(runes, i, to)
			if end+1 < to && isApostrophe(runes[end]) && (runes[end+1] == '«' || runes[end+1] == '“' || runes[end+1] == '"') && sp.rules.Elisions[graph.Fold(string(runes[i:end]))] {
				end++ // "l'« Accord-cadre »"
			}
			if whole := sp.partedOrdinal(i, end, to); whole > end {
				mended(string(runes[i:end])+string(runes[end+1:whole]), i, whole)
				i = whole
				continue
			}
			if whole := sp.brokenWord(i, end, to); whole > end {
				mended(string(runes[i:end])+string(runes[hyphened(runes, end+1, to):whole]), i, whole)
				out[len(out)-1].Broken = true
				i = whole
				continue
			}
			if sp.escapedElision(i, end, to) {
				mended(string(runes[i:end])+"'", i, end+2)
				i = end + 2
				continue
			}
			emit(i, end)
			i = end
		case r == '\\' && i+1 < to && (isApostrophe(runes[i+1]) || runes[i+1] == '"'):
			i++ // as a program wrote it down: \"
		case (r == '-' || r == '\u2010' || r == '\u2011') && i > from && isWordRune(runes[i-1]) && hyphened(runes, i+1, to) > 0:
			hyphen = true
			i = hyphened(runes, i+1, to)
		case r == '–' && i > from && i+1 < to && unicode.IsLetter(runes[i-1]) && unicode.IsUpper(runes[i+1]): // "Saguenay–Lac-Saint-Jean"
			hyphen = true
			i++
		case (r == '-' || r == '–') && len(out) > first && sp.parted(&out[len(out)-1], i, to):
			space, hyphen = false, true
			i += 2
		case r == '-' && (sp.nameGoesOn(i, from, to) || sp.wordGoesOn(i, from, to)):
			hyphen = true
			i += 2
		default:
			emit(i, i+1)
			i++
		}
	}
	// "À l'occasion" and "À Lyon" are often printed without their accent.
	for i := first; i+1 < len(out); i++ {
		if out[i].Text == "A" && out[i+1].Space && (bareA[out[i+1].Fold] || len(sp.rules.Elisions) > 0 && out[i+1].Cap && len(out[i+1].Fold) > 1 && beginsHere(out, i)) {
			out[i].Fold, out[i].Word = "à", sp.rules.Numbers["à"]
		}
	}
	return out
}

// token returns the token of the runes from…to, with offsets from the rune start.
func (sp *Splitter) token(from, to, start int) Token {
	t := newToken(norm.NFC.String(string(sp.chars.runes[from:to])), from-start, to-start)
	t.Word, t.Spelled = sp.rules.Numbers[t.Fold], sp.rules.Numbers[strings.ToLower(t.Text)]
	return t
}

// participleAt reports whether a space and a word in small letters that ends in "é" stand at rune i.
func (sp *Splitter) participleAt(i, to int) bool {
	runes := sp.chars.runes
	if i+2 >= to || runes[i] != ' ' || !unicode.IsLower(runes[i+1]) {
		return false
	}
	return runes[wordEnd(runes, i+1, to)-1] == 'é'
}

// beginsHere reports whether nothing but punctuation stands before token i, no shortened
// name before it: "… en Chine. A Pékin, …".
func beginsHere(toks []Token, i int) bool {
	return i == 0 || toks[i-1].Punct && (toks[i-1].Text != "." || i > 1 && len(toks[i-2].Text) > 1)
}

// hyphened returns where the word begins that a hyphen before i joins to the one
// before it, be it on the next line; 0 if there is none.
func hyphened(runes []rune, i, to int) int {
	if i < to && runes[i] == '\n' {
		i++
	}
	if i < to && isWordRune(runes[i]) {
		return i
	}
	return 0
}

// bareA holds the French words before which a capital A is the preposition.
var bareA = map[string]bool{"l": true, "la": true, "cette": true, "cet": true, "ce": true, "son": true, "sa": true,
	"leur": true, "partir": true, "travers": true, "noter": true, "son tour": true, "ses": true, "ces": true}

// Words returns the folded tokens of a name, as the tokenizer would find them
// in a text; it is what names are looked up by.
func Words(name string, rules *Rules) []string {
	toks := Tokenize(name, rules)
	out := make([]string, 0, len(toks))
	for _, t := range toks {
		if r := []rune(t.Text); len(r) == 1 && isApostrophe(r[0]) {
			continue // the end of an elided form: "d'"
		}
		out = append(out, t.Fold)
	}
	return out
}

// longestSentence bounds a sentence, in tokens: no prose reaches it, and what
// is done for every pair of words in a sentence stays bounded.
const longestSentence = 500

// sentences splits the tokens of one block, which begin at index first, and
// adds them to out.
func sentences(out []Sentence, toks []Token, first, block int, rules *Rules) []Sentence {
	start := 0
	flush := func(end int) {
		if end > start {
			out = append(out, Sentence{First: first + start, Last: first + end, Block: block})
			start = end
		}
	}
	for i, t := range toks {
		if i-start >= longestSentence {
			flush(i)
		}
		if i > start && (lostLine(&toks[i-1], &t, rules) || itemBegins(toks, i) && (toks[i-1].Text == ":" || itemBegins(toks, start))) {
			flush(i)
		}
		if !t.Punct || !strings.ContainsAny(t.Text, ".!?…") {
			continue
		}
		j := i + 1
		for j < len(toks) && toks[j].Punct && !toks[j].Space && strings.ContainsAny(toks[j].Text, ".!?…»”\")") {
			j++
		}
		if j < len(toks) && toks[j].Punct && strings.ContainsAny(toks[j].Text, "»”") {
			j++
		}
		if j >= len(toks) {
			continue
		}
		next := toks[j]
		if !next.Space || !(next.Cap || next.Number || next.Punct && strings.ContainsAny(next.Text, "«“\"-–—'‘")) {
			// Old pages glue sentences: "produits.Il", "le 3.Il", "(2019).Il".
			if t.Text != "." || i == 0 || !next.Cap || !endsGlued(&toks[i-1], &next, rules) {
				continue
			}
		}
		if t.Text == "." && i > 0 {
			prev := toks[i-1]
			if rules.Abbreviations[prev.Fold] && (prev.Space || i > 1 && toks[i-2].Text == "(") {
				continue
			}
			if len([]rune(prev.Text)) == 1 && prev.Cap {
				continue
			}
		}
		flush(j)
	}
	flush(len(toks))
	return out
}

// lostLine reports whether a page ran a word together with the first one of the next line: "Fès-MeknèsLe
// Parlement de A".
func lostLine(prev, t *Token, rules *Rules) bool {
	return !t.Space && t.Cap && !t.AllCap && !t.Hyphen && !t.Punct && !prev.Punct && !prev.Number && !prev.Elided && !prev.AllCap && prev.End == t.Start && len(prev.Fold) > 3 && rules.Openings[t.Fold]
}

// itemBegins reports whether a dash glued to a word with a capital begins the item of a list whose lines a page
// ran together at token i: "-Un accord sur l'eau -Un accord sur la pêche".
func itemBegins(toks []Token, i int) bool {
	t := &toks[i]
	return t.Punct && (t.Text == "-" || t.Text == "–" || t.Text == "•") && (i == 0 || t.Space) && i+1 < len(toks) && !toks[i+1].Space && toks[i+1].Cap && !toks[i+1].Punct
}

// endsGlued reports whether a full stop between two tokens without a space ends a
// sentence: behind an initial or a shortened word it does not.
func endsGlued(prev, next *Token, rules *Rules) bool {
	letters := len([]rune(prev.Fold))
	switch {
	case rules.Abbreviations[prev.Fold]:
		return false
	case letters > 1 && prev.Cap && !next.AllCap && rules.Openings[next.Fold]:
		return true // "la société XPI.Le pays"
	case prev.AllCap:
		return false
	case prev.Number || prev.Text == ")":
		return !next.AllCap && len(next.Fold) > 1
	case prev.Cap:
		return letters > 3
	}
	return letters > 1
}

// Tokenize cuts a string into tokens.
func Tokenize(s string, rules *Rules) []Token {
	sp := NewSplitter("", rules)
	sp.chars.set(s)
	return sp.tokenize(nil, 0, len(sp.chars.runes))
}
