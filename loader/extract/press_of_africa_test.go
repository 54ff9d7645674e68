package extract_test

import (
	"testing"

	"entente/graph"
)

// TestAfricanPosts reads posts as the press of Africa tells of them: holders in brackets, those who
// accompany a leader, kings of a people. Persons are invented.
func TestAfricanPosts(t *testing.T) {
	hold, met, located := graph.HoldsPosition, graph.MetWith, graph.LocatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"holders in brackets", "Dakar - Il est là avec l'ambassadeur du Mali au Sénégal (M. Paul Testa), le Directeur national des Frontières (M. Jean Testou) et le préfet de Thiès (Mme Marie Testi).", hold,
			[]string{"jean-testou → sn Directeur national des Frontières", "marie-testi → sn-thies préfet", "paul-testa → ml ambassadeur"}},
		{"a small republic", "Nairobi - Le président de la république du Kenya, Paul Testa a souri.", hold, []string{"paul-testa → ke président"}},
		{"in charge of three fields", "Antananarivo - Marie Testa, vice-présidente chargée de l'Europe, de la solidarité internationale et de la francophonie de la Normandie, a souri.", hold,
			[]string{"marie-testa → fr-normandie vice-présidente chargée de l'Europe, de la solidarité internationale et de la francophonie"}},
		{"in charge for a town", "Bamako - Paul Testa, conseiller délégué à la coopération internationale de la ville de Nantes, a souri.", hold,
			[]string{"paul-testa → fr-nantes conseiller délégué à la coopération internationale"}},
		{"who accompanies a leader", "Rabat - Le chef du gouvernement tunisien, Paul Testa, est arrivé à Rabat. Il est accompagné du ministre de la Défense, Jean Testou, et de la ministre du Commerce et ministre des Transports par intérim, Marie Testi.", hold,
			[]string{"jean-testou → tn ministre de la Défense", "marie-testi → tn ministre des Transports par intérim", "marie-testi → tn ministre du Commerce", "paul-testa → tn chef du gouvernement"}},
		{"who accompanies an envoy", "Dakar - Le Sénégal a souri. L'ambassadeur de France au Sénégal, Paul Testa, accompagné du ministre de la Santé, Jean Testou, a souri.", hold,
			[]string{"jean-testou → sn ministre de la Santé", "paul-testa → fr ambassadeur"}},
		{"a king of a people", "Dakar - Le Sénégal a souri. Il a vu Paul Testa, roi des Sambous.", hold, nil},
		{"envoys and where they reside", "Nairobi - Le président du Kenya, Paul Testa, a reçu l'ambassadeur de Grèce, Jean Testou, avec résidence en Ouganda, l'ambassadeur de Finlande, Luc Testi, avec résidence à Kampala, et l'ambassadeur du Ghana, Marie Testu.", met,
			[]string{"jean-testou → paul-testa", "luc-testi → paul-testa", "marie-testu → paul-testa"}},
		{"a part of the world", "Niamey - Le Niger a souri dans la région du Sahel.", located, []string{"ne-niamey → ne"}},
		{"a region of that name", "Ouagadougou - Le Burkina Faso a souri dans la région du Sahel.", located, []string{"bf-ouagadougou → bf", "bf-sahel → bf"}},
	})
}
