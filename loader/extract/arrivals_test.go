package extract_test

import (
	"testing"

	"entente/graph"
)

// TestArrivals reads where somebody goes that lands somewhere, and what only sounds like a journey.
// Persons are invented.
func TestArrivals(t *testing.T) {
	visit, met := graph.Visited, graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"at an airport", "Ajaccio - Arrivé lundi à l'aéroport d'Ajaccio, le gouverneur du Shandong, Li Testa, a souri.", visit, []string{"li-testa → fr-ajaccio"}},
		{"leaves an office for a post", "Yaoundé - Roger Testa quitte le secrétariat général pour occuper le fauteuil de préfet du département du Logone-et-Chari.", visit, nil},
		{"leaves for a town", "Yaoundé - Roger Testa quitte Douala pour Garoua.", visit, []string{"roger-testa → cm-garoua"}},
		{"has a post somewhere since a day", "Namur - Benoît Testa est depuis le 1er janvier le nouveau conseiller de l'agence à Montréal.", visit, nil},
		{"is somewhere since a day", "Dakar - Le maire de Dakar, Paul Testier, est à Lyon depuis lundi.", visit, []string{"paul-testier → fr-lyon"}},
		{"a caption with avec", "Bruxelles reçoit des hôtes.\n\nLe maire de Lyon, Paul Testier, avec le maire de Nantes, Marc Testard\n\nIl a souri.", met, []string{"marc-testard → paul-testier"}},
	})
}
