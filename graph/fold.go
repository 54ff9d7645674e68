package graph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold makes the form under which names are compared: lower case, without
// diacritics (đ is d, œ is oe), every run of anything that is neither letter
// nor digit one space. "Tô Lâm", "TO LAM" and "To-Lam" fold to "to lam".
func Fold(s string) string {
	if isFolded(s) {
		return s // as most words of a text are
	}
	var room [foldRoom]byte // what is made is held back here, where it costs least
	var b strings.Builder
	n, gap := 0, false
	for i := 0; i < len(s); {
		var read int
		n, read, gap = foldASCII(&room, n, s[i:], gap, n > 0 || b.Len() > 0)
		if i += read; i == len(s) {
			break
		}
		if n > foldRoom-2*utf8.UTFMax {
			if b.Len() == 0 {
				b.Grow(len(s))
			}
			b.Write(room[:n])
			n = 0
		}
		if s[i] < utf8.RuneSelf {
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		base := FoldRune(r)
		if base == "" {
			if !unicode.Is(unicode.Mn, r) {
				gap = n > 0 || b.Len() > 0
			}
			continue
		}
		if gap {
			room[n] = ' '
			n, gap = n+1, false
		}
		n += copy(room[n:], base)
	}
	if b.Len() == 0 {
		return string(room[:n])
	}
	b.Write(room[:n])
	return b.String()
}

// foldASCII puts what the ASCII that s begins with folds to into room, behind n bytes
// there, as long as there is room. It returns how many bytes there are now and how
// many of s were read. Gap says that something to be parted by a space stands before
// what comes next, and begun that there is something to be parted from.
func foldASCII(room *[foldRoom]byte, n int, s string, gap, begun bool) (end, read int, open bool) {
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf || n > foldRoom-2*utf8.UTFMax {
			return n, i, gap
		}
		if c = asciiFold[c]; c == 0 {
			gap = begun
			continue
		}
		if gap {
			room[uint(n)%foldRoom] = ' '
			n, gap = n+1, false
		}
		room[uint(n)%foldRoom] = c
		n, begun = n+1, true
	}
	return n, len(s), gap
}

// foldRoom is how much of what it makes Fold holds back at a time, in bytes.
const foldRoom = 128

// isFolded reports whether s is what Fold makes of it, as far as a look at its
// bytes can tell: words of ASCII letters and digits, one space between them.
func isFolded(s string) bool {
	space := true
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			space = false
		case c == ' ' && !space:
			space = true
		default:
			return false
		}
	}
	return !space || s == ""
}

// FoldRune returns what [Fold] makes of one rune: "" for a combining mark or
// for what separates words, otherwise one or two lower-case letters or a digit.
func FoldRune(r rune) string {
	if r >= 0 && r < foldEnd {
		if base := foldBases[foldTable[r]]; base != "" {
			return base
		}
		if r < utf8.RuneSelf {
			return ""
		}
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return string(unicode.ToLower(r))
	}
	return ""
}

// Slug is Fold with hyphens, for ids: "Tô Lâm" becomes "to-lam". Letters
// outside ASCII that have no base letter there are kept.
func Slug(s string) string { return strings.ReplaceAll(Fold(s), " ", "-") }

// foldEnd is behind the last letter of foldRows.
const foldEnd = 0x1F00

var (
	// foldBases holds what runes fold to; the first is "".
	foldBases = []string{""}
	// asciiFold gives what ASCII letters and digits fold to, 0 for the rest.
	asciiFold [utf8.RuneSelf]byte
	// foldTable gives for each rune its place in foldBases, 0 if it has none.
	foldTable [foldEnd]uint8
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
	// The rest of Latin Extended-B and Latin Extended Additional, of other languages and of scholars.
	"a" + "ǟǡǻȁȃȧḁ", "b" + "ḃḅḇ", "c" + "ḉ", "d" + "ḋḑḓ", "e" + "ȅȇȩḕḗḙḛḝ", "f" + "ḟ", "g" + "ǵḡ", "h" + "ȟḣḧḩḫẖ", "i" + "ȉȋḭḯ", "j" + "ǰ", "k" + "ǩḱḳḵ", "l" + "ḷḹḻḽ", "m" + "ḿṁṃ", "n" + "ǹṅṉṋ", "o" + "ǫǭȍȏȫȭȯȱṍṏṑṓ", "p" + "ṕṗ", "r" + "ȑȓṙṝṟ", "s" + "ṡṥṧṩ", "t" + "ṫṯṱẗ", "u" + "ǖǘǚǜȕȗṳṵṷṹṻ", "v" + "ṽṿ", "w" + "ẇẉẘ", "x" + "ẋẍ", "y" + "ȳẏẙ", "z" + "ẑẕ",
}

func init() {
	enter := func(base string, letters ...rune) {
		foldBases = append(foldBases, base)
		for _, r := range letters {
			foldTable[r] = uint8(len(foldBases) - 1)
			foldTable[unicode.ToUpper(r)] = uint8(len(foldBases) - 1)
		}
	}
	for r := '0'; r <= '9'; r++ {
		enter(string(r), r)
	}
	for r := 'a'; r <= 'z'; r++ {
		enter(string(r), r)
	}
	for r := range asciiFold {
		if base := foldBases[foldTable[r]]; base != "" {
			asciiFold[r] = base[0]
		}
	}
	for _, row := range foldRows {
		base, letters, two := strings.Cut(row, "\x00")
		if !two {
			base, letters = row[:1], row[1:]
		}
		enter(base, []rune(letters)...)
	}
	enter("i", 'İ')
	enter("ss", 'ẞ')
}
