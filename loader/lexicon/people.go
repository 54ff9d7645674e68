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
