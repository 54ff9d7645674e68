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
	"io/fs"

	"entente/graph"
	"entente/loader/extract"
	"entente/loader/lexicon"
	"entente/seeds"
)

// A Reader reads articles. It is safe for concurrent use.
type Reader struct {
	lexicon *lexicon.Lexicon
}

// An Input is one article to read.
type Input struct {
	Source string // URL, or path within what is loaded; it identifies the article
	Text   string // UTF-8
}

// ErrEmpty is returned for an article without any text.
var ErrEmpty = errors.New("the article has no text")

// NewReader compiles the built-in lexicon and tables. It fails where one of
// them has a fault, naming file and line.
func NewReader() (*Reader, error) { return NewReaderFS(seeds.Tables) }

// NewReaderFS is NewReader with tables of names from elsewhere: a file system
// with a folder "tables" in it.
func NewReaderFS(tables fs.FS) (*Reader, error) {
	lx, err := lexicon.Load(tables)
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	return &Reader{lexicon: lx}, nil
}

// Lexicon returns what the reader knows of languages and names.
func (r *Reader) Lexicon() *lexicon.Lexicon { return r.lexicon }

// Read reads one article. It fails only on an article that has no text.
func (r *Reader) Read(in Input) (*graph.Reading, error) {
	if graph.Fold(in.Text) == "" {
		return nil, fmt.Errorf("%s: %w", in.Source, ErrEmpty)
	}
	return extract.Read(r.lexicon, graph.Article{ID: graph.ArticleID(in.Source), Source: in.Source, Text: in.Text}), nil
}

// Trace writes how an article is read, stage by stage, for a person to see why.
func (r *Reader) Trace(w io.Writer, in Input) error {
	if graph.Fold(in.Text) == "" {
		return fmt.Errorf("%s: %w", in.Source, ErrEmpty)
	}
	extract.Trace(w, r.lexicon, graph.Article{ID: graph.ArticleID(in.Source), Source: in.Source, Text: in.Text})
	return nil
}
