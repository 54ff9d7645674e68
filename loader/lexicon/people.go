package lexicon

import (
	"strings"

	"entente/graph"
)

// people reads surnames and given names, with the languages whose they are.
func (n *Names) people(t *tableReader) error {
	for _, table := range []struct {
		file, column string
		into         map[string]string
	}{{"surnames.tsv", "surname", n.Surnames}, {"given_names.tsv", "name", n.Given}} {
		file, column, into := table.file, table.column, table.into
		rows, err := t.read(file, column, "language")
		if err != nil {
			return err
		}
		for _, r := range rows {
			for _, w := range strings.Fields(graph.Fold(r.cell[column])) {
				if lang := r.cell["language"]; !strings.Contains(into[w], lang) {
					into[w] = strings.TrimSpace(into[w] + " " + lang)
				}
			}
		}
	}
	return nil
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
