package extract_test

import (
	"testing"

	"entente/graph"
)

// Wordings of the French-language press of Africa, the Maghreb, Québec and Switzerland. Persons
// and small towns are invented.
func TestElsewhereMixed(t *testing.T) {
	holds := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a holder behind the unknown town of a body", "Le président de la Chambre de commerce de Testamont Pierre Durand-Testard a signé un accord.", holds,
			[]string{"pierre-durand-testard → chambre-commerce-testamont président"}},
		{"a holder behind an unknown town", "La préfète du Testamont Jeanne Testard a reçu le maire de la commune de Testiville Paul Testou.", holds,
			[]string{"jeanne-testard → ne-testamont préfète", "paul-testou → ne-testiville maire"}},
		{"a holder behind an unknown town with its article", "Le maire de La Testée Paul Testou a signé un accord.", holds,
			[]string{"paul-testou → ne-la-testee maire"}},
	})
}
