package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"entente/graph"
	"entente/loader/text"
)

//go:embed data
var data embed.FS

// A Language is all that is known of one language.
type Language struct {
	Code    string
	Rules   *text.Rules
	Phrases *Trie[*Entry]
	Entries []*Entry
	// Frames are indexed by the first word of their trigger.
	Frames map[string][]*Frame
}

// A Lexicon is all languages and names.
type Lexicon struct {
	Languages map[string]*Language
	Names     *Names
}

// Load compiles the built-in word lists and the tables in tables. Any fault is
// an error that names file and line.
func Load(tables fs.FS) (*Lexicon, error) {
	lx := &Lexicon{Languages: map[string]*Language{}}
	for _, code := range []string{"fr", "en"} {
		lang, err := loadLanguage(data, code)
		if err != nil {
			return nil, err
		}
		lx.Languages[code] = lang
	}
	names, err := LoadNames(tables, lx.Languages["fr"].Rules)
	if err != nil {
		return nil, err
	}
	lx.Names = names
	return lx, nil
}

func loadLanguage(fsys fs.FS, code string) (*Language, error) {
	lang := &Language{Code: code, Phrases: NewTrie[*Entry](), Frames: map[string][]*Frame{}}
	dir := path.Join("data", code)
	files, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, err
	}
	var frames []*Frame
	for _, file := range files {
		name := path.Join(dir, file.Name())
		f, err := fsys.Open(name)
		if err != nil {
			return nil, err
		}
		short := code + "/" + file.Name()
		switch path.Ext(name) {
		case ".lex":
			entries, err := ParseLex(short, f)
			if err != nil {
				return nil, err
			}
			lang.Entries = append(lang.Entries, entries...)
		case ".frames":
			fs, err := ParseFrames(short, f)
			if err != nil {
				return nil, err
			}
			frames = append(frames, fs...)
		default:
			return nil, fmt.Errorf("%s: neither a word list (.lex) nor frames (.frames)", short)
		}
		f.Close()
	}
	lang.Rules = textRules(lang.Entries)
	for _, e := range lang.Entries {
		for _, form := range e.Forms {
			if words := text.Words(form, lang.Rules); len(words) > 0 {
				lang.Phrases.Add(words, e)
			}
		}
	}
	for _, f := range frames {
		for w := range f.Trigger.First() {
			lang.Frames[w] = append(lang.Frames[w], f)
		}
	}
	return lang, nil
}

// textRules collects the classes that package text works by.
func textRules(entries []*Entry) *text.Rules {
	r := &text.Rules{Elisions: map[string]bool{}, Glue: map[string]bool{}, Nouns: map[string]bool{}, OrdinalEnds: map[string]bool{},
		Abbreviations: map[string]bool{}, JunkPrefixes: map[string]bool{}, CreditWords: map[string]bool{}}
	sets := map[string]map[string]bool{"elision": r.Elisions, "glue": r.Glue, "ordinal-end": r.OrdinalEnds,
		"abbreviation": r.Abbreviations, "junk-prefix": r.JunkPrefixes, "credit": r.CreditWords}
	for _, e := range entries {
		for _, form := range e.Forms {
			fold := graph.Fold(form)
			switch e.Class {
			case "teaser-marker":
				r.TeaserMarkers = append(r.TeaserMarkers, fold)
			case "menu-marker":
				r.MenuMarkers = append(r.MenuMarkers, fold)
			case "junk-line":
				if strings.HasSuffix(form, "*") {
					fold += "*"
				}
				r.JunkLines = append(r.JunkLines, fold)
			case "body", "post", "event", "agreement", "place-head", "delegation", "cooperation", "adjective", "weekday":
				r.Nouns[fold] = true
			default:
				if set := sets[e.Class]; set != nil {
					set[fold] = true
				}
			}
		}
	}
	return r
}
