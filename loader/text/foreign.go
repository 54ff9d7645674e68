package text

import (
	"strings"
	"unicode"
)

// isForeign reports whether a line is written in another script or in Vietnamese, but
// for a word: slogans of the site, links to its editions in other languages, captions
// that were left as they were.
func isForeign(raw string) bool {
	const enough = 40 // letters, to tell the script
	latin, others := 0, 0
	for _, r := range raw {
		switch {
		case 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z':
			latin++
		case !unicode.IsLetter(r) && !unicode.Is(unicode.Mark, r):
		case unicode.Is(unicode.Latin, r) || unicode.Is(unicode.Inherited, r):
			latin++
		default:
			others++
		}
		if latin > enough && others == 0 {
			break
		}
	}
	return others > latin || isVietnamese(raw)
}

// isVietnamese reports whether a line is written in Vietnamese: a third of its words
// have letters that only that language has, two words or half of them at least begin with a small letter.
// Names in a French sentence have capitals: "Quang cảnh buổi làm việc", but not "Le
// président Lương Cường a reçu …".
func isVietnamese(raw string) bool {
	if !mayBeVietnamese(raw) || !strings.ContainsFunc(raw, isVietnameseLetter) {
		return false // as most lines
	}
	words, vietnamese, small := 0, 0, 0
	for w := range strings.FieldsSeq(raw) {
		if !strings.ContainsFunc(w, unicode.IsLetter) {
			continue
		}
		words++
		if !strings.ContainsFunc(w, isVietnameseLetter) {
			continue
		}
		vietnamese++
		if first := strings.IndexFunc(w, unicode.IsLetter); unicode.IsLower([]rune(w[first:])[0]) {
			small++
		}
	}
	return 3*vietnamese >= words && (small > 1 || small == 1 && 2*vietnamese >= words)
}

// mayBeVietnamese reports whether a line has a byte with which such a letter begins in
// UTF-8: most lines have none.
func mayBeVietnamese(raw string) bool {
	for i := range len(raw) {
		if b := raw[i]; b >= 0xC4 && b <= 0xC6 || b == 0xE1 {
			return true
		}
	}
	return false
}

// isVietnameseLetter reports whether no language but Vietnamese has a letter: "đ", "ơ", "ế".
func isVietnameseLetter(r rune) bool {
	return r >= 0x1EA0 && r <= 0x1EF9 || r >= 0x0102 && r < 0x0200 && strings.ContainsRune("đĐăĂơƠưƯ", r)
}
