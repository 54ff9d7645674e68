package graph

import "unicode/utf8"

// Base is what the relative IRIs of the graph are written behind outside of
// it: person/to-lam is <urn:entente:person/to-lam> in N-Quads.
const Base = "urn:entente:"

// AppendNQuad appends the quad as one line of canonical N-Quads (W3C RDF
// Dataset Canonicalization, section 5), with its line end. IRIs are made
// absolute by [Base]; characters that an IRI may not hold are escaped.
func (q Quad) AppendNQuad(dst []byte) []byte {
	dst = appendIRI(dst, string(q.Subject))
	dst = append(dst, ' ')
	dst = appendIRI(dst, string(q.Predicate))
	dst = append(dst, ' ')
	if q.Object.IsIRI() {
		dst = appendIRI(dst, string(q.Object.IRI))
	} else {
		dst = appendLiteral(dst, q.Object.Literal)
	}
	if q.Label != "" {
		dst = append(dst, ' ')
		dst = appendIRI(dst, q.Label)
	}
	return append(dst, " .\n"...)
}

func appendIRI(dst []byte, iri string) []byte {
	dst = append(dst, '<')
	dst = append(dst, Base...)
	for i := 0; i < len(iri); i++ {
		switch c := iri[i]; {
		case c <= ' ', c == '<', c == '>', c == '"', c == '{', c == '}', c == '|', c == '^', c == '`', c == '\\', c == 0x7f:
			dst = appendUCHAR(dst, c)
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, '>')
}

func appendLiteral(dst []byte, s string) []byte {
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c != 0x7f {
			continue
		}
		dst = append(dst, s[from:i]...)
		from = i + 1
		switch c {
		case '\b':
			dst = append(dst, '\\', 'b')
		case '\t':
			dst = append(dst, '\\', 't')
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\f':
			dst = append(dst, '\\', 'f')
		case '\r':
			dst = append(dst, '\\', 'r')
		case '"', '\\':
			dst = append(dst, '\\', c)
		default:
			dst = appendUCHAR(dst, c)
		}
	}
	dst = append(dst, s[from:]...)
	return append(dst, '"')
}

func appendUCHAR(dst []byte, c byte) []byte {
	const hex = "0123456789ABCDEF"
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}

// ValidUTF8 reports whether every part of the quad is UTF-8, as N-Quads must be.
func (q Quad) ValidUTF8() bool {
	return utf8.ValidString(string(q.Subject)) && utf8.ValidString(string(q.Predicate)) &&
		utf8.ValidString(string(q.Object.IRI)) && utf8.ValidString(q.Object.Literal) && utf8.ValidString(q.Label)
}
