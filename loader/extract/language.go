package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// languageMarks are the small words that a text's language is told by.
type languageMarks struct {
	words   map[string]languageMark
	longest int         // of the words, in bytes
	lengths [256]uint64 // by the first byte of a word, in either case: a bit for each length
}

type languageMark struct{ french, english int }

// mostMarks is how many words of a text its language is told by.
const mostMarks = 3000

func newLanguageMarks(lx *lexicon.Lexicon) languageMarks {
	m := languageMarks{words: map[string]languageMark{}}
	for w := range lx.Languages["fr"].Words(class.LanguageMark) {
		m.words[w] = languageMark{french: 1}
	}
	for w := range lx.Languages["en"].Words(class.LanguageMark) {
		m.words[w] = languageMark{french: m.words[w].french, english: 1}
	}
	for w := range m.words {
		m.longest = max(m.longest, len(w))
		m.lengths[w[0]] |= 1 << len(w)
		m.lengths[strings.ToUpper(w[:1])[0]] |= 1 << len(w)
	}
	return m
}

// languageOf tells the language of a text, "fr" or "en", by its small words.
func (m *languageMarks) languageOf(t string) string {
	inFrench, inEnglish := 0, 0
	for words := 0; words < mostMarks; words++ {
		w, ascii := "", true
		if w, t, ascii = nextWord(t); w == "" {
			break
		}
		// In lower case a letter may take a third of its bytes.
		if len(w) > 3*m.longest || ascii && (len(w) > m.longest || m.lengths[w[0]]&(1<<len(w)) == 0) {
			continue
		}
		mark, ok := m.words[w] // as nearly all are written
		if !ok {
			mark = m.words[strings.ToLower(w)]
		}
		inFrench += mark.french
		inEnglish += mark.english
	}
	if inEnglish > inFrench {
		return "en"
	}
	return "fr"
}

// nextWord returns the first word of a text, what stands behind it, and whether
// the word is all ASCII. White space parts words as in [strings.Fields].
func nextWord(t string) (word, rest string, ascii bool) {
	start, i := 0, 0
	ascii = true
	for i < len(t) {
		for i < len(t) && t[i] > ' ' && t[i] < utf8.RuneSelf {
			i++
		}
		if i == len(t) {
			break
		}
		c, n := rune(t[i]), 1
		space := c == ' ' || c >= '\t' && c <= '\r'
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(t[i:])
			space = unicode.IsSpace(c)
			ascii = ascii && space
		}
		if space {
			if i > start {
				return t[start:i], t[i:], ascii
			}
			start = i + n
		}
		i += n
	}
	return t[start:], "", ascii
}
