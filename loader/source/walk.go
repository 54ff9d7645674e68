package source

import (
	"context"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Options says how inputs are found and read. The zero value is ready for use.
type Options struct {
	// MaxBytes is the size above which a file is no single article; 0 is 4 MiB.
	MaxBytes int64
	// Stdin is what the path "-" reads; nil is an empty input.
	Stdin io.Reader
	// StdinSource identifies the article on standard input; "" is "stdin".
	StdinSource string
}

const defaultMaxBytes = 4 << 20

func (o Options) withDefaults() Options {
	if o.MaxBytes == 0 {
		o.MaxBytes = defaultMaxBytes
	}
	if o.Stdin == nil {
		o.Stdin = strings.NewReader("")
	}
	if o.StdinSource == "" {
		o.StdinSource = "stdin"
	}
	return o
}

// Walk yields, in the order of the paths, each article or the reason why an
// input is none; exactly one of the two is set. Directories are walked in
// sorted order. A name that begins with a dot is passed over, as shell patterns
// do. Links to files are followed; links to directories are set aside, so that
// no loop can be walked. A file met twice is yielded once. The walk ends early
// when ctx is done.
func Walk(ctx context.Context, paths []string, o Options) iter.Seq2[Document, *Rejected] {
	return func(yield func(Document, *Rejected) bool) {
		w := walker{ctx: ctx, options: o.withDefaults(), yield: yield, seen: map[string]string{}}
		for _, p := range paths {
			if !w.argument(p) {
				return
			}
		}
	}
}

// Count returns how many items [Walk] would yield, without reading any file.
// Inputs that come and go meanwhile make it differ.
func Count(ctx context.Context, paths []string, o Options) int {
	n := 0
	w := walker{ctx: ctx, options: o.withDefaults(), unread: true, seen: map[string]string{},
		yield: func(Document, *Rejected) bool { n++; return true }}
	for _, p := range paths {
		if !w.argument(p) {
			break
		}
	}
	return n
}

// A walker carries what one walk has seen. Its methods return false when the
// walk is to end.
type walker struct {
	ctx     context.Context
	options Options
	yield   func(Document, *Rejected) bool
	unread  bool              // find files, read none
	seen    map[string]string // source → absolute path it was read from
	met     int               // files met so far, whatever came of them
}

func (w *walker) argument(p string) bool {
	if p == "-" {
		return w.input(p, w.options.StdinSource, p, w.standardInput)
	}
	info, err := os.Stat(p)
	if err != nil {
		return w.reject(p, faultOf(err))
	}
	if info.IsDir() {
		return w.root(p)
	}
	return w.file(p, filepath.Base(p))
}

// standardInput reads standard input, which may be a terminal at which nobody
// types: the read is left to itself when ctx is done.
func (w *walker) standardInput() (string, *fault) {
	type result struct {
		text string
		f    *fault
	}
	done := make(chan result, 1)
	go func() {
		text, f := readAll(w.options.Stdin, w.options.MaxBytes)
		done <- result{text, f}
	}()
	select {
	case r := <-done:
		return r.text, r.f
	case <-w.ctx.Done():
		return "", faultOf(w.ctx.Err())
	}
}

// root walks a directory that was given as an argument.
func (w *walker) root(dir string) bool {
	before := w.met
	goOn := w.directory(dir, "")
	if goOn && w.met == before {
		return w.reject(dir, &fault{"no article is in this directory", "articles are files whose names end in .txt"})
	}
	return goOn
}

// directory walks dir; prefix is its slash path within the argument.
func (w *walker) directory(dir, prefix string) bool {
	entries, err := os.ReadDir(dir)
	if err != nil && !w.reject(dir, faultOf(err)) {
		return false
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		if !w.entry(e, filepath.Join(dir, e.Name()), path.Join(prefix, e.Name())) {
			return false
		}
	}
	return true
}

func (w *walker) entry(e fs.DirEntry, p, source string) bool {
	if e.IsDir() {
		return w.directory(p, source)
	}
	if e.Type()&fs.ModeSymlink != 0 {
		if info, err := os.Stat(p); err != nil {
			return w.reject(p, faultOf(err))
		} else if info.IsDir() {
			return w.reject(p, &fault{"the symbolic link leads to a directory", "give that directory as a path of its own"})
		}
	}
	if ext := filepath.Ext(p); !strings.EqualFold(ext, ".txt") {
		return w.reject(p, unknownExtension(ext))
	}
	return w.file(p, source)
}

func unknownExtension(ext string) *fault {
	reason := "names that end in " + ext + " are not taken for articles"
	if ext == "" {
		reason = "a name without .txt is not taken for an article"
	}
	return &fault{reason, "if it is plain text, give the file itself as a path"}
}

func (w *walker) file(p, source string) bool {
	abs, err := filepath.Abs(p)
	if err != nil {
		abs = p
	}
	return w.input(p, source, abs, func() (string, *fault) { return readFile(p, w.options.MaxBytes) })
}

// input yields what read makes of one input, if its identity is yet unseen.
func (w *walker) input(p, source, abs string, read func() (string, *fault)) bool {
	w.met++
	if !utf8.ValidString(source) {
		return w.reject(p, &fault{"the name of the file is not UTF-8", "rename it"})
	}
	switch first, met := w.seen[source]; {
	case met && first == abs:
		return true
	case met:
		return w.reject(p, &fault{"an article of the same name, " + source + ", was read from " + first,
			"give the directory that holds both, so that their paths tell them apart"})
	}
	w.seen[source] = abs
	if w.unread {
		return w.document(p, source, "", nil)
	}
	text, f := read()
	return w.document(p, source, text, f)
}

func (w *walker) document(p, source, text string, f *fault) bool {
	if f != nil {
		return w.reject(p, f)
	}
	return w.ctx.Err() == nil && w.yield(Document{Path: p, Source: source, Text: text}, nil)
}

func (w *walker) reject(p string, f *fault) bool {
	w.met++
	return w.ctx.Err() == nil && w.yield(Document{}, f.at(p))
}
