package lexicon

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// An Overlay is a directory of an analyst's own that adds to what is built in.
// It is laid out as that is:
//
//	fr/*.lex  fr/*.verbs  fr/*.frames  en/…  tables/*.tsv
//
// Any of these may be missing. Its classes, attributes, tables and columns are
// those that the built-in files use; see docs/lexicon.md.
type Overlay struct {
	Name string // what errors call the directory, such as its path
	FS   fs.FS
}

// A layer is one source of word lists and tables: what is built in, or an
// overlay on it.
type layer struct {
	fsys  fs.FS
	name  string // "" for what is built in
	added bool   // an overlay
}

// call returns what errors call a file of the layer.
func (l *layer) call(file string) string { return path.Join(l.name, file) }

// source returns what readings call a file of the layer: of an overlay only
// the last part of its path, so that they are the same on every machine.
func (l *layer) source(file string) string {
	if !l.added {
		return file
	}
	return path.Join(path.Base(strings.TrimRight(l.name, `/\`)), file)
}

// languages are the codes of the languages that can be read.
var languages = []string{"fr", "en"}

// checkLayout finds what of an overlay would be passed over in silence: files
// and folders that stand where no list is looked for.
func (l *layer) checkLayout() error {
	entries, err := fs.ReadDir(l.fsys, ".")
	if err != nil {
		return fmt.Errorf("%s: %w", l.name, err)
	}
	var faults []error
	known := 0
	for _, e := range entries {
		name := e.Name()
		switch {
		case strings.HasPrefix(name, "."):
		case e.IsDir() && (name == "fr" || name == "en" || name == "tables"):
			known++
		case e.IsDir():
			faults = append(faults, fmt.Errorf("%s: is none of the folders fr, en and tables", l.call(name)))
		case isListFile(name):
			faults = append(faults, fmt.Errorf("%s: stands in no folder; move it into fr, en or tables", l.call(name)))
		}
	}
	if known == 0 && len(faults) == 0 {
		faults = append(faults, fmt.Errorf("%s: holds none of the folders fr, en and tables", l.name))
	}
	tables, err := l.list("tables")
	if err != nil {
		faults = append(faults, err)
	}
	for _, name := range tables {
		if !knownTable(name) {
			faults = append(faults, fmt.Errorf("%s: there is no such table; the tables are %s", l.call("tables/"+name), strings.Join(tableFiles, ", ")))
		}
	}
	return errors.Join(faults...)
}

func isListFile(name string) bool {
	switch path.Ext(name) {
	case ".lex", ".verbs", ".frames", ".tsv":
		return true
	}
	return false
}

// list returns the names of the files in a folder, sorted, hidden files and
// notes (*.md) left out. A folder that an overlay does not have is empty.
func (l *layer) list(dir string) ([]string, error) {
	entries, err := fs.ReadDir(l.fsys, dir)
	if errors.Is(err, fs.ErrNotExist) && l.added {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", l.call(dir), err)
	}
	var out []string
	for _, e := range entries {
		if !e.IsDir() && !strings.HasPrefix(e.Name(), ".") && path.Ext(e.Name()) != ".md" {
			out = append(out, e.Name())
		}
	}
	return out, nil
}
