package lexicon

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// read reads the word lists and frames of a layer. Macros of frames hold for
// the files behind them too, so that an overlay can use those that are built
// in. What an overlay says is checked against the use that the layers before
// it make of classes. The error tells of every file that has a fault.
func (lang *Language) read(l *layer, use *usage) error {
	files, err := l.list(lang.Code)
	if err != nil {
		return err
	}
	// Frames are made of verbs, so that verbs come first.
	slices.SortStableFunc(files, func(a, b string) int { return verbsFirst(a) - verbsFirst(b) })
	var faults []error
	for _, file := range files {
		faults = append(faults, lang.readFile(l, lang.Code+"/"+file, use))
	}
	return errors.Join(faults...)
}

func foldAll(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = graph.Fold(w)
	}
	return out
}

func verbsFirst(file string) int {
	if path.Ext(file) == ".verbs" {
		return 0
	}
	return 1
}

// compile makes tries and indexes of what was read, and checks that the
// classes which the frames name are there.
func (lang *Language) compile(v Vocabulary) error {
	var faults []error
	finite, err := lang.Verbs.finite()
	if err != nil {
		faults = append(faults, fmt.Errorf("%s/*.verbs: %w", lang.Code, err))
	}
	if len(finite) > 0 {
		lang.Entries = append(lang.Entries, &Entry{Class: class.Verb, Forms: finite, Folds: foldAll(finite), Attrs: map[string]string{}, File: lang.Code + "/*.verbs"})
	}
	classed, err := lang.Verbs.classed(lang.Code + "/*.verbs")
	if err != nil {
		faults = append(faults, fmt.Errorf("%s/*.verbs: %w", lang.Code, err))
	}
	lang.Entries = append(lang.Entries, classed...)
	lang.Rules = textRules(lang.Entries)
	if d, ok := dictionaries[lang.Code]; ok {
		lang.Rules.Known = known(lang.Entries, d)
	}
	lang.Rules.Numbers = v
	lang.Phrases, lang.Agencies = NewTrie[Phrase](v), NewTrie[*Entry](v)
	lang.byClass, lang.words = map[Class][]*Entry{}, map[Class]map[string]bool{}
	for _, e := range lang.Entries {
		lang.list(e)
		for _, form := range e.Forms {
			if lang.addEnding(e.Class, form) {
				continue
			}
			if words := text.Words(form, lang.Rules); len(words) > 0 {
				lang.Phrases.Add(words, Phrase{e, e.Class, len(words)})
				if e.Class == class.Agency {
					lang.Agencies.Add(words, e)
				}
			}
		}
	}
	lang.Phrases.Pack()
	lang.Agencies.Pack()
	known := usageOf(lang.Entries)
	for n, f := range lang.Wordings {
		faults = append(faults, known.checkClasses(f))
		f.name = f.Name()
		f.Trigger.Number(v)
		lang.frames.add(n, f.Trigger)
	}
	lang.frames.sets = nil
	return errors.Join(faults...)
}

// FramesAt appends to buf the numbers, in Wordings, of the frames whose trigger
// may match at token i of a sentence of these words.
func (lang *Language) FramesAt(src Source, i int, words *WordMask, buf []int) []int {
	return lang.frames.at(src, i, words, buf)
}

// BeginsFrame reports whether the trigger of a frame may begin with the word.
func (lang *Language) BeginsFrame(w text.Word) bool { return lang.frames.begins(w) }

func (lang *Language) readFile(l *layer, file string, use *usage) error {
	switch path.Ext(file) {
	case ".lex":
		var entries []*Entry
		err := l.open(file, func(r io.Reader) (err error) {
			entries, err = ParseLex(l.call(file), r)
			return err
		})
		if err != nil {
			return err
		}
		var faults []error
		for _, e := range entries {
			if l.added {
				faults = append(faults, use.checkEntry(e))
			}
			e.File, e.Added = l.source(file), l.added
		}
		lang.Entries = append(lang.Entries, entries...)
		return errors.Join(faults...)
	case ".verbs":
		return l.open(file, func(r io.Reader) error { return lang.Verbs.parse(l.call(file), r, lang.macros) })
	case ".frames":
		var frames []*Frame
		err := l.open(file, func(r io.Reader) (err error) {
			frames, err = parseFrames(l.call(file), r, lang.macros, lang.Verbs)
			return err
		})
		for _, f := range frames {
			f.File, f.Added = l.source(file), l.added
		}
		lang.Wordings = append(lang.Wordings, frames...)
		return err
	}
	return fmt.Errorf("%s: neither a word list (.lex), nor verbs (.verbs), nor frames (.frames)", l.call(file))
}

// open hands the file of the layer to read.
func (l *layer) open(file string, read func(io.Reader) error) error {
	f, err := l.fsys.Open(file)
	if err != nil {
		return fmt.Errorf("%s: %w", l.call(file), err)
	}
	defer f.Close()
	return read(bufio.NewReader(f))
}
