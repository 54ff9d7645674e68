package lexicon

import (
	"strings"

	"entente/graph"
	"entente/loader/text"
)

// people reads surnames and given names, with the languages whose they are.
func (n *Names) people(t *tableReader) error {
	for _, table := range []struct {
		file, column string
		into         map[string]string
		kind         personWord
	}{{"surnames.tsv", "surname", n.Surnames, surname}, {"given_names.tsv", "name", n.Given, givenName}} {
		file, column, into, kind := table.file, table.column, table.into, table.kind
		rows, err := t.read(file, column, "language")
		if err != nil {
			return err
		}
		for _, r := range rows {
			for _, w := range strings.Fields(graph.Fold(r.cell[column])) {
				if lang := r.cell["language"]; !strings.Contains(into[w], lang) {
					into[w] = strings.TrimSpace(into[w] + " " + lang)
				}
				n.personWord(n.Trie.vocabulary.Number(w), kind)
			}
		}
	}
	return nil
}

// A personWord says what of a person's name a word may be.
type personWord uint8

const (
	surname personWord = 1 << iota
	givenName
)

// personWord notes what a word may be.
func (n *Names) personWord(w text.Word, kind personWord) {
	if more := int(w) + 1 - len(n.persons); more > 0 {
		n.persons = append(n.persons, make([]personWord, more)...)
	}
	n.persons[w] |= kind
}

// IsSurname reports whether the word is in Surnames.
func (n *Names) IsSurname(w text.Word) bool {
	return int(w) < len(n.persons) && n.persons[w]&surname != 0
}

// IsGiven reports whether the word is in Given.
func (n *Names) IsGiven(w text.Word) bool {
	return int(w) < len(n.persons) && n.persons[w]&givenName != 0
}

// A Tradition is a naming tradition: the language of given names, and the
// states in which they are at home.
type Tradition struct {
	Language string
	States   []string // ISO 3166-1 alpha-2
}

// traditions reads where given names are at home.
func (n *Names) traditions(t *tableReader) error {
	rows, err := t.read("naming_traditions.tsv", "language", "states")
	if err != nil {
		return err
	}
	for _, r := range rows {
		states := r.list("states")
		for _, code := range states {
			if n.Countries[code] == nil {
				return r.errorf("there is no country %q", code)
			}
		}
		n.Traditions = append(n.Traditions, Tradition{r.cell["language"], states})
	}
	return nil
}
