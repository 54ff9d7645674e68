// Package loader reads articles: what each says of persons, parties,
// provinces, places, states, bodies, agreements and events, and the passage
// that says it.
//
//	source (files) --Input--> Reader.Read --graph.Reading--> graph/store
//	                             |
//	             text (sections, sentences, tokens)
//	             lexicon (word lists, frames, tables of names)
//	             extract (mentions, posts, coreference, relations)
//
// Reading is pure: it looks at nothing but the text and the built-in lexicon,
// so the same article reads the same on every machine and in any order.
package loader

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"entente/graph"
	"entente/loader/extract"
	"entente/loader/lexicon"
	"entente/seeds"
)

// A Reader reads articles. It is safe for concurrent use.
type Reader struct {
	lexicon     *lexicon.Lexicon
	extract     *extract.Reader
	calibration *calibration
}

// An Input is one article to read.
type Input struct {
	Source string // URL, or path within what is loaded; it identifies the article
	Text   string // UTF-8
}

// ErrEmpty is returned for an article without any text.
var ErrEmpty = errors.New("the article has no text")

// Options say what a reader knows beside what is built in. The zero value is
// what is built in and nothing else.
type Options struct {
	// Lexicon is the path of a directory of word lists, wordings and tables
	// that add to the built-in ones, laid out as docs/lexicon.md tells. "" is
	// none.
	Lexicon string
}

// NewReader compiles the built-in lexicon and tables. It fails where one of
// them has a fault, naming file and line.
func NewReader() (*Reader, error) { return NewReaderWith(Options{}) }

// NewReaderWith is NewReader with more to know. Its error lists
// the faults of all files, one a line, by file and line.
func NewReaderWith(o Options) (*Reader, error) {
	overlays, err := o.overlays()
	if err != nil {
		return nil, err
	}
	lx, err := lexicon.Load(seeds.Tables, overlays...)
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	calibration, err := newCalibration(measured, measuredUnread)
	if err != nil {
		return nil, err
	}
	return &Reader{lexicon: lx, extract: extract.NewReader(lx), calibration: calibration}, nil
}

func (o Options) overlays() ([]lexicon.Overlay, error) {
	if o.Lexicon == "" {
		return nil, nil
	}
	info, err := os.Stat(o.Lexicon)
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("lexicon: %s is a file; name a directory with the folders fr, en and tables", o.Lexicon)
	}
	return []lexicon.Overlay{{Name: o.Lexicon, FS: os.DirFS(o.Lexicon)}}, nil
}

// Lexicon returns what the reader knows of languages and names.
func (r *Reader) Lexicon() *lexicon.Lexicon { return r.lexicon }

// Read reads one article. It fails only on an article that has no text.
func (r *Reader) Read(in Input) (*graph.Reading, error) {
	if in.empty() {
		return nil, fmt.Errorf("%s: %w", in.Source, ErrEmpty)
	}
	reading := r.extract.Read(in.article())
	r.calibration.settle(reading.Statements)
	return reading, nil
}

// ReadAll reads articles as [Reader.Read] does each of them, and faster than
// one by one. It fails if one of them has no text.
func (r *Reader) ReadAll(in []Input) ([]*graph.Reading, error) {
	articles := make([]graph.Article, len(in))
	for i := range in {
		if in[i].empty() {
			return nil, fmt.Errorf("%s: %w", in[i].Source, ErrEmpty)
		}
		articles[i] = in[i].article()
	}
	readings := r.extract.ReadAll(articles)
	for _, reading := range readings {
		r.calibration.settle(reading.Statements)
	}
	return readings, nil
}

// empty reports whether the text has neither letter nor digit.
func (in Input) empty() bool {
	return !strings.ContainsFunc(in.Text, func(r rune) bool { return graph.FoldRune(r) != "" })
}

func (in Input) article() graph.Article {
	return graph.Article{ID: graph.ArticleID(in.Source), Source: in.Source, Text: in.Text}
}

// Trace writes how an article is read, stage by stage, for a person to see why.
func (r *Reader) Trace(w io.Writer, in Input) error {
	if in.empty() {
		return fmt.Errorf("%s: %w", in.Source, ErrEmpty)
	}
	r.extract.Trace(w, in.article())
	return nil
}

// Account tells what became of an article's text: what was read, what of that
// was used, and what was passed over and why. It fails only on an article that
// has no text.
func (r *Reader) Account(in Input) (*extract.Account, error) {
	if in.empty() {
		return nil, fmt.Errorf("%s: %w", in.Source, ErrEmpty)
	}
	return r.extract.Account(in.article()), nil
}
