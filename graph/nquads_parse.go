package graph

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ParseNQuad reads one line of N-Quads that [Quad.AppendNQuad] may have
// written: IRIs behind [Base], literals without datatype or language. Space
// between the parts may be any. A line without a quad, blank or a comment,
// gives false.
func ParseNQuad(line string) (q Quad, ok bool, err error) {
	p := nquadParser{rest: line}
	p.space()
	if p.rest == "" || p.rest[0] == '#' {
		return Quad{}, false, nil
	}
	subject, predicate := p.iri(), p.iri()
	var object Value
	if strings.HasPrefix(p.rest, `"`) {
		object = Literal(p.literal())
	} else {
		object = Node(ID(p.iri()))
	}
	label := ""
	if strings.HasPrefix(p.rest, "<") {
		label = p.iri()
	}
	if p.err == nil && !strings.HasPrefix(p.rest, ".") {
		p.err = errors.New("no full stop at the end")
	}
	if p.err == nil {
		p.rest = p.rest[1:]
		if p.space(); p.rest != "" && p.rest[0] != '#' {
			p.err = errors.New("something follows the full stop")
		}
	}
	if p.err != nil {
		return Quad{}, false, fmt.Errorf("N-Quads: %w: %s", p.err, shortened(line))
	}
	return Quad{ID(subject), ID(predicate), object, label}, true, nil
}

// shortened is the beginning of a line, for messages.
func shortened(line string) string {
	const most = 120
	if len(line) <= most {
		return line
	}
	cut := most
	for !utf8.RuneStart(line[cut]) {
		cut--
	}
	return line[:cut] + "…"
}

// An nquadParser takes a line apart from the left. After its first error it
// takes nothing more.
type nquadParser struct {
	rest string
	err  error
}

func (p *nquadParser) space() { p.rest = strings.TrimLeft(p.rest, " \t\r\n") }

func (p *nquadParser) iri() string {
	if p.err != nil {
		return ""
	}
	end := strings.IndexByte(p.rest, '>')
	if !strings.HasPrefix(p.rest, "<") || end < 0 {
		p.err = errors.New("an IRI in angle brackets is missing")
		return ""
	}
	inner := p.unescaped(p.rest[1:end])
	p.rest = p.rest[end+1:]
	p.space()
	id, ours := strings.CutPrefix(inner, Base)
	if !ours && p.err == nil {
		p.err = fmt.Errorf("the IRI <%s> does not begin with %s", inner, Base)
	}
	return id
}

func (p *nquadParser) literal() string {
	if p.err != nil {
		return ""
	}
	end := 1
	for end < len(p.rest) && p.rest[end] != '"' {
		if p.rest[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(p.rest) {
		p.err = errors.New("a literal does not end")
		return ""
	}
	s := p.unescaped(p.rest[1:end])
	p.rest = p.rest[end+1:]
	if strings.HasPrefix(p.rest, "^^") || strings.HasPrefix(p.rest, "@") {
		p.err = errors.New("a literal has a datatype or a language, which ours have not")
	}
	p.space()
	return s
}

var escapes = map[byte]byte{'t': '\t', 'b': '\b', 'n': '\n', 'r': '\r', 'f': '\f', '"': '"', '\'': '\'', '\\': '\\'}

func (p *nquadParser) unescaped(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		i++
		digits := 0
		switch {
		case i == len(s):
		case s[i] == 'u':
			digits = 4
		case s[i] == 'U':
			digits = 8
		default:
			if c, ok := escapes[s[i]]; ok {
				b.WriteByte(c)
				continue
			}
		}
		if digits == 0 || i+digits > len(s)-1 {
			p.err = errors.New("a backslash begins no escape")
			return ""
		}
		n, err := strconv.ParseUint(s[i+1:i+1+digits], 16, 32)
		if err != nil || !utf8.ValidRune(rune(n)) {
			p.err = errors.New("an escape names no character")
			return ""
		}
		b.WriteRune(rune(n))
		i += digits
	}
	return b.String()
}
