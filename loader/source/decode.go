package source

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"html"
	"net/http"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// A fault is why an input is no article, before its path is known.
type fault struct{ reason, remedy string }

func (f *fault) at(path string) *Rejected {
	return &Rejected{Path: path, Reason: f.reason, Remedy: f.remedy}
}

var (
	errEmpty = &fault{"the file is empty", "remove it, or save the article again"}
	errBlank = &fault{"the file holds nothing but white space", "remove it, or save the article again"}
	errNUL   = &fault{"the file holds NUL bytes, so it is no text",
		"if it is UTF-16 without a byte order mark, convert it: iconv -f UTF-16LE -t UTF-8"}
)

// decode makes the text of an article from the bytes of its file: UTF-8, or
// UTF-16 that begins with a byte order mark; line ends become \n,
// the character references that a page left in its text become what they stand
// for, and soft hyphens, which may stand within any word, go.
func decode(b []byte) (string, *fault) {
	if len(b) == 0 {
		return "", errEmpty
	}
	text, f := decodeBytes(b)
	switch {
	case f != nil:
		return "", f
	case strings.TrimSpace(text) == "":
		return "", errBlank
	}
	text = strings.ReplaceAll(unescape(strings.ReplaceAll(text, "\r\n", "\n")), softHyphen, "")
	return strings.ReplaceAll(text, "\r", "\n"), nil
}

// unescape resolves HTML's character references, "l&#39;ambassade", "&laquo;".
// One without its semicolon stays: it may be a link's "&copy=1".
func unescape(text string) string {
	var b strings.Builder
	for {
		at := strings.IndexByte(text, '&')
		if at < 0 {
			break
		}
		end := at + 1
		for end < len(text) && end-at <= longestReference && isReferenceByte(text[end]) {
			end++
		}
		if end >= len(text) || text[end] != ';' {
			b.WriteString(text[:end])
			text = text[end:]
			continue
		}
		char := html.UnescapeString(text[at : end+1])
		if strings.ContainsAny(char, "\x00\r") {
			char = " "
		}
		b.WriteString(text[:at])
		b.WriteString(char)
		text = text[end+1:]
	}
	if b.Len() == 0 {
		return text
	}
	b.WriteString(text)
	return b.String()
}

const softHyphen = "\u00ad"

const longestReference = 32 // bytes; HTML's longest name has 31

func isReferenceByte(c byte) bool {
	return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func decodeBytes(b []byte) (string, *fault) {
	switch {
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}):
		return decodeUTF16(b[2:], binary.LittleEndian)
	case bytes.HasPrefix(b, []byte{0xFE, 0xFF}):
		return decodeUTF16(b[2:], binary.BigEndian)
	}
	if f := foreign(b); f != nil {
		return "", f
	}
	if bytes.IndexByte(b, 0) >= 0 {
		return "", errNUL
	}
	b = bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF"))
	if at := invalidUTF8(b); at >= 0 {
		return "", &fault{fmt.Sprintf("the text is not UTF-8 (byte 0x%02X at offset %d)", b[at], at),
			"convert it: iconv -f WINDOWS-1252 -t UTF-8"}
	}
	return string(b), nil
}

// foreign recognises formats that are no plain text by their first bytes.
func foreign(b []byte) *fault {
	mime, _, _ := strings.Cut(http.DetectContentType(b), ";")
	switch mime {
	case "text/plain", "application/octet-stream":
		return nil
	case "text/html":
		return &fault{"the file is an HTML page, not plain text", "save the article's text alone as UTF-8"}
	case "text/xml":
		return &fault{"the file is XML, not plain text", "save the article's text alone as UTF-8"}
	}
	return &fault{"the file is " + mime + ", not text", "save the article's text alone as UTF-8"}
}

// invalidUTF8 returns the offset of the first byte that is not UTF-8, or -1.
func invalidUTF8(b []byte) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

var errSurrogate = errors.New("unpaired surrogate")

func decodeUTF16(b []byte, order binary.ByteOrder) (string, *fault) {
	text, err := utf16Text(b, order)
	if err != nil {
		return "", &fault{"the text is broken UTF-16 (" + err.Error() + ")", "save it again as UTF-8"}
	}
	if strings.IndexByte(text, 0) >= 0 {
		return "", errNUL
	}
	return text, nil
}

func utf16Text(b []byte, order binary.ByteOrder) (string, error) {
	if len(b)%2 != 0 {
		return "", errors.New("an odd number of bytes")
	}
	var out strings.Builder
	out.Grow(len(b))
	for i := 0; i < len(b); i += 2 {
		r := rune(order.Uint16(b[i:]))
		if utf16.IsSurrogate(r) {
			if i+4 > len(b) {
				return "", errSurrogate
			}
			if r = utf16.DecodeRune(r, rune(order.Uint16(b[i+2:]))); r == utf8.RuneError {
				return "", errSurrogate
			}
			i += 2
		}
		out.WriteRune(r)
	}
	return out.String(), nil
}
