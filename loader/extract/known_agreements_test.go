package extract_test

import (
	"bufio"
	"strings"
	"testing"

	"entente/seeds"
)

// Every agreement of the tables is read wherever it stands: its name has no head, as the
// phrases of a text have.
func TestKnownAgreementsAreRead(t *testing.T) {
	f, err := seeds.Tables.Open("tables/agreements.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var text strings.Builder
	text.WriteString("Nouvelles de la région\n\n")
	names := 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		row := strings.Split(lines.Text(), "\t")
		if strings.HasPrefix(row[0], "#") || row[0] == "name_fr" {
			continue
		}
		for _, name := range append([]string{row[0]}, strings.Split(row[3], "|")...) {
			text.WriteString("La Chine et les pays de l'ASEAN devraient, selon lui, agir dans l'esprit de la " + name + ", qu'ils ont signée en 2002.\n\n")
		}
		names++
	}
	if got := read(t, text.String()); names == 0 || len(got.Entities) < names/2 {
		t.Errorf("%d names, %d entities", names, len(got.Entities))
	}
}
