package text

import (
	"strings"
	"unicode"

	"entente/graph"
)

// Rules is what the tokenizer and the sectioner know of a language.
type Rules struct {
	Elisions      map[string]bool // folded words that lose their vowel before an apostrophe: "l", "qu"
	Glue          map[string]bool // folded function words that old pages glue to a name: "deKampong"
	Nouns         map[string]bool // folded nouns that old pages glue to a function word: "duComité", "présidentdu"
	OrdinalEnds   map[string]bool // what may follow a number's digits: "e", "th", "km"
	Abbreviations map[string]bool // folded words after which a full stop ends no sentence: "mm", "dr"
	JunkPrefixes  map[string]bool // folded first words of a block that a site's language switch left there
	TeaserMarkers []string        // folded lines after which blurbs of other articles come
	MenuMarkers   []string        // folded lines after which menus come
	JunkLines     []string        // folded lines, or beginnings of lines (with a final *), that are no text
	CreditWords   map[string]bool // folded words that begin a picture's credit: "photo"
	Agencies      map[string]bool // agencies and papers, as they sign what they wrote: "VNA"
}

// tokenize cuts runs[from:to] into tokens. Offsets count code points.
func tokenize(runes []rune, from, to int, rules *Rules) []Token {
	var out []Token
	space, hyphen := true, false
	emit := func(start, end int) {
		t := newToken(string(runes[start:end]), start, end)
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
			for i < end {
				cut := wordCut(runes, i, end, rules)
				emit(i, cut)
				i = cut
			}
		case (r == '-' || r == '\u2010' || r == '\u2011') && i > from && i+1 < to && isWordRune(runes[i-1]) && isWordRune(runes[i+1]):
			hyphen = true
			i++
		default:
			emit(i, i+1)
			i++
		}
	}
	// "À l'occasion" is often printed without its accent.
	for i := range out[:max(0, len(out)-1)] {
		if out[i].Text == "A" && bareA[out[i+1].Fold] && out[i+1].Space {
			out[i].Fold = "à"
		}
	}
	return out
}

// bareA holds the French words before which a capital A is the preposition.
var bareA = map[string]bool{"l": true, "la": true, "cette": true, "cet": true, "ce": true, "son": true, "sa": true,
	"leur": true, "partir": true, "travers": true, "noter": true, "son tour": true, "ses": true, "ces": true}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || r == 'ᵉ' || r == '°' || r == '&'
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' }

// wordEnd returns the end of the run of letters, digits and inner apostrophes.
func wordEnd(runes []rune, i, to int) int {
	for i < to {
		switch {
		case isWordRune(runes[i]):
		case isApostrophe(runes[i]) && i+1 < to && isWordRune(runes[i+1]):
		case (runes[i] == '.' || runes[i] == ',') && i+1 < to && unicode.IsDigit(runes[i-1]) && unicode.IsDigit(runes[i+1]):
		default:
			return i
		}
		i++
	}
	return i
}

// wordCut returns where the first token of runes[i:end] ends: after an elided
// word, before an English 's, and where old pages glued two words together.
func wordCut(runes []rune, i, end int, rules *Rules) int {
	if cut := gluedNoun(runes, i, end, rules); cut > i {
		return cut
	}
	for j := i; j < end; j++ {
		if isApostrophe(runes[j]) {
			if j > i {
				head := graph.Fold(string(runes[i:j]))
				rest := string(runes[j+1 : end])
				if (rest == "s" || rest == "S") && j+2 == end {
					return j
				}
				if rules.Elisions[head] && !elides(runes[j+1:end]) {
					continue // "N'guessan", "N'Zi"
				}
				if rules.Elisions[head] && (len(head) > 1 || head == "l" || head == "d" || !unicode.IsUpper(runes[i]) || !unicode.IsUpper(runes[j+1])) {
					return j + 1
				}
				if !rules.Elisions[head] && gluedElision(runes, i, j, rules) {
					return j - 1
				}
			} else {
				continue
			}
		}
		if j == i {
			continue
		}
		a, b := runes[j-1], runes[j]
		switch {
		case unicode.IsLower(a) && unicode.IsUpper(b):
			if head := string(runes[i:j]); rules.Glue[graph.Fold(head)] && (len(head) > 2 || unicode.IsLower(runes[i])) || len(rules.Glue) > 0 && len(head) > 3 && unicode.IsLower(runes[i]) && allLower(runes[i:j]) {
				return j
			}
		case unicode.IsLower(a) && unicode.IsDigit(b):
			if j-i >= 3 && allLower(runes[i:j]) {
				return j
			}
		case unicode.IsDigit(a) && unicode.IsLetter(b):
			k := j
			for k < end && unicode.IsLetter(runes[k]) {
				k++
			}
			suffix := graph.Fold(string(runes[j:k]))
			if len(suffix) > 1 && !rules.OrdinalEnds[suffix] && k-j > 2 && (unicode.IsLower(runes[k-1])) {
				return j
			}
		}
	}
	return end
}

