package graph

import (
	"strings"
	"unicode"
)

// Fold makes the form under which names are compared: lower case, without
// diacritics (đ is d, œ is oe), every run of anything that is neither letter
// nor digit one space. "Tô Lâm", "TO LAM" and "To-Lam" fold to "to lam".
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range s {
		base := FoldRune(r)
		if base == "" {
			if !unicode.Is(unicode.Mn, r) {
				gap = b.Len() > 0
			}
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteString(base)
	}
	return b.String()
}

// FoldRune returns what [Fold] makes of one rune: "" for a combining mark or
// for what separates words, otherwise one or two lower-case letters or a digit.
func FoldRune(r rune) string {
	if r < 0x80 {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return asciiStrings[r]
		case r >= 'A' && r <= 'Z':
			return asciiStrings[r+'a'-'A']
		}
		return ""
	}
	if f, ok := foldTable[r]; ok {
		return f
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return string(unicode.ToLower(r))
	}
	return ""
}

// Slug is Fold with hyphens, for ids: "Tô Lâm" becomes "to-lam". Letters
// outside ASCII that have no base letter there are kept.
func Slug(s string) string { return strings.ReplaceAll(Fold(s), " ", "-") }

var (
	asciiStrings [128]string
	foldTable    = map[rune]string{}
)

// foldRows gives every Latin letter with diacritics that European and
// Vietnamese names are written with, behind its base letter (Unicode Latin-1,
// Latin Extended-A/B and Latin Extended Additional).
var foldRows = []string{
	"a" + "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "ae" + "\x00" + "æ",
	"c" + "çćĉċč", "d" + "ďđðḍḏ", "e" + "èéêëēĕėęěẹẻẽếềểễệ",
	"g" + "ĝğġģǧ", "h" + "ĥħḥ", "i" + "ìíîïĩīĭįıǐỉị", "j" + "ĵ", "k" + "ķ",
	"l" + "ĺļľŀł", "n" + "ñńņňŋṇ", "o" + "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ",
	"oe" + "\x00" + "œ", "r" + "ŕŗřṛ", "s" + "śŝşšșṣ", "ss" + "\x00" + "ß", "t" + "ţťŧțṭ",
	"u" + "ùúûüũūŭůűųưǔụủứừửữự", "w" + "ŵẁẃẅ", "y" + "ýÿŷỳỵỷỹ", "z" + "źżžẓ",
}

func init() {
	for i := range asciiStrings {
		asciiStrings[i] = string(rune(i))
	}
	for _, row := range foldRows {
		base, letters, two := strings.Cut(row, "\x00")
		if !two {
			base, letters = row[:1], row[1:]
		}
		for _, r := range letters {
			foldTable[r] = base
			foldTable[unicode.ToUpper(r)] = base
		}
	}
	foldTable['İ'] = "i"
	foldTable['ẞ'] = "ss"
}
