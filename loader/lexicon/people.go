package lexicon

import (
	"slices"
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
				n.personWord(n.Trie.vocabulary.Number(w), kind|genderWord(r.cell["language"], r.cell["gender"]))
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
	man
	woman
	frenchMan
	frenchWoman
)

// givenFirst lists the languages whose given names stand first and tell men from women.
var givenFirst = map[string]bool{"ar": true, "cs": true, "de": true, "en": true, "es": true, "fr": true, "it": true, "nl": true, "pl": true, "ru": true, "tr": true, "x-africa": true, "x-westafrica": true}

// genderWord returns what a given name of a language says of whose it is.
func genderWord(language, gender string) personWord {
	switch {
	case !givenFirst[language]:
		return 0
	case gender == "m" && language == "fr":
		return man | frenchMan
	case gender == "f" && language == "fr":
		return woman | frenchWoman
	case gender == "m":
		return man
	case gender == "f":
		return woman
	}
	return 0
}

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

// Gender tells whether a given name is a woman's (1) or a man's (-1), or 0 where both or nobody knows;
// what it is in French goes before what it is elsewhere.
func (n *Names) Gender(w text.Word) int {
	if int(w) >= len(n.persons) {
		return 0
	}
	p := n.persons[w]
	switch {
	case p&frenchMan != 0 && p&frenchWoman == 0, p&man != 0 && p&(woman|frenchWoman) == 0:
		return -1
	case p&frenchWoman != 0 && p&frenchMan == 0, p&woman != 0 && p&(man|frenchMan) == 0:
		return 1
	}
	return 0
}

// A Tradition is a naming tradition: the language of given names, and the
// states in which they are at home.
type Tradition struct {
	Language string
	States   []string // ISO 3166-1 alpha-2
	begin    []string // of its surnames, folded
}

// surnameLength is how many letters a surname has at least that is told by how it begins.
const surnameLength = 7

// Bears reports whether a folded surname begins as those of the tradition alone do:
// "Rakotomanga".
func (t Tradition) Bears(surname string) bool {
	return len(surname) >= surnameLength && slices.ContainsFunc(t.begin, func(b string) bool { return strings.HasPrefix(surname, b) })
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
		n.Traditions = append(n.Traditions, Tradition{r.cell["language"], states, r.list("surnames_begin")})
	}
	return nil
}
