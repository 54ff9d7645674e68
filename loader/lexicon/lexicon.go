package lexicon

import (
	"embed"
	"errors"
	"io/fs"
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon/dictionary"
	"entente/loader/text"
)

//go:embed data
var data embed.FS

// A Language is all that is known of one language.
type Language struct {
	Code    string
	Rules   *text.Rules
	Phrases *Trie[Phrase]
	// Agencies holds of the phrases the names of agencies and papers.
	Agencies *Trie[*Entry]
	Entries  []*Entry
	// Wordings are all frames, in the order of the files; see FramesAt.
	Wordings []*Frame
	Verbs    *Verbs
	endings  []endingSet // by class, see Ends
	byClass  map[Class][]*Entry
	words    map[Class]map[string]bool
	macros   map[string][]string // of the frames read so far
	frames   frameIndex
}

// A Lexicon is all languages and names.
type Lexicon struct {
	Languages map[string]*Language
	Names     *Names
}

// Load compiles the built-in word lists, the tables in tables (a file system
// with a folder "tables") and what overlays add to both. The error tells of
// every file that has a fault, by file and line.
func Load(tables fs.FS, overlays ...Overlay) (*Lexicon, error) {
	builtIn, err := fs.Sub(data, "data")
	if err != nil {
		return nil, err
	}
	lists, names := []layer{{fsys: builtIn}}, []layer{{fsys: tables}}
	var faults []error
	for _, o := range overlays {
		l := layer{fsys: o.FS, name: o.Name, added: true}
		lists, names = append(lists, l), append(names, l)
		faults = append(faults, l.checkLayout())
	}
	lx := &Lexicon{Languages: map[string]*Language{}}
	for _, code := range languages {
		lx.Languages[code] = &Language{Code: code, Verbs: newVerbs(), macros: map[string][]string{}}
	}
	for i := range lists {
		use := lx.usage()
		for _, code := range languages {
			faults = append(faults, lx.Languages[code].read(&lists[i], use))
		}
	}
	vocabulary := NewVocabulary()
	for _, code := range languages {
		faults = append(faults, lx.Languages[code].compile(vocabulary))
	}
	whole := *lx.Languages["fr"].Rules
	whole.Known = nil // nothing in a table is glued: "genevois", which no dictionary has
	lx.Names, err = loadNames(names, vocabulary, &whole)
	faults = append(faults, err)
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	lx.shareFurniture()
	for _, code := range languages {
		lx.Languages[code].Rules.Papers = lx.Names.papers()
		lx.Languages[code].Rules.Joined = lx.Names.joined()
	}
	return lx, nil
}

// starred folds a line's wording and keeps the star at its end or its beginning, which
// stands for any words.
func starred(form string) string {
	fold := graph.Fold(form)
	if strings.HasPrefix(form, "*") {
		fold = "*" + fold
	}
	if strings.HasSuffix(form, "*") {
		fold += "*"
	}
	return fold
}

// dictionaries holds the words of the languages in which glued words are taken apart.
var dictionaries = map[string]dictionary.Dictionary{"fr": dictionary.French, "en": dictionary.English}

// known returns what tells whether a folded word is one of the lists or of the
// dictionary.
func known(entries []*Entry, d dictionary.Dictionary) func(string) bool {
	words := map[string]bool{}
	for _, e := range entries {
		for _, form := range e.Forms {
			for word := range strings.FieldsFuncSeq(form, func(r rune) bool { return !unicode.IsLetter(r) }) {
				words[graph.Fold(word)] = true
			}
		}
	}
	return func(fold string) bool { return words[fold] || d.Has(fold) }
}

// textRules collects the classes that package text works by.
func textRules(entries []*Entry) *text.Rules {
	r := &text.Rules{Elisions: map[string]bool{}, Glue: map[string]bool{}, Prefixes: map[string]bool{}, Hyphened: map[string]bool{}, Openings: map[string]bool{}, Hanging: map[string]bool{}, OrdinalEnds: map[string]bool{}, OrdinalsApart: map[string]bool{},
		Abbreviations: map[string]bool{}, JunkPrefixes: map[string]bool{}, CreditWords: map[string]bool{}, Agencies: map[string]bool{},
		Homes: map[string]bool{}, Rubrics: map[string]bool{}, Networks: map[string]bool{}, Calls: map[string]bool{}, By: map[string]bool{}, With: map[string]bool{}, NameLinks: map[string]bool{}, Imprints: map[string]bool{},
		StoryNouns: map[string]bool{}, StoryTells: map[string]bool{}, StoryFill: map[string]bool{}, GluedPhrases: map[string]int{}, LostAccents: map[string]bool{}}
	sets := map[string]map[string]bool{"elision": r.Elisions, "glue": r.Glue, "prefix": r.Prefixes, "hyphened": r.Hyphened, "opening-word": r.Openings, "hanging": r.Hanging, "ordinal-end": r.OrdinalEnds, "ordinal-apart": r.OrdinalsApart,
		"abbreviation": r.Abbreviations, "junk-prefix": r.JunkPrefixes, "credit": r.CreditWords,
		"home-page": r.Homes, "rubric": r.Rubrics, "network": r.Networks, "call": r.Calls, "imprint": r.Imprints,
		"story-noun": r.StoryNouns, "story-tells": r.StoryTells, "story-fill": r.StoryFill}
	lists := map[string]*[]string{"teaser-marker": &r.TeaserMarkers, "box-marker": &r.BoxMarkers, "menu-marker": &r.MenuMarkers, "menu-break": &r.MenuBreaks, "end-mark": &r.EndMarks,
		"junk-line": &r.JunkLines, "short-line": &r.ShortLines, "writer": &r.Bylines, "masthead": &r.Mastheads, "own-box": &r.OwnBoxes, "last-line": &r.LastLines}
	spelled := map[string]map[string]bool{"writer-by": r.By, "writer-with": r.With, "writer-link": r.NameLinks}
	for _, e := range entries {
		for _, form := range e.Forms {
			fold := graph.Fold(form)
			switch name := e.Class.String(); {
			case name == "agency":
				r.Agencies[form] = true
			case name == "glued-phrase":
				first, _, _ := strings.Cut(fold, " ")
				r.GluedPhrases[strings.ReplaceAll(fold, " ", "")] = len(first)
				if e.Attrs["accent"] == "yes" {
					r.LostAccents[strings.ReplaceAll(fold, " ", "")] = true
				}
			case lists[name] != nil:
				*lists[name] = append(*lists[name], starred(form))
			case sets[name] != nil:
				sets[name][fold] = true
			case spelled[name] != nil:
				spelled[name][strings.ToLower(form)] = true
			}
		}
	}
	return r
}
