package graph

import (
	"strings"
	"testing"
)

func TestParseNQuad(t *testing.T) {
	for line, want := range map[string]Quad{
		"<urn:entente:a>\t<urn:entente:b><urn:entente:c>.":                      {"a", "b", Node("c"), ""},
		`  <urn:entente:a> <urn:entente:b> "x" <urn:entente:l> . # a note`:      {"a", "b", Literal("x"), "l"},
		`<urn:entente:a> <urn:entente:b> "\u00e9\U0001F600\'\t" .` + "\r\n":     {"a", "b", Literal("é😀'\t"), ""},
		`<urn:entente:a> <urn:entente:b> "" <urn:entente:article/1#char=0,5> .`: {"a", "b", Literal(""), "article/1#char=0,5"},
	} {
		if q, ok, err := ParseNQuad(line); q != want || !ok || err != nil {
			t.Errorf("%s gives %+v, %v, %v", line, q, ok, err)
		}
	}
	for _, line := range []string{"", " \n", "# note"} {
		if _, ok, err := ParseNQuad(line); ok || err != nil {
			t.Errorf("%q gives %v, %v", line, ok, err)
		}
	}
	for line, want := range map[string]string{
		"<a> <urn:entente:b> <urn:entente:c> .":                           "does not begin with",
		"<urn:entente:a> <urn:entente:b> <urn:entente:c>":                 "full stop",
		"<urn:entente:a> <urn:entente:b> <urn:entente:c> . x":             "follows",
		`<urn:entente:a> <urn:entente:b> "x .`:                            "does not end",
		`<urn:entente:a> <urn:entente:b> "x\`:                             "does not end",
		`<urn:entente:a> <urn:entente:b> "\x" .`:                          "no escape",
		`<urn:entente:a> <urn:entente:b> "\u00" .`:                        "no escape",
		`<urn:entente:a> <urn:entente:b> "\uD800" .`:                      "no character",
		`<urn:entente:a> <urn:entente:b> "x"@fr .`:                        "language",
		`_:b0 <urn:entente:b> "x" .`:                                      "angle brackets",
		strings.Repeat("é", 500):                                          "angle brackets",
		"<urn:entente:a> <urn:entente:b> <urn:entente:c> <urn:other:l> .": "does not begin with",
	} {
		if _, _, err := ParseNQuad(line); err == nil || !strings.Contains(err.Error(), want) || len(err.Error()) > 300 {
			t.Errorf("%q gives the error %v, want one of %q", line, err, want)
		}
	}
}

func FuzzParseNQuad(f *testing.F) {
	f.Add("a", "b", "c", "d", true)
	f.Add("é <>\"", "\x00\x7f", "\\u\n\r\t", "#char=0,5", false)
	f.Fuzz(func(t *testing.T, s, p, o, l string, node bool) {
		q := Quad{ID(s), ID(p), Literal(o), l}
		if node && o != "" {
			q.Object = Node(ID(o))
		}
		if !q.ValidUTF8() {
			t.Skip()
		}
		line := string(q.AppendNQuad(nil))
		if got, ok, err := ParseNQuad(line); got != q || !ok || err != nil {
			t.Errorf("%q is read back as %+v, %v, %v", line, got, ok, err)
		}
	})
}