// elides reports whether a word loses its vowel before another one: before a
// vowel or an h, and before what is spelled out, letter by letter.
func elides(next []rune) bool {
	fold := graph.Fold(string(next[:1]))
	if fold == "" || strings.ContainsAny(fold[:1], "aeiouhy") || !unicode.IsLetter(next[0]) {
		return true
	}
	return len(next) > 1 && unicode.IsUpper(next[0]) && unicode.IsUpper(next[1])
}

// gluedNoun returns where a run of letters that is no word of its own falls
// into a function word and a noun, or a noun and a function word: "laprovince",
// "présidentdu", "effectuésamedi"; or i.
func gluedNoun(runes []rune, i, end int, rules *Rules) int {
	if len(rules.Glue) == 0 || end-i < 7 || end-i > 24 || !allLower(runes[i:end]) {
		return i
	}
	fold := graph.Fold(string(runes[i:end]))
	if len(fold) != end-i || rules.Nouns[fold] {
		return i // a letter that folds to two, such as œ: the offsets would not agree
	}
	for n := len(fold) - 6; n >= 2; n-- {
		if rules.Glue[fold[:n]] && rules.Nouns[fold[n:]] {
			return i + n
		}
	}
	for n := 5; n <= len(fold)-2; n++ {
		if tail := fold[n:]; gluedTails[tail] && rules.Nouns[fold[:n]] {
			return i + n
		}
	}
	for _, day := range gluedDays {
		if head, ok := strings.CutSuffix(fold, day); ok && len(head) > 2 {
			return i + len(head)
		}
	}
	return i
}

// gluedTails are the function words that may stick to the end of a noun; short
// endings of French words ("le", "en") are none of them.
var gluedTails = map[string]bool{"de": true, "du": true, "des": true, "dans": true, "par": true, "pour": true, "avec": true}

// gluedDays end no other French word.
var gluedDays = []string{"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"}

// gluedElision reports whether the word that the apostrophe at j ends is a
// word and an elided one: "Frontd'", "àl'".
func gluedElision(runes []rune, i, j int, rules *Rules) bool {
	switch runes[j-1] {
	case 'l', 'd', 's':
	default:
		return false
	}
	head := graph.Fold(string(runes[i : j-1]))
	if head == "aujour" || head == "" {
		return false
	}
	return len(head) > 3 || rules.Glue[head] || head == "a" && runes[i] == 'à'
}

func allLower(rs []rune) bool {
	for i, r := range rs {
		if !unicode.IsLower(r) && i > 0 {
			return false
		}
	}
	return true
}

func newToken(s string, start, end int) Token {
	t := Token{Text: s, Start: start, End: end, Fold: graph.Fold(s)}
	first, letters, upper := true, 0, 0
	for _, r := range s {
		if first {
			t.Cap = unicode.IsUpper(r)
			t.Number = unicode.IsDigit(r)
			first = false
		}
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	t.AllCap = letters >= 2 && upper == letters
	// "à" is no form of "a": the one is a preposition, the other a verb.
	if s == "à" || s == "À" {
		t.Fold = "à"
	}
	if t.Fold == "" {
		t.Fold = s
		t.Punct = true
	} else if last := []rune(s); isApostrophe(last[len(last)-1]) {
		t.Elided = true
	}
	return t
}

// Words returns the folded tokens of a name, as the tokenizer would find them
// in a text; it is what names are looked up by.
func Words(name string, rules *Rules) []string {
	runes := []rune(name)
	toks := tokenize(runes, 0, len(runes), rules)
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

// sentences splits the tokens of one block, which begin at index first.
func sentences(toks []Token, first, block int, rules *Rules) []Sentence {
	var out []Sentence
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
			// Old pages glue sentences: "produits.Il". A capital after a full
			// stop begins one unless what stands before is an initial.
			if !(next.Cap && t.Text == "." && i > 0 && len(toks[i-1].Fold) > 3 && !toks[i-1].AllCap) {
				continue
			}
		}
		if t.Text == "." && i > 0 {
			prev := toks[i-1]
			if rules.Abbreviations[prev.Fold] && prev.Space {
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

// Tokenize cuts a string into tokens.
func Tokenize(s string, rules *Rules) []Token {
	runes := []rune(s)
	return tokenize(runes, 0, len(runes), rules)
}
