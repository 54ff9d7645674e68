package lexicon

import (
	"fmt"
	"maps"
	"slices"

	"entente/graph"
)

// An Inventory counts what a lexicon holds.
type Inventory struct {
	Languages map[string]LanguageCount `json:"languages"`
	Tables    []TableCount             `json:"tables"`
	Notes     []string                 `json:"notes"` // what is no fault but may surprise
}

// A LanguageCount counts the word lists and frames of one language.
type LanguageCount struct {
	Classes map[string]Count `json:"classes"` // entries by class
	Frames  map[string]Count `json:"frames"`  // wordings by relation
}

// A Count is a number of entries or wordings.
type Count struct {
	Entries int `json:"entries"`         // all, those of overlays included
	Forms   int `json:"forms,omitempty"` // forms of these entries; 0 for wordings
	Added   int `json:"added"`           // entries that overlays add
}

// A TableCount counts the rows of a table.
type TableCount struct {
	File  string `json:"file"`
	Rows  int    `json:"rows"`  // built in
	Added int    `json:"added"` // of overlays
}

// Inventory counts what the lexicon holds.
func (lx *Lexicon) Inventory() *Inventory {
	out := &Inventory{Languages: map[string]LanguageCount{}, Tables: lx.Names.Tables, Notes: []string{}}
	for _, code := range slices.Sorted(maps.Keys(lx.Languages)) {
		lang := lx.Languages[code]
		counts := LanguageCount{Classes: map[string]Count{}, Frames: map[string]Count{}}
		for _, e := range lang.Entries {
			c := counts.Classes[e.Class.String()]
			c.Entries, c.Forms, c.Added = c.Entries+1, c.Forms+len(e.Forms), c.Added+one(e.Added)
			counts.Classes[e.Class.String()] = c
		}
		for _, f := range lang.Wordings {
			c := counts.Frames[string(f.Relation)]
			c.Entries, c.Added = c.Entries+1, c.Added+one(f.Added)
			counts.Frames[string(f.Relation)] = c
		}
		out.Languages[code] = counts
		out.Notes = append(out.Notes, lang.repeats()...)
	}
	return out
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// repeats tells of forms that an overlay gives to a class which has them: the
// entry that stands first goes first, so that the overlay's attributes for
// such a form are not heeded.
func (lang *Language) repeats() []string {
	first := map[[2]string]*Entry{}
	var out []string
	for _, e := range lang.Entries {
		for _, form := range e.Forms {
			key := [2]string{e.Class.String(), graph.Fold(form)}
			old := first[key]
			switch {
			case old == nil:
				first[key] = e
			case e.Added && old != e:
				out = append(out, fmt.Sprintf("%s:%d: %q is in class %s already (%s:%d), which goes first", e.File, e.Line, form, e.Class, old.File, old.Line))
			}
		}
	}
	return out
}
