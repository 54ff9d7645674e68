package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// An Entry is one word or phrase of a class, with all its forms.
type Entry struct {
	Class Class
	Forms []string          // as written; the first is the lemma
	Folds []string          // the forms, folded
	Attrs map[string]string // such as kind=memorandum
	File  string
	Line  int
	Added bool // an overlay adds it
}

// A Phrase is an entry as the trie of all forms holds it, with its class at hand.
type Phrase struct {
	Entry *Entry
	Class Class
	N     int // words of the form
}

// Lemma is the entry's first form.
func (e *Entry) Lemma() string { return e.Forms[0] }

// ParseLex reads a word list:
//
//	# comment
//	[class key=value]          the entries below are of this class
//	form | form | form : key=value key=value
//
// The forms of an entry are its inflections or spellings; the first one is its
// lemma. A form with (a|b) in it stands for one with each: "leads the (town|city)
// of". Case, diacritics and hyphens do not matter. Attributes of a class hold for
// all its entries. A form that begins with a hyphen ("-ique") is an ending of
// words, see [Language.Ends]. An error names file and line.
func ParseLex(file string, r io.Reader) ([]*Entry, error) {
	var out []*Entry
	var of Class
	var common map[string]string
	begun := false
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '[':
			head, ok := strings.CutSuffix(line[1:], "]")
			fields := strings.Fields(head)
			if !ok || len(fields) == 0 {
				return nil, fmt.Errorf("%s:%d: a class is written [name key=value …]", file, n)
			}
			attrs, err := parseAttrs(fields[1:])
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, n, err)
			}
			of, common, begun = class.Named(fields[0]), attrs, true
			continue
		case !begun:
			return nil, fmt.Errorf("%s:%d: an entry stands before the first [class]", file, n)
		}
		body, tail, _ := strings.Cut(line, " : ")
		attrs, err := parseAttrs(strings.Fields(tail))
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		for k, v := range common {
			if _, set := attrs[k]; !set {
				attrs[k] = v
			}
		}
		e := &Entry{Class: of, Attrs: attrs, File: file, Line: n}
		if e.Forms, err = lineForms(body); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		for _, f := range e.Forms {
			e.Folds = append(e.Folds, graph.Fold(f))
		}
		out = append(out, e)
	}
	return out, sc.Err()
}

func parseAttrs(fields []string) (map[string]string, error) {
	attrs := make(map[string]string, len(fields))
	for _, f := range fields {
		k, v, ok := strings.Cut(f, "=")
		if !ok || k == "" {
			return nil, fmt.Errorf("attribute %q is not of the form key=value", f)
		}
		attrs[k] = v
	}
	return attrs, nil
}
