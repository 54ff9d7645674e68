package extract_test

import (
	"testing"

	"entente/graph"
)

// What French papers of Africa, the Maghreb, Québec, Switzerland and France say otherwise than
// agencies do. Persons are invented.
func TestElsewhereRegions(t *testing.T) {
	visit, hold, party, part, in := graph.Visited, graph.HoldsPosition, graph.PartyTo, graph.ParticipatedIn, graph.LocatedIn
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a town's part with a king's number", "Le maire de Yaoundé VI, Jean Testi, a souri.", hold,
			[]string{"jean-testi → cm-yaounde-vi maire"}},
		{"it lies where the town does", "Ali Testi, maire de Douala 5e, a souri.", in,
			[]string{"cm-douala-5e → cm", "ne-niamey → ne"}},
		{"at its town hall", "M. Ali Testi s'est rendu à la mairie de Yaoundé II.", visit,
			[]string{"ali-testi → cm-yaounde-ii"}},
		{"who goes to a town hall is no mayor", "M. Ali Testi s'est rendu à la mairie de Lomé.", hold,
			nil},
		{"going to meet somebody is no event", "M. Ali Testi est allé à la rencontre du magistrat communal de Lomé, Jean Testard.", part,
			nil},
		{"what is done with a company", "La région de Maradi a signé une convention avec la société Delta Testa pour la construction d'une usine.", party,
			[]string{"delta-societe-testa → convention-delta-societe-testa-ne-maradi-e3b98a4da31a127d", "ne-maradi → convention-delta-societe-testa-ne-maradi-e3b98a4da31a127d"}},
	})
}
